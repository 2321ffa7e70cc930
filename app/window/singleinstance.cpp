// SPDX-License-Identifier: Apache-2.0
#include "window/singleinstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mars {

namespace {

constexpr auto patience = 2s;

QString runtimeFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

} // namespace

SingleInstance::SingleInstance(const QString &database, QObject *parent)
    : QObject(parent)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(database.toUtf8());
    hash.addData(QByteArray::number(getuid()));
    m_name = runtimeFolder() + u"/mars-console-"_s + QString::fromLatin1(hash.result().toHex().left(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::takePlace()
{
    // The lock decides, not the socket: a socket left behind by a crash looks like one that is alive.
    m_place = std::make_unique<QLockFile>(m_name + u".lock"_s);
    m_place->setStaleLockTime(0);
    if (!m_place->tryLock(0) && m_place->error() == QLockFile::LockFailedError)
        return false;
    QLocalServer::removeServer(m_name + u".socket"_s);
    m_server.listen(m_name +
                    u".socket"_s); // without it later starts cannot call; this one works all the same
    return true;
}

void SingleInstance::leavePlace()
{
    m_server.close();
    m_place.reset();
}

bool SingleInstance::callFirst()
{
    // The first may hold the lock but not listen yet.
    QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    do {
        socket.connectToServer(m_name + u".socket"_s, QIODevice::WriteOnly);
        if (socket.waitForConnected(int(deadline.remainingTime())))
            break;
        QThread::msleep(20);
    } while (!deadline.hasExpired());
    if (socket.state() != QLocalSocket::ConnectedState)
        return false;
    socket.write(qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    const bool written = socket.waitForBytesWritten(int(deadline.remainingTime()));
    socket.disconnectFromServer();
    return written;
}

void SingleInstance::receive()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, [this, caller] {
            constexpr qint64 longestToken = 256;
            Q_EMIT called(caller->readLine(longestToken).trimmed());
            caller->deleteLater();
        });
    }
}

QString firstDoesNotAnswer()
{
    return QCoreApplication::translate(
        "RunWindow", "The window is open already but does not answer. Close it and start again.");
}

} // namespace mars
