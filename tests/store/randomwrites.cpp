// SPDX-License-Identifier: Apache-2.0
#include "randomwrites.h"

#include "store/engine/sqltext.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using Engine = mars::DatabaseLocation::Engine;

namespace mars::test {

static constexpr int mostOrders = 40;

RandomWrites::RandomWrites(const TestDatabase &database, quint32 seed)
    : m_database(database)
    , m_sink(database.sink())
    , m_edits(openEditTarget(database.location()))
    , m_random(seed)
{
}

QByteArray RandomWrites::one()
{
    switch (m_random.bounded(11)) {
    case 0:
    case 1:
    case 2:
        return m_sink->write(someOrders(u"mars"_s)).ok() ? "write" : "";
    case 3:
        return m_sink->write(someOrders(u"sample"_s)).ok() ? "sample" : "";
    case 4:
        return m_sink->replaceSource(u"sample"_s, someOrders(u"sample"_s)).ok() ? "replace" : "";
    case 5:
        return m_sink->removeSource(m_random.bounded(4) == 0 ? u"mars"_s : u"sample"_s).ok() ? "remove" : "";
    case 6:
        return rehearse() ? "rehearsal" : "";
    case 7:
        m_database.run({u"DELETE FROM orders WHERE id % 7 = %1"_s.arg(m_random.bounded(7)),
                        sqlText(m_database.location().engine(), "drop_orphan_identities"_L1)});
        return "delete";
    case 8:
        m_database.run({u"UPDATE orders SET delivered_at = delivered_at - %1"_s.arg(
            m_database.location().engine() == Engine::Sqlite ? u"3600000"_s : u"INTERVAL '1 hour'"_s)});
        return "deliver earlier";
    case 9:
        return correct() ? "correct" : "";
    default:
        return takeBack() ? "take back" : "";
    }
}

QDateTime RandomWrites::aroundNow()
{
    return QDateTime::currentDateTimeUtc().addSecs(m_random.bounded(-3 * 86400, 3 * 86400));
}

/** New ones, and known ones with one more event. */
QList<Order> RandomWrites::someOrders(const QString &source)
{
    static const QByteArrayList zones{"Asia/Kolkata", "Asia/Kathmandu", "America/St_Johns",
                                      "Pacific/Auckland"};
    QList<Order> orders;
    for (int left = m_random.bounded(1, 12); left > 0; --left) {
        Order order = testOrder(m_random.bounded(1, mostOrders));
        order.source = source;
        order.destinationZone = zones.at(m_random.bounded(int(zones.size())));
        order.customer.name = u"Name %1"_s.arg(QChar(u'A' + m_random.bounded(26)));
        if (m_random.bounded(4) == 0)
            order.placedAt = order.placedAt.addSecs(m_random.bounded(86400));
        order.promisedOn =
            m_random.bounded(4) == 0 ? QDate() : QDate::currentDate().addDays(m_random.bounded(-4, 5));
        order.shipments.first().events.append(
            testEvent(aroundNow().toString(Qt::ISODate),
                      Status(m_random.bounded(int(Status::Placed), int(Status::Cancelled) + 1))));
        orders.append(order);
    }
    return orders;
}

bool RandomWrites::rehearse()
{
    const auto rehearsal = openRehearsal(m_database.location());
    return rehearsal && (*rehearsal)->write(someOrders(u"mars"_s)).ok() &&
           (*rehearsal)->removeSource(u"mars"_s).ok();
}

bool RandomWrites::correct()
{
    const QVariantList ids = m_database.run({u"SELECT id FROM orders WHERE source = 'mars' ORDER BY id"_s});
    if (ids.isEmpty())
        return true;
    const Order order = m_database.order(ids.first().toLongLong());
    const Status status = m_random.bounded(2) == 0 ? Status::Delivered : Status::OutForDelivery;
    const Edit edit =
        Edit::correction(order, u"Asha"_s,
                         {order.shipments.first().id, status, StatusReason::None, aroundNow(), u"Said so"_s});
    const Result<EditOutcome> outcome = m_edits->apply(edit).result();
    if (outcome && !outcome->conflict)
        m_applied = edit;
    return outcome.ok();
}

bool RandomWrites::takeBack()
{
    const std::optional<Edit> edit = std::exchange(m_applied, std::nullopt);
    const bool stands =
        edit &&
        !m_database
             .run({u"SELECT id FROM edit WHERE id = '%1'"_s.arg(edit->id.toString(QUuid::WithoutBraces))})
             .isEmpty();
    return !stands || m_edits->apply(Edit::withdrawal(*edit)).result().ok();
}

} // namespace mars::test
