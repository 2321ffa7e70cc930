// SPDX-License-Identifier: Apache-2.0
#include "cuttingline.h"

#include <array>
#include <cstring>
#include <poll.h>
#include <QFile>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace mars::test {

namespace {

constexpr int tickMs = 50; ///< how often an idle line looks whether it is to end
const QString socketName = QStringLiteral("/.s.PGSQL.5432");

sockaddr_un address(const QByteArray &path)
{
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::strncpy(name.sun_path, path.constData(), sizeof(name.sun_path) - 1);
    return name;
}

bool sendAll(int socket, const char *data, ssize_t size)
{
    while (size > 0) {
        const ssize_t sent = send(socket, data, size_t(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}

} // namespace

CuttingLine::CuttingLine(const QString &serverFolder)
    : m_serverPath(QFile::encodeName(serverFolder + socketName))
    , m_listener(socket(AF_UNIX, SOCK_STREAM, 0))
{
    const sockaddr_un name = address(QFile::encodeName(m_folder.path() + socketName));
    if (bind(m_listener, reinterpret_cast<const sockaddr *>(&name), sizeof(name)) != 0 ||
        listen(m_listener, 8) != 0)
        qFatal("no socket in %s", qPrintable(m_folder.path()));
    m_thread = std::thread([this] { serve(); });
}

CuttingLine::~CuttingLine()
{
    m_ending = true;
    m_thread.join();
    close(m_listener);
}

void CuttingLine::cutAt(int message)
{
    m_cut = false;
    m_left = message;
}

// One client at a time, as a sink is.
void CuttingLine::serve()
{
    while (!m_ending) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (poll(&waiting, 1, tickMs) <= 0)
            continue;
        const int client = accept(m_listener, nullptr, nullptr);
        const int server = socket(AF_UNIX, SOCK_STREAM, 0);
        const sockaddr_un name = address(m_serverPath);
        if (connect(server, reinterpret_cast<const sockaddr *>(&name), sizeof(name)) == 0)
            pass(client, server);
        close(client);
        close(server);
    }
}

void CuttingLine::pass(int client, int server)
{
    std::array<char, 65536> buffer{};
    while (!m_ending) {
        std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (poll(ends.data(), ends.size(), tickMs) <= 0)
            continue;
        for (const auto &[from, to] : {std::pair(0, server), std::pair(1, client)}) {
            if (!(ends.at(size_t(from)).revents & (POLLIN | POLLHUP)))
                continue;
            const ssize_t size = read(ends.at(size_t(from)).fd, buffer.data(), buffer.size());
            if (size <= 0)
                return;
            if (from == 0 && m_left >= 0 && m_left-- == 0) {
                m_cut = true;
                return;
            }
            if (!sendAll(to, buffer.data(), size))
                return;
        }
    }
}

} // namespace mars::test
