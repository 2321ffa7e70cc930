// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

class Connection;

/**
 * Which order a desk has open, as other desks on the same server see it: an advisory lock of its connection,
 * which goes with the connection whatever becomes of the desk. In an embedded database nobody sees anyone.
 */
class Attendance
{
public:
    /** The order that is open now, 0 = none, by whom; answers who else has it open, each once. */
    [[nodiscard]] QStringList attend(Connection &connection, OrderId order, const QString &person);

private:
    void take(Connection &connection, OrderId order, const QString &person);
    void leave(Connection &connection);

    OrderId m_order = 0;
    QString m_person;
    quint64 m_session = 0; ///< of the connection when the lock was taken
};

/** How a session is called, which has room for 63 bytes of ASCII, and who that is; empty = no desk. */
[[nodiscard]] QString sessionName(const QString &person);
[[nodiscard]] QString personOfSession(const QString &name);

} // namespace mars
