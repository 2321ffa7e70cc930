// SPDX-License-Identifier: Apache-2.0
#include "store/engine/storethread.h"

#include <QMetaObject>

namespace mars {

using namespace std::chrono_literals;

static constexpr auto silenceBeforeHangUp = 500ms;
static constexpr auto lately = 10s;

StoreThread::StoreThread(const DatabaseLocation &location, ServerChoice choice,
                         const std::optional<Rights> &rights)
    : m_context(new QObject)
    , m_connection(std::make_unique<Connection>(location, Connection::Schema::Current, choice, rights))
    , m_interrupter(*m_connection)
{
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

StoreThread::~StoreThread()
{
    m_ending = true;
    // The connection closes where it was used.
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_connection->close();
            m_context->deleteLater();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_interrupter.hurry();
    while (!m_thread.wait(QDeadlineTimer(silenceBeforeHangUp)))
        m_connection->hangUp(); // again: it may just have been opened
}

void StoreThread::recoverFrom(const Error &error)
{
    const bool isFile = m_connection->location().engine() == DatabaseLocation::Engine::Sqlite;
    switch (error.kind) {
    case Error::Kind::Unreachable:
        if (!isFile) {
            m_connection->close();
            break;
        }
        [[fallthrough]];             // no line was lost, but the file may be another one
    case Error::Kind::Corrupt:       // a sound file may have been put in its place
    case Error::Kind::SchemaMissing: // a newer program may have changed the tables, or their columns' kinds
    case Error::Kind::NewerSchema:
    case Error::Kind::Internal:
        if (m_connection->isOpen())
            (void)attempt([this] {
                m_connection->renew();
                return Done();
            });
        break;
    default:
        break;
    }
}

void StoreThread::lookBack(Clock::duration took)
{
    const RanStatement longest = m_connection->takeLongest();
    if (!m_logsSlow || took < slowFrom || longest.took < took / 2) // else it was the line that took long
        return;
    post([this, longest] { // the next look-up, if there is one, goes first
        if (!m_ending)
            logSlow(*m_connection, longest);
    });
}

bool StoreThread::wasSilentLately() const
{
    return Clock::now() < m_silentAt.load() + lately && m_silentAt.load() != Clock::time_point();
}

void StoreThread::adopt(QObject *object)
{
    object->moveToThread(&m_thread);
    post([this, object] { object->setParent(m_context); });
}

void StoreThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
}

} // namespace mars
