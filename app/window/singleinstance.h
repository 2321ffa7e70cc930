// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <QLocalServer>
#include <QLockFile>

namespace mars {

/** Lets one window per user and database be open: the first keeps the place, later ones call it to the front.
 */
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /** database tells databases apart; it is not kept in clear. */
    explicit SingleInstance(const QString &database, QObject *parent = nullptr);

    /** True: the place is ours until we leave it or this object goes. False: someone else has it. */
    [[nodiscard]] bool takePlace();
    /** Another start may open a window from now on. */
    void leavePlace();
    /** Asks the one who has the place to come to the front; waits two seconds at most. */
    [[nodiscard]] bool callFirst();

Q_SIGNALS:
    /** Another start asked for the window; token allows it to take the focus (may be empty). */
    void called(const QByteArray &token);

private:
    void receive();

    QString m_name;
    std::unique_ptr<QLockFile> m_place;
    QLocalServer m_server;
};

/** What is said of a first one that callFirst() did not reach. */
[[nodiscard]] QString firstDoesNotAnswer();

} // namespace mars
