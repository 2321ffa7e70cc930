// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/hintbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QPainter>

namespace mars::ui {

static constexpr int gap = 8;

HintButton::HintButton(const ShortcutHint &hint, QWidget *parent)
    : PaintedButton({}, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] {
        if (const auto act = m_hint.act)
            act();
    });
    setHint(hint);
}

void HintButton::setHint(const ShortcutHint &hint)
{
    m_hint = hint;
    setText(hint.text);
    setAttribute(Qt::WA_TransparentForMouseEvents, !canAct());
    setFocusPolicy(canAct() ? Qt::TabFocus : Qt::NoFocus); // a click leaves the focus where the key works
    updateGeometry();
    update();
}

void HintButton::setCapColumn(int width)
{
    m_capColumn = width;
    updateGeometry();
}

int HintButton::textLeft() const
{
    return qMax(m_capColumn, keyCapSize(m_hint.keys).width()) + gap;
}

QSize HintButton::sizeHint() const
{
    const QFontMetrics metrics(theme().font(TextSize::Meta));
    return {textLeft() + metrics.horizontalAdvance(m_hint.text), 28};
}

void HintButton::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    const QSize cap = keyCapSize(m_hint.keys);
    paintKeyCap(&painter, QRect(QPoint(0, (height() - cap.height()) / 2), cap), m_hint.keys, look.text2,
                look.buttonEdge, look.surface);
    painter.setFont(look.font(TextSize::Meta));
    painter.setPen(isHovered() && m_hint.act ? look.link : look.text2);
    painter.drawText(rect().adjusted(textLeft(), 0, 0, 0), Qt::AlignVCenter, m_hint.text);
}

} // namespace mars::ui
