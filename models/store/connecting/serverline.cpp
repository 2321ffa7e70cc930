// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/serverline.h"

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace mars {

namespace {

ServerLine::Answer ofError(int error)
{
    switch (error) {
    case ECONNREFUSED:
    case ENOENT: // a socket file: no server of this computer has made one
        return ServerLine::Answer::Refused;
    case EACCES:
    case EPERM:
        return ServerLine::Answer::NotAllowed;
    case ETIMEDOUT:
        return ServerLine::Answer::TimedOut;
    case ECONNRESET:
    case EPIPE:
        return ServerLine::Answer::Closed;
    default:
        return ServerLine::Answer::NoRoute;
    }
}

} // namespace

ServerLine::ServerLine(const ServerPlace &place, std::chrono::milliseconds each,
                       const std::function<bool()> &isLost)
    : ServerLine(place) // so that the socket is closed when patience is lost
{
    for (const SocketAddress &address : place.addresses) {
        const Answer answer = call(address, Patience(each, isLost));
        m_answer = std::min(m_answer, answer);
        if (isServer())
            return;
        hangUp();
    }
}

ServerLine::~ServerLine()
{
    hangUp();
}

ServerLine::ServerLine(ServerLine &&other) noexcept
    : m_place(other.m_place)
    , m_answer(other.m_answer)
    , m_socket(std::exchange(other.m_socket, -1))
{
}

void ServerLine::hangUp()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

ServerLine::Answer ServerLine::call(const SocketAddress &address, const Patience &patience)
{
    m_socket = ::socket(address.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        return Answer::NoRoute;
    if (::connect(m_socket, &address.any, address.size) != 0) {
        if (errno != EINPROGRESS)
            return errno == EAGAIN ? Answer::TimedOut : ofError(errno); // EAGAIN: a local queue that is full
        if (!patience.waitFor(m_socket, POLLOUT))
            return Answer::TimedOut;
        int error = 0;
        socklen_t size = sizeof error;
        if (getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size) != 0 || error != 0)
            return ofError(error);
    }
    return ask(patience);
}

/** The protocol's SSLRequest, which needs no name and no password; one letter is the answer. */
ServerLine::Answer ServerLine::ask(const Patience &patience)
{
    constexpr unsigned char request[] = {0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f};
    if (::send(m_socket, request, sizeof request, MSG_NOSIGNAL) != sizeof request)
        return ofError(errno);
    if (!patience.waitFor(m_socket, POLLIN))
        return Answer::Silent;
    char letter = 0;
    // No more than the letter: what follows belongs to the encryption.
    const ssize_t read = ::recv(m_socket, &letter, 1, 0);
    if (read <= 0)
        return Answer::Closed;
    return letter == 'S' ? Answer::Encrypts : letter == 'N' ? Answer::Plain : Answer::NotPostgreSql;
}

} // namespace mars
