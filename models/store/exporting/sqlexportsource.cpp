// SPDX-License-Identifier: Apache-2.0
#include "store/exporting/sqlexportsource.h"

#include "domain/edit.h"
#include "domain/orderviewnames.h"
#include "store/engine/computerlogin.h"
#include "store/engine/connection.h"
#include "store/engine/interrupter.h"
#include "store/engine/storefailure.h"
#include "store/reading/listquery.h"
#include "store/reading/orderreader.h"
#include "store/reading/streamedlist.h"
#include "store/store.h"

#include <limits>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr int portionSize = 1000;

Error stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Store", "Stopped as you asked."), {}, {}};
}

/** What is recorded of an export, as JSON. */
QString wanted(const ExportRequest &request, qint64 orders)
{
    QJsonObject what{{u"view"_s, orderViewNames.at(size_t(request.list.view)).toString()},
                     {u"columns"_s, QJsonArray::fromStringList(request.columns)},
                     {u"orders"_s, orders}};
    if (!request.list.filter.isEmpty())
        what[u"filter"_s] = toJson(request.list.filter);
    return QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact));
}

/** Recorded and committed when this returns; what the orders are to be asked for with. */
QString recordOnServer(Connection &connection, const ExportRequest &request, qint64 orders)
{
    Query row = connection.query("request_export"_L1);
    row.bind("wanted"_L1, wanted(request, orders)).bind("person"_L1, request.person);
    return row.next() ? row.text() : QString();
}

QString recordInFile(Connection &connection, const ExportRequest &request, qint64 orders)
{
    const QString id = newEditId().toString(QUuid::WithoutBraces);
    WriteTransaction transaction(connection);
    connection.query("request_export"_L1)
        .bind("request"_L1, id)
        .bind("now"_L1, QDateTime::currentDateTimeUtc())
        .bind("login"_L1, computerLogin())
        .bind("person"_L1, request.person)
        .bind("wanted"_L1, wanted(request, orders))
        .run();
    transaction.commit();
    return id;
}

ExportedOrder takeOrder(Query &row)
{
    ExportedOrder order;
    order.summary = takeSummary(row);
    order.customer.name = order.summary.customerName;
    order.customer.city = order.summary.city;
    order.customer.phone = row.text();
    order.customer.email = row.text();
    order.customer.street = row.text();
    order.customer.postcode = row.text();
    order.customer.region = row.text();
    order.customer.country = row.text();
    return order;
}

/** In the order of the ids. */
QList<ExportedOrder> readPortion(Connection &connection, const QString &record, const QList<OrderId> &ids)
{
    QHash<OrderId, ExportedOrder> found;
    Query row = connection.query("export_orders"_L1);
    row.bind("ids"_L1, jsonArray(ids)).bind("request"_L1, record);
    while (row.next()) {
        const ExportedOrder order = takeOrder(row);
        found.insert(order.summary.id, order);
    }
    if (found.size() != ids.size()) // all are of one moment: only what was not recorded stays away
        connection.fail(Error::Kind::Refused, u"The export was not recorded."_s);
    QList<ExportedOrder> portion;
    for (const OrderId id : ids)
        portion.append(found.value(id));
    return portion;
}

/** One export, over its connection. */
class Export
{
public:
    Export(Connection &connection, const ExportRequest &request, const ExportWatch &watch)
        : m_connection(connection)
        , m_request(request)
        , m_watch(watch)
        , m_now(QDateTime::currentDateTimeUtc())
        , m_total(request.list.isStreamed() ? readStream().size()
                                            : readCounts(connection, m_now).at(size_t(request.list.view)))
    {
    }

    [[nodiscard]] qint64 into(ExportTarget &target)
    {
        tell();
        const bool isFile = m_connection.location().engine() == DatabaseLocation::Engine::Sqlite;
        const QString record = isFile ? recordInFile(m_connection, m_request, m_total)
                                      : recordOnServer(m_connection, m_request, m_total);
        ReadTransaction sameMoment(m_connection);
        if (m_request.list.isStreamed())
            m_stream = readStream();
        for (QList<OrderId> ids = nextIds(); !ids.isEmpty(); ids = nextIds()) {
            const Result<Done> taken = target.take(readPortion(m_connection, record, ids));
            if (!taken)
                throw StoreFailure{taken.error()};
            m_done += ids.size();
            tell();
        }
        return m_done;
    }

private:
    [[nodiscard]] QList<OrderId> readStream() const
    {
        return readStreamedIds(m_connection, m_request.list, std::numeric_limits<qint64>::max(), m_now);
    }

    /** Those after the last ones. */
    [[nodiscard]] QList<OrderId> nextIds()
    {
        if (m_request.list.isStreamed())
            return m_stream.mid(m_done, portionSize);
        const int again = m_last ? 1 : 0;
        const QList<ListCursor> keys =
            readKeys(m_connection, m_request.list, m_last, portionSize + again, m_now).mid(again);
        QList<OrderId> ids;
        for (const ListCursor &key : keys)
            ids.append(key.id);
        if (!keys.isEmpty())
            m_last = keys.last();
        return ids;
    }

    void tell() const
    {
        if (m_watch.isCancelled && m_watch.isCancelled())
            throw StoreFailure{stopped()};
        if (m_watch.onProgress)
            m_watch.onProgress(m_done, qMax(m_done, m_total));
    }

    Connection &m_connection;
    const ExportRequest &m_request;
    const ExportWatch &m_watch;
    const QDateTime m_now;
    const qint64 m_total; ///< a moment before
    qint64 m_done = 0;
    std::optional<ListCursor> m_last;
    QList<OrderId> m_stream; ///< of a streamed list
};

} // namespace

Result<qint64> SqlExportSource::read(const ExportRequest &request, ExportTarget &target,
                                     const ExportWatch &watch)
{
    const auto isCancelled = [&watch] { return watch.isCancelled && watch.isCancelled(); };
    Connection connection(m_location);
    Interrupter interrupter(connection);
    const Interrupter::Watch interrupting(interrupter, isCancelled);
    Result<qint64> orders = attempt([&] { return Export(connection, request, watch).into(target); });
    if (!orders && isCancelled())
        return stopped(); // whatever the interrupted statement says
    return orders;
}

std::unique_ptr<ExportSource> openExportSource(const DatabaseLocation &location)
{
    return std::make_unique<SqlExportSource>(location);
}

} // namespace mars
