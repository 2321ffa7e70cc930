// SPDX-License-Identifier: Apache-2.0
#include "store/sqlordersource.h"

#include "store/reading/listquery.h"
#include "store/reading/orderfinder.h"
#include "store/reading/orderreader.h"
#include "store/reading/streamedlist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

StoreFailure gone()
{
    return {{Error::Kind::NotFound,
             Texts::tr("This order is no longer stored."),
             Texts::tr("Look for it again."),
             {}}};
}

/** Of a copy: it holds what its login sees, and records nothing. */
StoreFailure notRecorded()
{
    return {{Error::Kind::Refused,
             Texts::tr("A customer can only be shown in full while the order database answers."),
             Texts::tr("Try again when it does."),
             {}}};
}

Order readOrder(Connection &connection, OrderId id)
{
    const QHash<OrderId, Order> orders = readOrders(connection, {id});
    if (const auto order = orders.constFind(id); order != orders.cend())
        return *order;
    throw gone();
}

/** Recorded and committed before anything is answered. */
QString requestReveal(Connection &connection, OrderId order, const QString &person)
{
    Query row = connection.query("request_reveal"_L1);
    row.bind("order"_L1, order).bind("person"_L1, person);
    return row.next() ? row.text() : QString();
}

Customer revealCustomer(Connection &connection, OrderId order, const QString &person)
{
    if (connection.rights().seesContacts)
        return readOrder(connection, order).customer;
    if (connection.location().engine() == DatabaseLocation::Engine::Sqlite)
        throw notRecorded();
    const QString look = requestReveal(connection, order, person);
    Query row = connection.query("reveal_customer"_L1);
    row.bind("request"_L1, look);
    if (!row.next())
        throw gone();
    Customer customer;
    customer.name = row.text();
    customer.phone = row.text();
    customer.email = row.text();
    customer.street = row.text();
    customer.city = row.text();
    customer.region = row.text();
    customer.postcode = row.text();
    customer.country = row.text();
    return customer;
}

QList<OrderSummary> readSamePerson(Connection &connection, OrderId order, int limit)
{
    QList<OrderSummary> orders;
    if (!connection.rights().seesContacts)
        return orders;
    Query row = connection.query("same_person"_L1);
    row.bind("order"_L1, order).bind("limit"_L1, qint64(limit));
    while (row.next())
        orders.append(takeSummary(row));
    return orders;
}

} // namespace

SqlOrderSource::SqlOrderSource(const DatabaseLocation &location, const std::optional<Rights> &rights)
    : m_lookUps(location, ServerChoice::Readable, rights)
    , m_scans(location, ServerChoice::Readable, rights)
    , m_streams(location, ServerChoice::Readable, rights)
    , m_watch(new ChangeWatch(m_scans.connection(), m_firstLook, m_marker, location.prefersStandby(),
                              [this] { announce(); }))
{
    m_lookUps.logSlowStatements();
    if (location.prefersStandby()) {
        m_standby.emplace(location, ServerChoice::Standby);
        m_standby->logSlowStatements();
    }
    m_scans.adopt(m_watch);
}

SqlOrderSource::~SqlOrderSource() = default;

// Nothing is opened before the first request: a database that does not answer is told of where someone asks.
StoreThread &SqlOrderSource::asked(StoreThread &thread)
{
    if (!m_watching) {
        m_watching = true;
        QMetaObject::invokeMethod(m_watch, [watch = m_watch] { watch->begin(); });
        m_lookUps.post([this] { m_firstLook.await(); });
        m_streams.post([this] { m_firstLook.await(); });
        if (m_standby)
            m_standby->post([this] { m_firstLook.await(); });
    }
    return thread;
}

/** Goes back to it as soon as the watch has found it, if another server stood in. */
template<typename Value>
std::function<Value(Connection &)> SqlOrderSource::atPrimary(std::function<Value(Connection &)> job) const
{
    return [this, job = std::move(job)](Connection &connection) {
        if (connection.isStandIn() && m_marker.position())
            connection.renew();
        return job(connection);
    };
}

template<typename Value>
QFuture<Result<Value>> SqlOrderSource::lookUpAtPrimary(std::function<Value(Connection &)> job)
{
    return asked(m_lookUps).run<Value>(atPrimary<Value>(std::move(job)));
}

