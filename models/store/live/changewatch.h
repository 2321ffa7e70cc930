// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QElapsedTimer>
#include <QObject>
#include <QVariant>

namespace mars {

class Connection;
class FirstLook;

/**
 * Notices commits of others, in the thread of the connection. SQLite: the file's data version, asked for ten
 * times a second. PostgreSQL: NOTIFY, with a look at the line every second; where the server lets nobody
 * listen, as one that follows another does, the numbers that are free for new rows. Once begun it opens a
 * lost connection again by itself, and then counts that as a change, for nobody knows what was missed; so it
 * does with a first look that came too late for someone.
 */
class ChangeWatch : public QObject
{
public:
    ChangeWatch(Connection &connection, FirstLook &firstLook, std::function<void()> onChange);

    void begin(); ///< looks at once

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void look();
    [[nodiscard]] bool isDue();
    [[nodiscard]] bool listen();
    void lookAtVersion(bool reopened);

    Connection &m_connection;
    FirstLook &m_firstLook;
    const std::function<void()> m_onChange;
    const bool m_isFile;
    QElapsedTimer m_sinceAttempt;
    bool m_listens = false;
    QVariant m_version;
    quint64 m_session = 0; ///< the opening of the connection that is watched; 0 = none yet
    quint64 m_line = 0;
};

} // namespace mars
