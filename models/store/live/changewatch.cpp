// SPDX-License-Identifier: Apache-2.0
#include "store/live/changewatch.h"

#include "store/engine/connection.h"
#include "store/engine/storefailure.h"
#include "store/live/firstlook.h"
#include "store/live/marker.h"

#include <chrono>
#include <QSqlDriver>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mars {

constexpr std::chrono::milliseconds pause = 2s;       ///< between attempts to open a lost connection
constexpr std::chrono::milliseconds longerPause = 5s; ///< the same while another server stands in
constexpr auto gathering = 100ms;                     ///< of changes, where each costs the server a question

ChangeWatch::ChangeWatch(Connection &connection, FirstLook &firstLook, Marker &marker, bool isFollowed,
                         std::function<void()> onChange)
    : m_connection(connection)
    , m_firstLook(firstLook)
    , m_marker(marker)
    , m_isFollowed(isFollowed)
    , m_onChange(std::move(onChange))
    , m_isFile(connection.location().engine() == DatabaseLocation::Engine::Sqlite)
    , m_news(this)
{
    m_news.setSingleShot(true);
    m_news.setInterval(gathering);
    connect(&m_news, &QTimer::timeout, this, &ChangeWatch::tell);
}

void ChangeWatch::begin()
{
    // Precise: the coarse timers of many desks on one computer fire together, and all ask at the same moment.
    startTimer(m_isFile ? 100ms : 1000ms, Qt::PreciseTimer);
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
    if (m_sinceAttempt.isValid() && !m_sinceAttempt.hasExpired(pause.count()))
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
        openBest();
        if (lookAtOpen())
            tell();
    } catch (const StoreFailure &) {
        m_connection.close(); // the next request says what is wrong
        m_marker.set({});
        m_firstLook.fail();
        if (wasOpen)
            m_onChange(); // what was read so far may be so no longer
    }
}

void ChangeWatch::openBest()
{
    if (!m_connection.isStandIn() || !m_sinceAttempt.hasExpired(longerPause.count())) {
        m_connection.open();
        return;
    }
    m_connection.renew();
    m_sinceAttempt.start();
}

/** Whether something was missed. */
bool ChangeWatch::lookAtOpen()
{
    const bool reopened = m_session != m_connection.session();
    const bool listened = m_listens;
    bool missed = false;
    if (listened && !reopened) {
        m_connection.runScript(u"ping"_s); // fetches what arrived and finds out whether the line stands
    } else {
        m_listens = !m_isFile && !m_connection.isStandby() && listen();
        if (m_listens) {
            missed = !listened && m_session != 0; // what came before went unheard
        } else {
            m_marker.set({});
            // The version of a file is another one in each session.
            missed = hasOtherVersion() && m_session != 0 && !(m_isFile && reopened);
        }
    }
    missed |= m_line != m_connection.line() && (m_line != 0 || m_firstLook.take());
    m_session = m_connection.session();
    m_line = m_connection.line();
    return missed;
}

bool ChangeWatch::hasOtherVersion()
{
    QVariant version;
    if (Query row = m_connection.query("data_version"_L1); row.next())
        version = row.raw();
    return version != std::exchange(m_version, version);
}

bool ChangeWatch::listen()
{
    QSqlDriver *driver = m_connection.database().driver();
    if (!driver->subscribeToNotification(u"mars_orders"_s))
        return false;
    connect(driver, &QSqlDriver::notification, this, [this] {
        if (!m_isFollowed)
            m_onChange();
        else if (!m_news.isActive())
            m_news.start();
    });
    mark();
    return true;
}

void ChangeWatch::tell()
{
    try {
        if (m_listens && m_isFollowed)
            mark();
        m_onChange();
    } catch (const StoreFailure &) {
        m_connection.close(); // the next look says so
    }
}

/** Behind every commit that was heard of. */
void ChangeWatch::mark()
{
    if (Query row = m_connection.query("log_position"_L1); row.next())
        m_marker.set(row.text());
}

} // namespace mars
