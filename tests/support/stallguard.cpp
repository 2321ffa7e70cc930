// SPDX-License-Identifier: Apache-2.0
#include "support/stallguard.h"

#include <QCoreApplication>
#include <QObject>

namespace mars::test {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

static constexpr auto beatEvery = std::chrono::milliseconds(2);
static constexpr double budgetMs = 16;

static void raise(std::atomic<double> &highest, double value)
{
    double before = highest;
    while (value > before && !highest.compare_exchange_weak(before, value)) {
    }
}

class StallGuard::Heart : public QObject
{
public:
    explicit Heart(StallGuard *guard)
        : m_guard(guard)
    {
    }

    void post()
    {
        const auto posted = Clock::now();
        m_pending = true;
        QMetaObject::invokeMethod(
            this,
            [this, posted] {
                raise(m_guard->m_longestMs, Milliseconds(Clock::now() - posted).count());
                m_pending = false;
            },
            Qt::QueuedConnection);
    }
    [[nodiscard]] bool isPending() const { return m_pending; }

private:
    StallGuard *m_guard;
    std::atomic<bool> m_pending = false;
};

StallGuard::StallGuard()
    : m_heart(std::make_unique<Heart>(this))
    , m_thread([this] { beat(); })
{
}

StallGuard::~StallGuard()
{
    m_stop = true;
    m_thread.join();
}

void StallGuard::restart()
{
    QCoreApplication::processEvents();
    m_longestMs = 0;
    m_loadMs = 0;
}

double StallGuard::limitMs() const
{
    // A wake-up that comes 8 ms late tells that others hold the processor half of the time, and so on.
    return budgetMs * (1 + m_loadMs / (budgetMs / 2));
}

void StallGuard::beat()
{
    while (!m_stop) {
        const auto before = Clock::now();
        std::this_thread::sleep_for(beatEvery);
        raise(m_loadMs, Milliseconds(Clock::now() - before - beatEvery).count());
        if (!m_heart->isPending())
            m_heart->post();
    }
}

} // namespace mars::test
