// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/samplepresence.h"

#include "domain/whenanswered.h"

#include <chrono>
#include <utility>

namespace mars::ui {

using namespace std::chrono_literals;

SamplePresence::SamplePresence(const Services &services, QObject *parent)
    : QObject(parent)
    , m_count(services.countSample)
    , m_reread(60s)
{
    connect(&m_reread, &RereadPause::due, this, &SamplePresence::ask);
    connect(services.source, &OrderSource::changed, &m_reread, &RereadPause::begin);
}

void SamplePresence::ask()
{
    if (!m_count)
        return;
    if (std::exchange(m_asking, true)) {
        m_askAgain = true; // the answer under way may be of before
        return;
    }
    m_reread.readingBegun();
    whenAnswered(m_count(), this, [this](const Result<qint64> &orders) {
        m_asking = false;
        m_reread.readingEnded();
        if (orders && std::exchange(m_orders, *orders) != *orders)
            Q_EMIT changed();
        if (std::exchange(m_askAgain, false))
            ask();
    });
}

} // namespace mars::ui
