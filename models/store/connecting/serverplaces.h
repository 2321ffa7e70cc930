// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/connecting/libpqparameters.h"
#include "store/connecting/patience.h"

#include <netinet/in.h>
#include <QList>
#include <sys/un.h>

namespace mars {

/** An address to connect to. */
struct SocketAddress
{
    union {
        sockaddr any;
        sockaddr_in four;
        sockaddr_in6 six;
        sockaddr_un local;
    };
    socklen_t size = 0;

    [[nodiscard]] bool isLocal() const { return any.sa_family == AF_UNIX; }
    [[nodiscard]] QString text() const; ///< "10.1.2.3", "/run/postgresql/.s.PGSQL.5432"
};

/** One of the hosts that were named, and where it is. */
struct ServerPlace
{
    enum class Lookup { Found, Unknown, NoAnswer };

    QString host; ///< as it was named
    QString port;
    Lookup lookup = Lookup::Found;
    QList<SocketAddress> addresses = {};

    [[nodiscard]] QString name() const; ///< for people: the host, or "this computer"
    [[nodiscard]] bool isSocket() const { return !addresses.isEmpty() && addresses.first().isLocal(); }
};

/** The hosts of effective parameters, as libpq would pair them with addresses and ports, looked up. */
[[nodiscard]] QList<ServerPlace> findPlaces(const LibpqParameters &effective, const Patience &patience);

} // namespace mars
