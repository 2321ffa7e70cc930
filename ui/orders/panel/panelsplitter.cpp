// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/panelsplitter.h"

#include "ui/widgets/narrow.h"

namespace mars::ui {

static constexpr int widePanel = 424;
static constexpr int narrowPanel = 400;

PanelSplitter::PanelSplitter(QWidget *list, QWidget *panel, QWidget *parent)
    : QSplitter(parent)
    , m_panel(panel)
{
    addWidget(list);
    addWidget(panel);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setCollapsible(0, false);
    setCollapsible(1, false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
}

void PanelSplitter::arrange()
{
    if (m_byHand || !m_panel->isVisibleTo(this) || width() == 0)
        return;
    const int panel = isInNarrowWindow(this) ? narrowPanel : widePanel;
    setSizes({width() - panel - handleWidth(), panel});
}

void PanelSplitter::restore(bool byHand, const QByteArray &state)
{
    m_byHand = byHand;
    if (byHand)
        restoreState(state);
}

void PanelSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void PanelSplitter::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    arrange();
}

} // namespace mars::ui
