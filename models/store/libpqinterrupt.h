// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

struct pg_cancel;
struct pg_conn;

namespace mars {

/** Ends what a server does for one session, from any thread. Made while the session stands. */
class LibpqInterrupt
{
public:
    explicit LibpqInterrupt(pg_conn *session);
    ~LibpqInterrupt();
    LibpqInterrupt(const LibpqInterrupt &) = delete;
    LibpqInterrupt &operator=(const LibpqInterrupt &) = delete;

    /** Asks the server for it; hangs up where that gets no answer, and then the session is lost. */
    void interrupt() const;

private:
    [[nodiscard]] bool ask() const;

    const std::shared_ptr<pg_cancel> m_request;
    const int m_socket; ///< a second name for the session's, which may close it meanwhile
};

} // namespace mars
