// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/toastbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QPainter>

namespace mars::ui {

static constexpr int padding = 8;
static constexpr int gap = 8;

static QFont fontOf(bool isHovered)
{
    QFont font = theme().font(TextSize::Body, QFont::DemiBold);
    font.setUnderline(isHovered);
    return font;
}

ToastButton::ToastButton(QWidget *parent)
    : PaintedButton({}, parent)
{
    setFocusPolicy(Qt::NoFocus); // it goes by itself, and the focus with it
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToastButton::setKeys(const QString &keys)
{
    m_keys = keys;
    updateGeometry();
}

QSize ToastButton::sizeHint() const
{
    const int text = QFontMetrics(fontOf(false)).horizontalAdvance(this->text());
    const int cap = m_keys.isEmpty() ? 0 : gap + keyCapSize(m_keys).width();
    return {padding + text + cap + padding, 28};
}

void ToastButton::paintEvent(QPaintEvent *)
{
    const QColor ink = theme().surface;
    QPainter painter(this);
    painter.setFont(fontOf(isHovered()));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_keys.isEmpty())
        return;
    QColor frame = ink;
    frame.setAlphaF(0.5F);
    const QSize cap = keyCapSize(m_keys);
    const QPoint at(width() - padding - cap.width(), (height() - cap.height()) / 2);
    paintKeyCap(&painter, QRect(at, cap), m_keys, ink, frame);
}

} // namespace mars::ui
