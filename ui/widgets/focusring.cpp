// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/focusring.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace mars::ui {

static constexpr int reach = 4; // gap 2 + ring 2

/** The scrolled area's inside, or the window: what may clip the ring. */
static QWidget *clippingAncestor(QWidget *control)
{
    for (QWidget *widget = control; !widget->isWindow(); widget = widget->parentWidget()) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (area && widget == area->viewport() && widget != control)
            return widget;
    }
    return control->window();
}

FocusRing::FocusRing(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

bool FocusRing::isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

void FocusRing::follow(QWidget *control, int radius)
{
    QWidget *parent = clippingAncestor(control);
    auto *ring = parent->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly);
    if (!ring)
        ring = new FocusRing(parent);
    ring->leave();
    ring->m_control = control;
    ring->m_radius = radius;
    // A control moves when any ancestor below the ring's own parent does.
    for (QWidget *widget = control; widget != parent; widget = widget->parentWidget())
        widget->installEventFilter(ring);
    ring->surround();
}

void FocusRing::leave()
{
    for (QWidget *widget = m_control; widget && widget != parentWidget(); widget = widget->parentWidget())
        widget->removeEventFilter(this);
    m_control = nullptr;
    hide();
}

void FocusRing::surround()
{
    const QRect around(m_control->mapTo(parentWidget(), QPoint()), m_control->size());
    QRect ring = around.adjusted(-reach, -reach, reach, reach);
    if (parentWidget()->isWindow()) // at the window's edge a narrower gap rather than half a ring
        ring &= parentWidget()->rect();
    setGeometry(ring);
    setVisible(m_control->isVisible());
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
        if (watched == m_control)
            leave();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_control)
            surround();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), m_radius + reach, Qt::transparent, theme().focus, 2);
}

} // namespace mars::ui
