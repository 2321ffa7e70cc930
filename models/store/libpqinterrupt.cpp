// SPDX-License-Identifier: Apache-2.0
#include "store/libpqinterrupt.h"

#include <array>
#include <chrono>
#include <fcntl.h>
#include <future>
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

void LibpqInterrupt::interrupt() const
{
    if (!ask())
        ::shutdown(m_socket, SHUT_RDWR);
}

// libpq asks over a line of its own, and has no limit for how long: a thread that nobody waits for.
bool LibpqInterrupt::ask() const
{
    std::packaged_task<int()> request([request = m_request] {
        std::array<char, 256> words{};
        return PQcancel(request.get(), words.data(), int(words.size()));
    });
    std::future<int> answer = request.get_future();
    std::thread(std::move(request)).detach();
    return answer.wait_for(500ms) == std::future_status::ready && answer.get() == 1;
}

} // namespace mars
