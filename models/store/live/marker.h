// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <optional>
#include <QString>

namespace mars {

class Connection;

/**
 * How far the log of the server that takes changes had got when the last change was heard of, in its own
 * words. A server that follows it shows that change once it has replayed as much. Used by several threads.
 */
class Marker
{
public:
    void set(const std::optional<QString> &position)
    {
        const std::lock_guard lock(m_mutex);
        m_position = position;
    }
    /** Nothing while no server that takes changes is listened to. */
    [[nodiscard]] std::optional<QString> position() const
    {
        const std::lock_guard lock(m_mutex);
        return m_position;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<QString> m_position;
};

/** Fails unless the connection is to a server that follows another one and shows all that was heard of. */
void requireReplayed(Connection &standby, const Marker &marker);

} // namespace mars
