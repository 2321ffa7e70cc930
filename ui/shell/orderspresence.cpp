// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/orderspresence.h"

#include "domain/whenanswered.h"

#include <utility>

namespace mars::ui {

OrdersPresence::OrdersPresence(OrderSource *source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    // Once there are some, only removing the sample can take them all away, and who does that asks again.
    connect(source, &OrderSource::changed, this, [this] {
        if (m_state != State::Some)
            ask();
    });
}

void OrdersPresence::ask()
{
    if (m_asking) {
        m_askAgain = true; // dropping the answer under way would starve us while changes do not end
        return;
    }
    m_asking = true;
    whenAnswered(m_source->counts(), this, [this](const Result<ViewCounts> &counts) {
        m_asking = false;
        take(counts);
        if (std::exchange(m_askAgain, false))
            ask();
    });
}

void OrdersPresence::take(const Result<ViewCounts> &counts)
{
    if (!counts) {
        m_error = counts.error();
        m_state = State::Unreadable;
    } else {
        const qint64 all = (*counts)[static_cast<std::size_t>(OrderView::All)];
        m_state = all > 0 || m_source->standIn() ? State::Some : State::None;
    }
    Q_EMIT answered();
}

} // namespace mars::ui
