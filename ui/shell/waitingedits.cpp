// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/waitingedits.h"

#include <chrono>

namespace mars::ui {

using namespace std::chrono_literals;

WaitingEdits::WaitingEdits(OrderEdits *edits, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(1s);
    connect(&m_moment, &QTimer::timeout, this, &WaitingEdits::tell);
    connect(edits, &OrderEdits::waitingChanged, this, &WaitingEdits::follow);
    follow(); // of the last start
}

void WaitingEdits::follow()
{
    if (m_count > 0 || m_edits->waiting().isEmpty()) {
        m_moment.stop();
        tell();
    } else if (!m_moment.isActive()) {
        m_moment.start();
    }
}

void WaitingEdits::tell()
{
    const auto count = static_cast<int>(m_edits->waiting().size());
    const bool readOnly = count > 0 && m_edits->hindrance().value_or(Error()).kind == Error::Kind::ReadOnly;
    const bool isOther = count != m_count || readOnly != m_readOnly;
    m_count = count;
    m_readOnly = readOnly;
    if (isOther)
        Q_EMIT changed();
}

} // namespace mars::ui
