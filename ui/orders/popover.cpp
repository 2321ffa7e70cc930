// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/popover.h"

#include "ui/theme/drawing.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>

namespace mars::ui {

Popover::Popover(int width, QWidget *parent)
    : PopoverCard(parent)
    , m_width(width)
    , m_column(new QVBoxLayout(this))
    , m_title(new Label(TextSize::Title, &Theme::text, QFont::DemiBold))
    , m_close(new IconButton(QStringLiteral("close")))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(16, 10, 16, 16);
    m_column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    m_column->addLayout(head);
    m_close->setName(tr("Close"));
    connect(m_close, &IconButton::clicked, this, &Popover::dismiss);
}

void Popover::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Popover::openBelow(QWidget *anchor)
{
    m_anchor = anchor;
    const QWidget *focused = QApplication::focusWidget();
    m_before = focused && !isAncestorOf(focused) ? QApplication::focusWidget() : anchor;
    place();
    show();
    setFocus(Qt::TabFocusReason);
    qApp->installEventFilter(this);
}

/** Below its anchor, also when that moves: what the anchor stands in stays uncovered. */
void Popover::place()
{
    const QWidget *anchor = m_anchor;
    QWidget *frame = parentWidget();
    const QPoint corner = anchor->mapTo(frame, QPoint(0, anchor->height() + 4));
    const int width = qMin(m_width, frame->width() - 16);
    m_column->activate();
    const int height = m_column->hasHeightForWidth()
                           ? m_column->totalHeightForWidth(width + 2 * shadowReach) - 2 * shadowReach
                           : m_column->totalSizeHint().height() - 2 * shadowReach;
    const int left = qBound(8, corner.x(), frame->width() - width - 8);
    const int top = qBound(8, corner.y(), qMax(8, frame->height() - height - 8));
    setCardGeometry({left, top, width, qMin(height, frame->height() - 16)});
}

void Popover::dismiss()
{
    if (isHidden()) // a popover of a panel that is hidden would come back with it
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::BacktabFocusReason);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        PopoverCard::keyPressEvent(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window())
            dismiss();
    }
    const bool hasMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (hasMoved && m_anchor && (watched == m_anchor || watched == m_anchor->parentWidget()))
        place();
    return PopoverCard::eventFilter(watched, event);
}

void Popover::changeEvent(QEvent *event)
{
    PopoverCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_close->setName(tr("Close"));
}

} // namespace mars::ui
