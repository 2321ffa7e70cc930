// SPDX-License-Identifier: Apache-2.0
#include "store/offline/snapshot.h"

#include "domain/whenanswered.h"
#include "store/engine/storefailure.h"
#include "store/offline/snapshotreader.h"
#include "store/sqlordersource.h"

#include <QCoreApplication>
#include <QPromise>
#include <QRandomGenerator>

namespace mars {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds betweenUpdates = 20s;
static constexpr std::chrono::milliseconds afterFailure = 5min;

// Of the time that reading takes, this often is left to others: while there is no whole file, and then.
static constexpr int leisureToFill = 4;
static constexpr int leisureToFollow = 20;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error notKeptBecause(const Error &error)
{
    return {error.kind,
            error.kind == Error::Kind::DiskFull
                ? Texts::tr("The disk has no room for a copy of the open orders.")
                : Texts::tr("A copy of the open orders cannot be kept on this computer."),
            Texts::tr(
                "Nothing is lost, but while the order database does not answer, orders cannot be searched."),
            error.detail};
}

} // namespace

Snapshot::Snapshot(SqlOrderSource *server, const QString &path, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_file(path)
{
    m_pool.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Snapshot::update);
    const auto state = inFile<std::optional<SnapshotState>>([](SnapshotFile &file) { return file.open(); });
    auto opened = std::make_shared<QPromise<Done>>();
    opened->start();
    m_opened = opened->future();
    whenAnswered(state, this, [this, opened](const std::optional<SnapshotState> &found) {
        m_state = found;
        m_isBusy = false;
        opened->addResult(Done());
        opened->finish();
        update();
    });
}

Snapshot::~Snapshot()
{
    m_reading.cancel();
    m_ending = true;
    m_file.interrupt();
    m_pool.waitForDone();
}

template<typename Value>
QFuture<Value> Snapshot::inFile(std::function<Value(SnapshotFile &)> work)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    m_pool.start([this, promise, work = std::move(work)] {
        if (m_ending)
            return;
        promise->addResult(work(m_file));
        promise->finish();
    });
    return promise->future();
}

std::optional<SnapshotState> Snapshot::whole() const
{
    return m_state && m_state->isWhole() ? m_state : std::nullopt;
}

void Snapshot::update()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_next.stop();
    read();
}

void Snapshot::read()
{
    m_effort.start();
    m_reading = m_server->inTurn<SnapshotPortion>(
        [state = m_state](Connection &server) { return readPortion(server, state); });
    whenAnswered(m_reading, this, [this](const Result<SnapshotPortion> &portion) { take(portion); });
}

void Snapshot::take(const Result<SnapshotPortion> &portion)
{
    if (m_isDropped)
        return;
    const bool isForbidden = portion ? !portion->mayBeKept() : portion.error().kind == Error::Kind::Refused;
    if (isForbidden)
        return discard();
    if (!portion)
        return rest(betweenUpdates);
    if (portion->startsAnew)
        m_state.reset();
    const auto written = inFile<Result<Done>>([portion = *portion](SnapshotFile &file) {
        return attempt([&] {
            file.write(portion);
            return Done();
        });
    });
    whenAnswered(written, this,
                 [this, portion = *portion](const Result<Done> &done) { this->written(portion, done); });
}

void Snapshot::written(const SnapshotPortion &portion, const Result<Done> &done)
{
    if (m_isDropped)
        return;
    if (!done) {
        if (!std::exchange(m_hasTold, true))
            Q_EMIT notKept(notKeptBecause(done.error()));
        return rest(afterFailure);
    }
    m_state = portion.state;
    const std::chrono::milliseconds effort(m_effort.elapsed());
    if (!portion.isLast)
        return rest((whole() ? leisureToFollow : leisureToFill) * effort);
    m_hasTold = false;
    rest(std::max(betweenUpdates, leisureToFollow * effort));
    Q_EMIT updated();
}

void Snapshot::discard()
{
    m_state.reset();
    const auto gone = inFile<Done>([](SnapshotFile &file) {
        file.remove();
        return Done();
    });
    whenAnswered(gone, this, [this](Done) {
        rest(betweenUpdates);
        Q_EMIT removed();
    });
}

void Snapshot::drop()
{
    m_isDropped = true;
    m_reading.cancel();
    discard();
}

/** Not all desks at the same moment. */
void Snapshot::rest(std::chrono::milliseconds pause)
{
    m_isBusy = m_isDropped;
    if (!m_isDropped)
        m_next.start(pause * QRandomGenerator::global()->bounded(75, 126) / 100);
}

} // namespace mars
