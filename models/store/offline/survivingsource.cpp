// SPDX-License-Identifier: Apache-2.0
#include "store/offline/survivingsource.h"

#include "domain/whenanswered.h"
#include "store/offline/snapshot.h"
#include "store/sqlordersource.h"

#include <QCoreApplication>
#include <QPromise>
#include <QRandomGenerator>

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/** What came from the copy, as it is to be understood. */
template<typename Value>
Result<Value> asOfCopy(const Result<Value> &answer, const StandIn &)
{
    return answer;
}

Result<LookupAnswer> asOfCopy(const Result<LookupAnswer> &answer, const StandIn &copy)
{
    if (!answer)
        return answer;
    LookupAnswer found = *answer;
    found.daysSearched = copy.days;
    return found;
}

Result<Order> asOfCopy(const Result<Order> &answer, const StandIn &copy)
{
    if (answer || answer.error().kind != Error::Kind::NotFound)
        return answer;
    return Error{copy.reason.kind,
                 Texts::tr("This order is older than those that are kept on this computer."),
                 Texts::tr("It can be read once the order database answers again."),
                 {}};
}

} // namespace

SurvivingSource::SurvivingSource(const DatabaseLocation &server, const QString &snapshot)
    : m_server(std::make_unique<SqlOrderSource>(server))
    , m_snapshot(std::make_unique<Snapshot>(m_server.get(), snapshot))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SurvivingSource::probe);
    // The server's source connects again by itself, and says so.
    connect(m_server.get(), &OrderSource::changed, this, [this] { m_standIn ? probe() : Q_EMIT changed(); });
    connect(m_snapshot.get(), &Snapshot::notKept, this, &SurvivingSource::snapshotNotKept);
    connect(m_snapshot.get(), &Snapshot::removed, this, [this] {
        if (m_standIn)
            turnToServer();
    });
}

SurvivingSource::~SurvivingSource() = default;

void SurvivingSource::dropSnapshot()
{
    m_snapshot->drop();
}

/** Who does not want the answer any more stops what is done for it. */
template<typename Value>
void SurvivingSource::cancelWith(const QFuture<Result<Value>> &wanted, const QFuture<Result<Value>> &asked)
{
    auto *wish = new QFutureWatcher<Result<Value>>(this);
    connect(wish, &QFutureWatcherBase::canceled, this, [work = asked]() mutable { work.cancel(); });
    connect(wish, &QFutureWatcherBase::finished, wish, &QObject::deleteLater);
    wish->setFuture(wanted);
}

template<typename Value>
QFuture<Result<Value>> SurvivingSource::ask(const Question<Value> &question)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    if (m_standIn) {
        probe();
        askCopy(question, promise);
        return promise->future();
    }
    const QFuture<Result<Value>> asked = question(*m_server);
    cancelWith(promise->future(), asked);
    whenAnswered(asked, this, [this, question, promise](const Result<Value> &answer) {
        if (answer || answer.error().kind != Error::Kind::Unreachable) {
            promise->addResult(answer);
            promise->finish();
            return;
        }
        whenAnswered(m_snapshot->opened(), this, [=, this](Done) {
            turnToCopy(answer.error());
            if (m_standIn)
                return askCopy(question, promise);
            promise->addResult(answer);
            promise->finish();
        });
    });
    return promise->future();
}

template<typename Value>
void SurvivingSource::askCopy(const Question<Value> &question,
                              const std::shared_ptr<QPromise<Result<Value>>> &promise)
{
    const QFuture<Result<Value>> asked = question(*m_copy);
    cancelWith(promise->future(), asked);
    // Holds the copy until it has answered, whatever happens meanwhile.
    whenAnswered(
        asked, this, [this, promise, copy = m_copy, standIn = *m_standIn](const Result<Value> &answer) {
            const bool isDamaged = !answer && answer.error().kind == Error::Kind::Corrupt;
            promise->addResult(isDamaged ? Result<Value>(standIn.reason) : asOfCopy(answer, standIn));
            promise->finish();
            if (isDamaged)
                m_snapshot->discard();
        });
}

void SurvivingSource::turnToCopy(const Error &reason)
{
    const std::optional<SnapshotState> whole = m_snapshot->whole();
    if (m_standIn || !whole)
        return;
    Rights rights = whole->terms.rights;
    rights.revealsContacts &= rights.seesContacts; // nobody would record it
    m_copy = std::make_shared<SqlOrderSource>(m_snapshot->location(), rights);
    m_standIn = StandIn{whole->rightAt, whole->terms.days, reason};
    probe();
    Q_EMIT changed();
}

void SurvivingSource::turnToServer()
{
    m_retry.stop();
    m_standIn.reset();
    m_copy.reset();
    m_snapshot->update();
    Q_EMIT changed();
}

/** Reads a row: what the connection still knows by itself proves nothing. */
void SurvivingSource::probe()
{
    using namespace std::chrono_literals;
    if (std::exchange(m_isProbing, true))
        return;
    const ListRequest newest{OrderView::All, OrderSort::Placed, Qt::DescendingOrder};
    whenAnswered(m_server->page(newest, {}, 1), this, [this](const Result<QList<OrderSummary>> &answer) {
        m_isProbing = false;
        if (m_standIn && (answer || answer.error().kind != Error::Kind::Unreachable))
            turnToServer();
        else if (m_standIn)
            m_retry.start(std::chrono::milliseconds(5s) * QRandomGenerator::global()->bounded(75, 126) / 100);
    });
}

QFuture<Result<LookupAnswer>> SurvivingSource::find(const LookupRequest &request)
{
    return ask<LookupAnswer>([=](OrderSource &source) { return source.find(request); });
}

QFuture<Result<QList<OrderSummary>>> SurvivingSource::samePerson(OrderId order, int limit)
{
    return ask<QList<OrderSummary>>([=](OrderSource &source) { return source.samePerson(order, limit); });
}

QFuture<Result<Order>> SurvivingSource::order(OrderId id)
{
    return ask<Order>([=](OrderSource &source) { return source.order(id); });
}

QFuture<Result<QList<OrderSummary>>> SurvivingSource::page(const ListRequest &request,
                                                           std::optional<ListCursor> from, int limit)
{
    return ask<QList<OrderSummary>>([=](OrderSource &source) { return source.page(request, from, limit); });
}

QFuture<Result<ListIndex>> SurvivingSource::index(const ListRequest &request, int step,
                                                  const ListGrowth &growth)
{
    return ask<ListIndex>([=](OrderSource &source) { return source.index(request, step, growth); });
}

QFuture<Result<std::optional<qint64>>> SurvivingSource::rowOf(const ListRequest &request,
                                                              const ListIndex &index, OrderId order)
{
    return ask<std::optional<qint64>>(
        [=](OrderSource &source) { return source.rowOf(request, index, order); });
}

QFuture<Result<ViewCounts>> SurvivingSource::counts()
{
    return ask<ViewCounts>([](OrderSource &source) { return source.counts(); });
}

QFuture<Result<QStringList>> SurvivingSource::attend(OrderId order, const QString &person)
{
    return ask<QStringList>([=](OrderSource &source) { return source.attend(order, person); });
}

QFuture<Result<Rights>> SurvivingSource::rights()
{
    return ask<Rights>([](OrderSource &source) { return source.rights(); });
}

QFuture<Result<Customer>> SurvivingSource::reveal(OrderId order, const QString &person)
{
    return ask<Customer>([=](OrderSource &source) { return source.reveal(order, person); });
}

} // namespace mars
