// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/timelineview.h"

#include "ui/orders/panel/timelinedelegate.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace mars::ui {

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent)
    , m_timeline(new TimelineModel(this))
{
    setModel(m_timeline);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setNodes(const QList<TimelineNode> &nodes)
{
    m_timeline->setNodes(nodes);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize TimelineView::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_timeline->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {200, height};
}

QSize TimelineView::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        m_timeline->unfold(currentIndex().row());
        updateGeometry();
        return;
    }
    QListView::keyPressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex hit = indexAt(event->position().toPoint());
    if (!hit.isValid())
        return;
    m_timeline->unfold(hit.row());
    updateGeometry();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel scrolls
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_timeline->rowCount() > 0)
        setCurrentIndex(m_timeline->index(0));
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Timeline"));
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace mars::ui
