// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/engine/interrupt.h"

#include <atomic>
#include <future>
#include <memory>

struct pg_cancel;
struct pg_conn;

namespace mars {

/** Of a session with a server. */
class LibpqInterrupt : public Interrupt
{
public:
    explicit LibpqInterrupt(pg_conn *session);
    ~LibpqInterrupt() override;
    LibpqInterrupt(const LibpqInterrupt &) = delete;
    LibpqInterrupt &operator=(const LibpqInterrupt &) = delete;

    void ask() override;
    [[nodiscard]] bool isSettled(std::chrono::milliseconds patience) override;
    void hangUp() override;

private:
    const std::shared_ptr<pg_cancel> m_request;
    const int m_socket; ///< a second name for the session's, which may close it meanwhile
    std::future<void> m_answer;
    std::atomic_bool m_lost = false;
};

} // namespace mars
