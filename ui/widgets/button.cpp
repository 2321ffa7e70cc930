// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/button.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QPainter>

namespace mars::ui {

static constexpr int iconExtent = 16;
static constexpr int gap = 8;

struct Button::Look
{
    QColor fill;
    QColor edge;
    QColor text;
    QColor icon;
};

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : PaintedButton(text, parent)
    , m_kind(kind)
{
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setTrailingIconName(const QString &name)
{
    m_trailingIcon = name;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &keys)
{
    m_key = keys;
    updateGeometry();
    update();
}

void Button::setTall(bool tall)
{
    m_tall = tall;
    updateGeometry();
    update();
}

void Button::setIconOnly(bool iconOnly)
{
    if (m_icon.isEmpty() || m_iconOnly == iconOnly)
        return;
    m_iconOnly = iconOnly;
    setToolTip(iconOnly ? text() : QString());
    updateGeometry();
    update();
}

void Button::setKeyHintShown(bool shown)
{
    if (m_keyShown == shown)
        return;
    m_keyShown = shown;
    updateGeometry();
    update();
}

static QFont buttonFont(bool tall)
{
    return theme().font(tall ? TextSize::Letter : TextSize::Body, QFont::Medium);
}

static int sidePadding(Button::Kind kind)
{
    return kind == Button::Kind::Link ? 0 : 12;
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(buttonFont(m_tall));
    const int height = qMax(m_tall ? 44 : 32, metrics.height() + 14);
    if (m_iconOnly)
        return {sidePadding(m_kind) * 2 + iconExtent, height};
    int width = sidePadding(m_kind) * 2 + metrics.horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += iconExtent + gap;
    if (!m_trailingIcon.isEmpty())
        width += iconExtent + gap;
    if (showsKey())
        width += keyCapSize(m_key).width() + gap;
    return {width, height};
}

Button::Look Button::look() const
{
    const Theme &t = theme();
    const bool isFilled = m_kind == Kind::Primary || m_kind == Kind::Secondary;
    if (!isEnabled())
        return {isFilled ? t.track : Qt::transparent, Qt::transparent, t.disabled, t.disabled};
    switch (m_kind) {
    case Kind::Primary:
        return {isHovered() ? t.accentHover : t.accent, Qt::transparent, t.onAccent, t.onAccent};
    case Kind::Secondary:
        return {isHovered() ? t.hover : t.raised, t.buttonEdge, t.text, t.text};
    case Kind::Ghost:
        return {isHovered() ? t.hover : QColor(Qt::transparent), Qt::transparent, t.text, t.text2};
    case Kind::Link:
        break;
    }
    return {Qt::transparent, Qt::transparent, t.link, t.link};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look now = look();
    paintBox(&painter, rect(), cornerRadius(), now.fill, now.edge);

    // The content stays together in the middle when a layout makes the button wider.
    qreal x = (width() - sizeHint().width()) / 2.0 + sidePadding(m_kind);
    const auto place = [&](qreal extent) {
        const QRectF cell(x, 0, extent, height());
        x += extent + gap;
        return cell;
    };
    if (!m_icon.isEmpty())
        paintIcon(&painter, m_icon, place(iconExtent), iconExtent, now.icon);
    if (m_iconOnly)
        return;

    QFont font = buttonFont(m_tall);
    font.setUnderline(m_kind == Kind::Link && isHovered());
    painter.setFont(font);
    painter.setPen(now.text);
    painter.drawText(place(QFontMetrics(font).horizontalAdvance(text())), Qt::AlignCenter, text());
    if (!m_trailingIcon.isEmpty())
        paintIcon(&painter, m_trailingIcon, place(iconExtent), iconExtent, now.icon);
    if (showsKey()) {
        const QSize cap = keyCapSize(m_key);
        QRectF box = place(cap.width());
        box.setTop(qRound((height() - cap.height()) / 2.0));
        box.setHeight(cap.height());
        QColor frame = m_kind == Kind::Primary && isEnabled() ? now.text : theme().buttonEdge;
        if (m_kind == Kind::Primary && isEnabled())
            frame.setAlphaF(0.6F);
        paintKeyCap(&painter, box, m_key, m_kind == Kind::Primary ? now.text : theme().text2, frame);
    }
}

} // namespace mars::ui
