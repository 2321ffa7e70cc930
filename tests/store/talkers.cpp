// SPDX-License-Identifier: Apache-2.0
#include "talkers.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mars::test {

Talker::Talker(Manner manner)
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *place = reinterpret_cast<sockaddr *>(&address);
    ::bind(m_listener, place, size);
    ::getsockname(m_listener, place, &size);
    m_port = ntohs(address.sin_port);
    ::listen(m_listener, 0);
    if (manner != Manner::Drops) {
        m_thread = std::thread([this, manner] { talk(manner); });
        return;
    }
    // Once the queue of calls is full, the kernel drops the next ones without a word.
    for (int i = 0; i < 8; ++i) {
        const int caller = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        (void)::connect(caller, place, size);
        m_callers.append(caller);
    }
}

Talker::~Talker()
{
    m_ending = true;
    if (m_thread.joinable())
        m_thread.join();
    for (const int caller : std::as_const(m_callers))
        ::close(caller);
    ::close(m_listener);
}

void Talker::talk(Manner manner)
{
    while (!m_ending) {
        pollfd watched{m_listener, POLLIN, 0};
        if (::poll(&watched, 1, 50) <= 0)
            continue;
        const int caller = ::accept(m_listener, nullptr, nullptr);
        char request[8];
        (void)::recv(caller, request, sizeof request, 0);
        constexpr char answer[] = "HTTP/1.1 400 Bad Request\r\n\r\n";
        if (manner == Manner::SpeaksHttp)
            (void)::send(caller, answer, sizeof answer - 1, MSG_NOSIGNAL);
        if (manner == Manner::Silent)
            m_callers.append(caller);
        else
            ::close(caller);
    }
}

} // namespace mars::test
