// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/serverplaces.h"

#include <arpa/inet.h>
#include <cstring>
#include <future>
#include <memory>
#include <netdb.h>
#include <QCoreApplication>
#include <thread>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr const char *defaultFolder = "/var/run/postgresql"; // Debian's and Fedora's libpq
constexpr const char *otherFolder = "/tmp";                  // libpq as it comes from its makers

struct Names
{
    ServerPlace::Lookup lookup = ServerPlace::Lookup::NoAnswer;
    QList<SocketAddress> addresses;
};

Names lookUp(const QByteArray &host, const QByteArray &port, bool isNumber)
{
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = isNumber ? AI_NUMERICHOST : 0;
    addrinfo *found = nullptr;
    const int answer = getaddrinfo(host.constData(), port.constData(), &wanted, &found);
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(found, &freeaddrinfo);
    Names names;
    names.lookup = answer == 0           ? ServerPlace::Lookup::Found
                   : answer == EAI_AGAIN ? ServerPlace::Lookup::NoAnswer
                                         : ServerPlace::Lookup::Unknown;
    for (const addrinfo *each = found; each; each = each->ai_next) {
        SocketAddress address{};
        std::memcpy(&address.any, each->ai_addr, each->ai_addrlen);
        address.size = each->ai_addrlen;
        names.addresses.append(address);
    }
    return names;
}

/** The resolver cannot be interrupted: whoever loses patience leaves it behind. */
Names lookUpPatiently(const QByteArray &host, const QByteArray &port, bool isNumber, const Patience &patience)
{
    std::promise<Names> promise;
    std::future<Names> future = promise.get_future();
    std::thread([promise = std::move(promise), host, port, isNumber]() mutable {
        promise.set_value(lookUp(host, port, isNumber));
    }).detach();
    while (future.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) {
        if (!patience.pause())
            return {};
    }
    return future.get();
}

SocketAddress socketIn(const QString &folder, const QString &port)
{
    SocketAddress address{};
    address.local.sun_family = AF_UNIX;
    const QByteArray path = (folder + u"/.s.PGSQL."_s + port).toUtf8();
    std::strncpy(address.local.sun_path, path.constData(), sizeof address.local.sun_path - 1);
    if (folder.startsWith(u'@'))
        address.local.sun_path[0] = '\0';
    address.size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
    if (!folder.startsWith(u'@'))
        ++address.size;
    return address;
}

QString ofList(const QStringList &list, qsizetype i)
{
    return list.size() == 1 ? list.first() : list.value(i);
}

} // namespace

QString SocketAddress::text() const
{
    if (isLocal())
        return QString::fromUtf8(local.sun_path[0] ? local.sun_path : "@");
    char text[INET6_ADDRSTRLEN] = {};
    const void *bytes = any.sa_family == AF_INET ? static_cast<const void *>(&four.sin_addr) : &six.sin6_addr;
    inet_ntop(any.sa_family, bytes, text, sizeof text);
    return QString::fromLatin1(text);
}

QString ServerPlace::name() const
{
    return isSocket() ? QCoreApplication::translate("Store", "this computer") : host;
}

QList<ServerPlace> findPlaces(const LibpqParameters &effective, const Patience &patience)
{
    const QStringList hosts = effective.value(u"host"_s).split(u',');
    const QStringList numbers = effective.value(u"hostaddr"_s).split(u',');
    const QStringList ports = effective.value(u"port"_s, u"5432"_s).split(u',');
    QList<ServerPlace> places;
    for (qsizetype i = 0; i < std::max(hosts.size(), numbers.size()); ++i) {
        const QString number = numbers.value(i);
        const QString port = ofList(ports, i);
        ServerPlace place{hosts.value(i).isEmpty() ? number : hosts.value(i),
                          port.isEmpty() ? u"5432"_s : port};
        if (number.isEmpty() && place.host.isEmpty()) {
            place.addresses = {socketIn(QString::fromLatin1(defaultFolder), place.port),
                               socketIn(QString::fromLatin1(otherFolder), place.port)};
        } else if (number.isEmpty() && (place.host.startsWith(u'/') || place.host.startsWith(u'@'))) {
            place.addresses = {socketIn(place.host, place.port)};
        } else {
            const QString wanted = number.isEmpty() ? place.host : number;
            const Names names =
                lookUpPatiently(wanted.toUtf8(), place.port.toUtf8(), !number.isEmpty(), patience);
            place.lookup = names.lookup;
            place.addresses = names.addresses;
        }
        places.append(place);
    }
    return places;
}

} // namespace mars
