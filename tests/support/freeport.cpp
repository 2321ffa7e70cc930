// SPDX-License-Identifier: Apache-2.0
#include "support/freeport.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mars::test {

int freePort()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(listener, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(listener);
    return ntohs(address.sin_port);
}

} // namespace mars::test
