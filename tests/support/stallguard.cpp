// SPDX-License-Identifier: Apache-2.0
#include "support/stallguard.h"

#include <QCoreApplication>
#include <QObject>

#include <fcntl.h>
#include <unistd.h>

namespace mars::test {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

static constexpr auto beatEvery = std::chrono::milliseconds(2);

StallGuard::StallGuard()
    : m_heart(std::make_unique<QObject>())
    , m_account(::open(qPrintable(QStringLiteral("/proc/self/task/%1/schedstat").arg(::gettid())), O_RDONLY))
    , m_thread([this] { beat(); })
{
}

StallGuard::~StallGuard()
{
    m_stop = true;
    m_thread.join();
    if (m_account >= 0)
        ::close(m_account);
}

void StallGuard::restart()
{
    QCoreApplication::processEvents();
    m_longestMs = 0;
}

double StallGuard::longestStallMs() const
{
    return m_isUnderWay ? qMax(m_longestMs, ownMs(m_posted, now())) : m_longestMs;
}

StallGuard::Moment StallGuard::now() const
{
    // "<time on a processor> <time waiting for one> <turns>", in nanoseconds. A kernel that keeps no account
    // leaves nothing to take off.
    char account[128] = {};
    const QList<QByteArray> times =
        QByteArray(account, qMax(ssize_t(0), ::pread(m_account, account, sizeof account, 0))).split(' ');
    return {Clock::now(), std::chrono::nanoseconds(times.value(0).toLongLong()),
            std::chrono::nanoseconds(times.value(1).toLongLong())};
}

double StallGuard::ownMs(const Moment &from, const Moment &until)
{
    const Milliseconds passed = until.at - from.at;
    // A wait that is over now may have begun long before; it takes nothing off what the thread used itself.
    const Milliseconds used = qMin<Milliseconds>(until.used - from.used, passed);
    const Milliseconds others = until.queued - from.queued;
    return qMax(passed - others, used).count();
}

void StallGuard::beat()
{
    while (!m_stop) {
        std::this_thread::sleep_for(beatEvery);
        if (!m_isUnderWay)
            post();
    }
}

void StallGuard::post()
{
    m_posted = now();
    m_isUnderWay = true;
    const auto arrive = [this] {
        m_longestMs = qMax(m_longestMs, ownMs(m_posted, now()));
        m_isUnderWay = false;
    };
    QMetaObject::invokeMethod(m_heart.get(), arrive, Qt::QueuedConnection);
}

} // namespace mars::test
