// SPDX-License-Identifier: Apache-2.0
#include "store/changewatch.h"

#include "store/connection.h"
#include "store/firstlook.h"
#include "store/storefailure.h"

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
    try {
        m_connection.open();
        const bool reopened = m_session != m_connection.session();
        if (m_isFile)
            lookAtFile(reopened);
        else
            listen(reopened);
        const bool missed = reopened && (m_session != 0 || m_firstLook.take());
        m_session = m_connection.session();
        if (missed)
            m_onChange();
    } catch (const StoreFailure &) {
        m_connection.close(); // the next request says what is wrong
        m_firstLook.fail();
    }
}

void ChangeWatch::lookAtFile(bool reopened)
{
    QVariant version;
    if (Query row = m_connection.query("data_version"_L1); row.next())
        version = row.raw();
    const bool changed = !reopened && version != m_version;
    m_version = version;
    if (changed)
        m_onChange();
}

// Any statement fetches what has arrived meanwhile and finds out whether the line still stands.
void ChangeWatch::listen(bool reopened)
{
    if (!reopened) {
        m_connection.runScript(u"ping"_s);
        return;
    }
    QSqlDriver *driver = m_connection.database().driver();
    connect(driver, &QSqlDriver::notification, this, [this] { m_onChange(); });
    driver->subscribeToNotification(u"mars_orders"_s);
}

} // namespace mars