template<typename Value>
QFuture<Result<Value>> SqlOrderSource::lookUp(std::function<Value(Connection &)> job)
{
    if (!m_standby || m_standby->wasSilentLately())
        return lookUpAtPrimary<Value>(std::move(job));
    const auto atStandby = [this, job](Connection &standby) {
        requireReplayed(standby, m_marker);
        return job(standby);
    };
    return asked(*m_standby).runElse<Value>(atStandby, m_lookUps, atPrimary<Value>(job));
}

// In the thread of the scans. Many changes before the receivers had their turn are one.
void SqlOrderSource::announce()
{
    if (m_announced.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announced = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

QFuture<Result<LookupAnswer>> SqlOrderSource::find(const LookupRequest &request)
{
    return lookUp<LookupAnswer>(
        [request](Connection &connection) { return findOrders(connection, request); });
}

QFuture<Result<QList<OrderSummary>>> SqlOrderSource::samePerson(OrderId order, int limit)
{
    return lookUp<QList<OrderSummary>>(
        [=](Connection &connection) { return readSamePerson(connection, order, limit); });
}

QFuture<Result<Order>> SqlOrderSource::order(OrderId id)
{
    return lookUp<Order>([id](Connection &connection) { return readOrder(connection, id); });
}

QFuture<Result<QList<OrderSummary>>> SqlOrderSource::page(const ListRequest &request,
                                                          std::optional<ListCursor> from, int limit)
{
    if (const auto place = streamedPlace(from))
        return lookUp<QList<OrderSummary>>([=](Connection &connection) {
            return readSummaries(connection, place->ids->mid(place->row + from->skip, limit));
        });
    if (request.isStreamed())
        return asked(m_streams).run<QList<OrderSummary>>([=](Connection &connection) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            return readSummaries(connection, readStreamedIds(connection, request, limit, now));
        });
    return lookUp<QList<OrderSummary>>(
        [=](Connection &connection) { return readPage(connection, request, from, limit); });
}

QFuture<Result<ListIndex>> SqlOrderSource::index(const ListRequest &request, int step,
                                                 const ListGrowth &growth)
{
    if (request.isStreamed())
        return asked(m_streams).run<ListIndex>(
            [=](Connection &connection) { return readStreamedIndex(connection, request, step, growth); });
    return asked(m_scans).run<ListIndex>([=, this](Connection &connection) {
        const ListIndex index = m_outlines.index(connection, request, step);
        readOn();
        return index;
    });
}

/** In the thread of the scans, one portion after what else it has to do. */
void SqlOrderSource::readOn()
{
    if (m_isReadingOn || !m_outlines.isReading())
        return;
    m_isReadingOn = true;
    (void)m_scans.run<Done>([this](Connection &connection) {
        m_isReadingOn = false;
        if (!m_outlines.isReading())
            return Done();
        m_outlines.readOn(connection);
        if (m_outlines.isReading())
            readOn();
        else
            announce();
        return Done();
    });
}

QFuture<Result<std::optional<qint64>>> SqlOrderSource::rowOf(const ListRequest &request,
                                                             const ListIndex &index, OrderId order)
{
    if (request.isStreamed())
        return lookUp<std::optional<qint64>>([=](Connection &) { return streamedRowOf(index, order); });
    return lookUp<std::optional<qint64>>(
        [=](Connection &connection) { return readRowOf(connection, request, index, order); });
}

QFuture<Result<ViewCounts>> SqlOrderSource::counts()
{
    return lookUp<ViewCounts>([](Connection &connection) { return readCounts(connection); });
}

QFuture<Result<QStringList>> SqlOrderSource::attend(OrderId order, const QString &person)
{
    return asked(m_scans).run<QStringList>(
        [=, this](Connection &connection) { return m_attendance.attend(connection, order, person); });
}

QFuture<Result<Rights>> SqlOrderSource::rights()
{
    return lookUpAtPrimary<Rights>([](Connection &connection) { return connection.rights(); });
}

QFuture<Result<Customer>> SqlOrderSource::reveal(OrderId order, const QString &person)
{
    return lookUpAtPrimary<Customer>(
        [=](Connection &connection) { return revealCustomer(connection, order, person); });
}

std::unique_ptr<OrderSource> openOrderSource(const DatabaseLocation &location)
{
    return std::make_unique<SqlOrderSource>(location);
}

} // namespace mars
