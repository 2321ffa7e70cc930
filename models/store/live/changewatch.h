// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QVariant>

namespace mars {

class Connection;
class FirstLook;
class Marker;

/**
 * Notices commits of others, in the thread of the connection. SQLite: the file's data version, asked for ten
 * times a second. PostgreSQL: NOTIFY, with a look at the line every second; a server that follows another one
 * lets nobody listen, and is asked every second what it has replayed. Once begun it opens a lost connection
 * again by itself, and then counts that as a change, for nobody knows what was missed; so it does with a
 * first look that came too late for someone. From a server that only stands in for the one that takes changes
 * it goes back as soon as there is one.
 */
class ChangeWatch : public QObject
{
public:
    /** Of each change the marker tells before onChange does, if it is followed: that costs a question each
     * time, and many changes in a row are told of as one. */
    ChangeWatch(Connection &connection, FirstLook &firstLook, Marker &marker, bool isFollowed,
                std::function<void()> onChange);

    void begin(); ///< looks at once

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void look();
    [[nodiscard]] bool isDue();
    void openBest();
    [[nodiscard]] bool lookAtOpen();
    [[nodiscard]] bool listen();
    [[nodiscard]] bool hasOtherVersion();
    void tell();
    void mark();

    Connection &m_connection;
    FirstLook &m_firstLook;
    Marker &m_marker;
    const bool m_isFollowed;
    const std::function<void()> m_onChange;
    const bool m_isFile;
    QTimer m_news;                ///< of changes that the marker does not tell of yet
    QElapsedTimer m_sinceAttempt; ///< to open the connection, or a better one
    bool m_listens = false;
    QVariant m_version;
    quint64 m_session = 0; ///< the opening of the connection that is watched; 0 = none yet
    quint64 m_line = 0;
};

} // namespace mars
