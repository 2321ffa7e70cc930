// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/connecting/serverplaces.h"

namespace mars {

/** A line to a server as it is before anyone logs in: it was asked whether it encrypts. */
class ServerLine
{
public:
    /** What became of asking, from the best on: the best of several addresses counts. */
    enum class Answer {
        Encrypts,
        Plain,         ///< a PostgreSQL server, without TLS
        NotPostgreSql, ///< something else said something
        Closed,        ///< it hung up
        Silent,        ///< it took the call but said nothing
        Refused,       ///< nobody listens there
        NotAllowed,    ///< a socket file of this computer that one may not use
        NoRoute,
        TimedOut ///< not even a refusal
    };

    /** Calls one address after the other until one is a PostgreSQL server. */
    ServerLine(const ServerPlace &place, std::chrono::milliseconds each, const std::function<bool()> &isLost);
    ~ServerLine();
    ServerLine(const ServerLine &) = delete;
    ServerLine &operator=(const ServerLine &) = delete;
    ServerLine(ServerLine &&other) noexcept;

    [[nodiscard]] const ServerPlace &place() const { return m_place; }
    [[nodiscard]] Answer answer() const { return m_answer; }
    [[nodiscard]] bool isServer() const { return m_answer <= Answer::Plain; }
    [[nodiscard]] int socket() const { return m_socket; } ///< as long as isServer()

private:
    explicit ServerLine(const ServerPlace &place)
        : m_place(place)
    {
    }
    [[nodiscard]] Answer call(const SocketAddress &address, const Patience &patience);
    [[nodiscard]] Answer ask(const Patience &patience);
    void hangUp();

    ServerPlace m_place;
    Answer m_answer = Answer::TimedOut;
    int m_socket = -1;
};

} // namespace mars
