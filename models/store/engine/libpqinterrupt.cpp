// SPDX-License-Identifier: Apache-2.0
#include "store/engine/libpqinterrupt.h"

#include <array>
#include <fcntl.h>
#include <libpq-fe.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace mars {

using namespace std::chrono_literals;

LibpqInterrupt::LibpqInterrupt(pg_conn *session)
    : m_request(PQgetCancel(session), &PQfreeCancel)
    , m_socket(::fcntl(PQsocket(session), F_DUPFD_CLOEXEC, 0))
{
}

LibpqInterrupt::~LibpqInterrupt()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

// libpq asks over a line of its own, and has no limit for how long: a thread that nobody waits for.
void LibpqInterrupt::ask()
{
    if (m_lost || !isSettled(0ms))
        return;
    std::packaged_task<void()> request([request = m_request] {
        std::array<char, 256> words{};
        PQcancel(request.get(), words.data(), int(words.size())); // refused: the next time, or hangUp()
    });
    m_answer = request.get_future();
    std::thread(std::move(request)).detach();
}

bool LibpqInterrupt::isSettled(std::chrono::milliseconds patience)
{
    return m_lost || !m_answer.valid() || m_answer.wait_for(patience) == std::future_status::ready;
}

void LibpqInterrupt::hangUp()
{
    m_lost = true;
    ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace mars
