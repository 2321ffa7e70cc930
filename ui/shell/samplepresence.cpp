// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/samplepresence.h"

#include "items/whenanswered.h"

#include <chrono>
#include <utility>

namespace mars::ui {

using namespace std::chrono_literals;

SamplePresence::SamplePresence(const Services &services, QObject *parent)
    : QObject(parent)
    , m_holdsSample(services.holdsSample)
    , m_reread(1s, 60s)
{
    connect(&m_reread, &RereadPause::due, this, &SamplePresence::ask);
    connect(services.source, &OrderSource::changed, &m_reread, &RereadPause::begin);
}

void SamplePresence::ask()
{
    if (!m_holdsSample)
        return;
    if (std::exchange(m_asking, true)) {
        m_askAgain = true; // the answer under way may be of before
        return;
    }
    whenAnswered(m_holdsSample(), this, [this](const Result<bool> &there) {
        m_asking = false;
        m_reread.readingEnded();
        if (there && std::exchange(m_there, *there) != *there)
            Q_EMIT changed();
        if (std::exchange(m_askAgain, false))
            ask();
    });
}

} // namespace mars::ui
