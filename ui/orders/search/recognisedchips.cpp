// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/search/recognisedchips.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace mars::ui {

namespace {

constexpr int smallestHeight = 32;
constexpr int padding = 10;
constexpr int gap = 8;
constexpr int iconExtent = 14;

QString shortened(const QString &value)
{
    return QFontMetrics(theme().font(TextSize::Body, QFont::Medium)).elidedText(value, Qt::ElideMiddle, 220);
}

} // namespace

RecognisedChips::RecognisedChips(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
        bool isNamed = false;
        for (const LookupTerm &term : std::as_const(m_text.terms)) {
            if (term.kind == kind)
                m_chips.append({icon, name, term, term.text.simplified()});
            isNamed = isNamed || term.kind == kind;
        }
        if (always && !isNamed)
            m_chips.append({icon, name, {}, {}});
    };
    const bool pasted = m_text.isPastedText; // then it helps to see what is missing too
    if (pasted || m_text.terms.size() > 0) {
        add(TermKind::OrderNumber, QStringLiteral("box"), tr("Order"), pasted);
        add(TermKind::Phone, QStringLiteral("phone"), tr("Phone"), pasted);
        add(TermKind::Email, QStringLiteral("mail"), tr("E-mail"), pasted);
        add(TermKind::TrackingNumber, QStringLiteral("barcode"), tr("Tracking"), pasted);
        add(TermKind::Name, QStringLiteral("person"), tr("Name"), false);
    }
    describe();
    updateGeometry();
    update();
}

void RecognisedChips::setFound(const std::function<bool(const LookupTerm &)> &isFound)
{
    for (Chip &chip : m_chips)
        chip.found = !chip.value.isEmpty() && isFound(chip.term);
    describe();
    update();
}

void RecognisedChips::describe()
{
    QStringList spoken;
    for (const Chip &chip : std::as_const(m_chips)) {
        spoken.append(chip.kind + u' ' + (chip.value.isEmpty() ? tr("none in text") : chip.value));
        if (chip.found)
            spoken.append(tr("found"));
    }
    setAccessibleName(tr("Found in the text"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

int RecognisedChips::chipHeight() const
{
    return qMax(smallestHeight, QFontMetrics(theme().font(TextSize::Body)).height() + 12);
}

int RecognisedChips::widthOf(const Chip &chip) const
{
    const QFontMetrics kind(theme().font(TextSize::Meta));
    const QFontMetrics value(theme().font(TextSize::Body, QFont::Medium));
    const int text = chip.value.isEmpty() ? kind.horizontalAdvance(tr("none in text"))
                                          : value.horizontalAdvance(shortened(chip.value)) + gap + iconExtent;
    return padding + iconExtent + 6 + kind.horizontalAdvance(chip.kind) + 6 + text + padding;
}

/** One line after the other, like words. */
QList<QRect> RecognisedChips::arrange(int width) const
{
    QList<QRect> places;
    QPoint at;
    for (const Chip &chip : m_chips) {
        const QSize size(widthOf(chip), chipHeight());
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPoint(0, at.y() + size.height() + gap);
        places.append(QRect(at, size));
        at.rx() += size.width() + gap;
    }
    return places;
}

QSize RecognisedChips::sizeHint() const
{
    return {600, heightForWidth(600)};
}

int RecognisedChips::heightForWidth(int width) const
{
    const QList<QRect> places = arrange(width);
    return places.isEmpty() ? chipHeight() : places.last().bottom() + 1;
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
    const QList<QRect> places = arrange(width());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const Chip &chip = m_chips.at(i);
        const QRect &box = places.at(i);
        const bool hasValue = !chip.value.isEmpty();
        paintBox(&painter, box, 6, look.raised, look.border);
        int x = box.left() + padding;
        const auto icon = [&](const QString &name, const QColor &colour) {
            paintIcon(&painter, name, QRectF(x, box.top(), iconExtent, box.height()), iconExtent, colour);
            x += iconExtent + 6;
        };
        const auto write = [&](const QString &text, const QFont &font, const QColor &colour, int space) {
            painter.setFont(font);
            painter.setPen(colour);
            const int advance = QFontMetrics(font).horizontalAdvance(text);
            painter.drawText(QRect(x, box.top(), advance + 1, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             text);
            x += advance + space;
        };
        icon(chip.icon, hasValue ? look.text2 : look.text3);
        write(chip.kind, kindFont, look.text2, 6);
        if (hasValue) {
            write(shortened(chip.value), valueFont, look.text, gap);
            if (chip.found)
                icon(QStringLiteral("tick"), look.status(Family::Green).foreground);
        } else {
            write(tr("none in text"), kindFont, look.text3, 0);
        }
    }
}

} // namespace mars::ui
