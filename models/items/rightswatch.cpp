// SPDX-License-Identifier: Apache-2.0
#include "items/rightswatch.h"

#include "domain/whenanswered.h"

#include <utility>

namespace mars {

using namespace std::chrono_literals;

RightsWatch::RightsWatch(OrderSource *source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_pause(10s)
{
    connect(source, &OrderSource::changed, this, &RightsWatch::askAgain);
    connect(&m_pause, &RereadPause::due, this, &RightsWatch::ask);
    ask();
}

void RightsWatch::askAgain()
{
    if (m_asking)
        m_askAgain = true; // the answer under way may be older than the change
    else
        m_pause.begin();
}

void RightsWatch::ask()
{
    m_asking = true;
    m_pause.readingBegun();
    whenAnswered(m_source->rights(), this, [this](const Result<Rights> &answer) { take(answer); });
}

void RightsWatch::take(const Result<Rights> &answer)
{
    m_asking = false;
    m_pause.readingEnded();
    if (std::exchange(m_askAgain, false))
        m_pause.begin();
    if (!answer || (std::exchange(m_known, true) && *answer == m_rights))
        return;
    m_rights = *answer;
    Q_EMIT rightsChanged();
}

} // namespace mars
