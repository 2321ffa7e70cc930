// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/undobutton.h"

#include "ui/widgets/keyhint.h"

#include <QEvent>
#include <QPainter>

namespace mars::ui {

static constexpr int padding = 8;
static constexpr int gap = 8;

static QString keys()
{
    return keyText(QKeySequence(Qt::CTRL | Qt::Key_Z));
}

static QFont fontOf(bool isHovered)
{
    QFont font = theme().font(TextSize::Body, QFont::DemiBold);
    font.setUnderline(isHovered);
    return font;
}

UndoButton::UndoButton(QWidget *parent)
    : PaintedButton(tr("Undo"), parent)
{
    setFocusPolicy(Qt::NoFocus); // it goes by itself, and the focus with it; its key works from everywhere
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize UndoButton::sizeHint() const
{
    const int text = QFontMetrics(fontOf(false)).horizontalAdvance(this->text());
    return {padding + text + gap + keyCapSize(keys()).width() + padding, 28};
}

void UndoButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setText(tr("Undo"));
    PaintedButton::changeEvent(event);
}

void UndoButton::paintEvent(QPaintEvent *)
{
    const QColor ink = theme().surface;
    QColor frame = ink;
    frame.setAlphaF(0.5F);
    QPainter painter(this);
    painter.setFont(fontOf(isHovered()));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    const QSize cap = keyCapSize(keys());
    const QPoint at(width() - padding - cap.width(), (height() - cap.height()) / 2);
    paintKeyCap(&painter, QRect(at, cap), keys(), ink, frame);
}

} // namespace mars::ui
