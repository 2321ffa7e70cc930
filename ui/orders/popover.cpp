// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/popover.h"

#include "ui/theme/drawing.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace mars::ui {

static constexpr int side = 16;
static constexpr int top = 10;
static constexpr int bottom = 16;
static constexpr int gap = 8;
static constexpr int edge = 8; // kept clear between the card and the edge of its parent

Popover::Popover(int width, QWidget *parent)
    : PopoverCard(parent)
    , m_width(width)
    , m_head(new QHBoxLayout)
    , m_area(new QScrollArea)
    , m_column(new QVBoxLayout)
    , m_title(new Label(TextSize::Title, &Theme::text, QFont::DemiBold))
    , m_close(new IconButton(QStringLiteral("close")))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    m_head->setContentsMargins(side, 0, side, 0);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_close);
    auto *inside = new QWidget;
    inside->setLayout(m_column);
    m_column->setContentsMargins(side, 0, side, 0);
    m_column->setSpacing(gap);
    m_area->setWidget(inside);
    inside->installEventFilter(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, top, 1, bottom);
    whole->setSpacing(gap);
    whole->addLayout(m_head);
    whole->addWidget(m_area, 1);
    m_close->setName(tr("Close"));
    connect(m_close, &IconButton::clicked, this, &Popover::dismiss);
}

void Popover::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Popover::openBelow(QWidget *explained, QWidget *button)
{
    m_explained = explained;
    m_button = button;
    const QWidget *focused = QApplication::focusWidget();
    m_before = focused && !isAncestorOf(focused) ? QApplication::focusWidget() : button;
    show(); // lays out anew what is around it, and may so move what it explains
    place();
    setFocus(Qt::TabFocusReason);
    qApp->installEventFilter(this);
}

/** Also when what it explains moves or grows, and when it has more or less to say itself. */
void Popover::place()
{
    const QWidget *frame = parentWidget();
    const int width = qMin(m_width, frame->width() - 2 * edge);
    m_column->activate();
    const int inside = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width - 2)
                                                     : m_column->totalSizeHint().height();
    const int wanted = top + m_head->sizeHint().height() + gap + inside + bottom;
    const int left = qBound(edge, m_button->mapTo(frame, QPoint()).x(), frame->width() - width - edge);
    const int below = m_explained->mapTo(frame, QPoint(0, m_explained->height())).y() + 4;
    setCardGeometry({left, below, width, qMin(wanted, frame->height() - edge - below)});
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
    QScrollBar *bar = m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        bar->setValue(bar->value() + (event->key() == Qt::Key_Up ? -1 : 1) * 3 * bar->singleStep());
        break;
    default:
        PopoverCard::keyPressEvent(event);
    }
}

/** Tab goes round within the card: what lies behind it is not meant. */
bool Popover::focusNextPrevChild(bool next)
{
    QWidget *focused = QApplication::focusWidget();
    QWidget *start = focused && isAncestorOf(focused) ? focused : this;
    const auto following = [next](const QWidget *stop) {
        return next ? stop->nextInFocusChain() : stop->previousInFocusChain();
    };
    for (QWidget *stop = following(start); stop != start; stop = following(stop)) {
        const bool isStop = (stop->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !stop->focusProxy();
        if (isStop && isAncestorOf(stop) && stop->isVisible() && stop->isEnabled()) {
            stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    }
    return true;
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window())
            dismiss();
    }
    if (watched == m_area->widget() && event->type() == QEvent::LayoutRequest && isVisible())
        place(); // what it says has become longer or shorter
    const bool hasMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (hasMoved && (watched == m_explained || watched == m_button || watched == parentWidget()))
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
