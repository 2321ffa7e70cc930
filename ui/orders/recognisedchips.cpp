// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/recognisedchips.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace mars::ui {

namespace {

constexpr int chipHeight = 32;
constexpr int padding = 10;
constexpr int gap = 8;
constexpr int iconExtent = 14;

} // namespace

RecognisedChips::RecognisedChips(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecognisedChips::setRecognised(const RecognisedText &text)
{
    m_text = text;
    compose();
}

void RecognisedChips::compose()
{
    m_chips.clear();
    const auto add = [this](TermKind kind, const QString &icon, const QString &name, bool always) {
        for (const LookupTerm &term : std::as_const(m_text.terms)) {
            if (term.kind == kind) {
                m_chips.append({icon, name, term.text.simplified()});
                return;
            }
        }
        if (always)
            m_chips.append({icon, name, {}});
    };
    const bool pasted = m_text.isPastedText; // then it helps to see what is missing too
    if (pasted || m_text.terms.size() > 0) {
        add(TermKind::OrderNumber, QStringLiteral("box"), tr("Order"), pasted);
        add(TermKind::Phone, QStringLiteral("phone"), tr("Phone"), pasted);
        add(TermKind::Email, QStringLiteral("mail"), tr("E-mail"), pasted);
        add(TermKind::TrackingNumber, QStringLiteral("barcode"), tr("Tracking"), pasted);
        add(TermKind::Name, QStringLiteral("person"), tr("Name"), false);
    }
    QStringList spoken;
    for (const Chip &chip : std::as_const(m_chips))
        spoken.append(chip.kind + u' ' + (chip.value.isEmpty() ? tr("none in text") : chip.value));
    setAccessibleName(tr("Found in the text"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

QSize RecognisedChips::sizeHint() const
{
    return {600, qMax(chipHeight, QFontMetrics(theme().font(TextSize::Body)).height() + 12)};
}

void RecognisedChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        compose();
    else if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void RecognisedChips::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    const QFont kindFont = look.font(TextSize::Meta);
    const QFont valueFont = look.font(TextSize::Body, QFont::Medium);
    QPainter painter(this);
    int x = 0;
    for (const Chip &chip : std::as_const(m_chips)) {
        const bool found = !chip.value.isEmpty();
        const QString value =
            found ? QFontMetrics(valueFont).elidedText(chip.value, Qt::ElideMiddle, 220) : tr("none in text");
        const QFont &font = found ? valueFont : kindFont;
        const int kindWidth = QFontMetrics(kindFont).horizontalAdvance(chip.kind);
        const int valueWidth = QFontMetrics(font).horizontalAdvance(value);
        const int width =
            padding + iconExtent + 6 + kindWidth + 6 + valueWidth + (found ? gap + iconExtent : 0) + padding;
        if (x + width > this->width())
            break;
        const QRect box(x, 0, width, height());
        paintBox(&painter, box, 6, look.raised, look.border);
        int at = x + padding;
        paintIcon(&painter, chip.icon, QRectF(at, 0, iconExtent, height()), iconExtent,
                  found ? look.text2 : look.text3);
        at += iconExtent + 6;
        const auto write = [&](const QString &text, int textWidth, const QFont &textFont,
                               const QColor &colour) {
            painter.setFont(textFont);
            painter.setPen(colour);
            painter.drawText(QRect(at, 0, textWidth + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
            at += textWidth;
        };
        write(chip.kind, kindWidth, kindFont, look.text2);
        at += 6;
        write(value, valueWidth, font, found ? look.text : look.text3);
        if (found)
            paintIcon(&painter, QStringLiteral("tick"), QRectF(at + gap, 0, iconExtent, height()), iconExtent,
                      look.status(Family::Green).foreground);
        x += width + gap;
    }
}

} // namespace mars::ui
