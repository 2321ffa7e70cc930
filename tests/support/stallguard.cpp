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
    return m_isUnderWay ? qMax(m_longestMs, waitedMs()) : m_longestMs;
}

double StallGuard::limitMs()
{
#ifdef __OPTIMIZE__
    return 16;
#else
    return 32;
#endif
}

StallGuard::Moment StallGuard::now() const
{
    // "<time on a processor> <time waiting for one> <turns>", in nanoseconds. A kernel that keeps no account
    // leaves nothing to take off.
    char account[128] = {};
    const QByteArray text(account, qMax(ssize_t(0), ::pread(m_account, account, sizeof account, 0)));
    return {Clock::now(), std::chrono::nanoseconds(text.split(' ').value(1).toLongLong())};
}

double StallGuard::waitedMs() const
{
    const Moment until = now();
    return Milliseconds(until.at - m_posted.at - (until.queued - m_posted.queued)).count();
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
        m_longestMs = qMax(m_longestMs, waitedMs());
        m_isUnderWay = false;
    };
    QMetaObject::invokeMethod(m_heart.get(), arrive, Qt::QueuedConnection);
}

} // namespace mars::test
