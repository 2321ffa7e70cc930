// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keyhint.h"

#include "ui/theme/drawing.h"

#include <QFontMetrics>
#include <QPainter>

namespace mars::ui {

QString keyText(const QKeySequence &keys)
{
    QString text;
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination combination = keys[static_cast<uint>(i)];
        QStringList caps;
        // Modifiers by Qt's own words for them ("Strg" in German), the rest by sign where one is known.
        const auto modifiers = combination.keyboardModifiers();
        const auto name = [](Qt::Modifier modifier) {
            return QKeySequence(QKeyCombination(modifier, Qt::Key_A))
                .toString(QKeySequence::NativeText)
                .section(u'+', 0, 0);
        };
        if (modifiers & Qt::ControlModifier)
            caps << name(Qt::CTRL);
        if (modifiers & Qt::AltModifier)
            caps << name(Qt::ALT);
        if (modifiers & Qt::ShiftModifier)
            caps << QStringLiteral("⇧");
        switch (combination.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            caps << QStringLiteral("↵");
            break;
        case Qt::Key_Up:
            caps << QStringLiteral("↑");
            break;
        case Qt::Key_Down:
            caps << QStringLiteral("↓");
            break;
        default:
            caps << QKeySequence(combination.key()).toString(QKeySequence::NativeText);
        }
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + caps.join(u' ');
    }
    return text;
}

static QFont capFont()
{
    return theme().font(TextSize::Hint, QFont::Medium);
}

QSize keyCapSize(const QString &keys)
{
    const QFontMetrics metrics(capFont());
    const int height = qMax(18, metrics.height() + 4);
    return {qMax(height, metrics.horizontalAdvance(keys) + 10), height};
}

void paintKeyCap(QPainter *painter, const QRectF &rect, const QString &keys, const QColor &text,
                 const QColor &frame, const QColor &fill)
{
    paintBox(painter, rect, 4, fill, frame);
    painter->save();
    painter->setFont(capFont());
    painter->setPen(text);
    painter->drawText(rect, Qt::AlignCenter, keys);
    painter->restore();
}

} // namespace mars::ui
