// SPDX-License-Identifier: Apache-2.0
#include "store/live/changewatch.h"

#include "store/engine/connection.h"
#include "store/engine/storefailure.h"
#include "store/live/firstlook.h"

#include <chrono>
#include <QSqlDriver>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mars {

constexpr auto pause = 2s; ///< between attempts to open a lost connection

ChangeWatch::ChangeWatch(Connection &connection, FirstLook &firstLook, std::function<void()> onChange)
    : m_connection(connection)
    , m_firstLook(firstLook)
    , m_onChange(std::move(onChange))
    , m_isFile(connection.location().engine() == DatabaseLocation::Engine::Sqlite)
{
}

void ChangeWatch::begin()
{
    startTimer(m_isFile ? 100ms : 1000ms);
    look();
}

void ChangeWatch::timerEvent(QTimerEvent *)
{
    look();
}

bool ChangeWatch::isDue()
{
    if (m_connection.isOpen())
        return true;
    if (m_sinceAttempt.isValid() && !m_sinceAttempt.hasExpired(std::chrono::milliseconds(pause).count()))
        return false;
    m_sinceAttempt.start();
    return true;
}

void ChangeWatch::look()
{
    if (!isDue())
        return;
    const bool wasOpen = m_connection.isOpen();
    try {
        m_connection.open();
        const bool reopened = m_session != m_connection.session();
        if (reopened)
            m_listens = !m_isFile && listen();
        if (!m_listens)
            lookAtVersion(reopened);
        else if (!reopened)
            m_connection.runScript(u"ping"_s); // fetches what arrived and finds out whether the line stands
        const bool missed = m_line != m_connection.line() && (m_line != 0 || m_firstLook.take());
        m_session = m_connection.session();
        m_line = m_connection.line();
        if (missed)
            m_onChange();
    } catch (const StoreFailure &) {
        m_connection.close(); // the next request says what is wrong
        m_firstLook.fail();
        if (wasOpen)
            m_onChange(); // what was read so far may be so no longer
    }
}

void ChangeWatch::lookAtVersion(bool reopened)
{
    QVariant version;
    if (Query row = m_connection.query("data_version"_L1); row.next())
        version = row.raw();
    const bool changed = !reopened && version != m_version;
    m_version = version;
    if (changed)
        m_onChange();
}

bool ChangeWatch::listen()
{
    QSqlDriver *driver = m_connection.database().driver();
    if (!driver->subscribeToNotification(u"mars_orders"_s))
        return false;
    connect(driver, &QSqlDriver::notification, this, [this] { m_onChange(); });
    return true;
}

} // namespace mars
