// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/tabulartext.h"

#include "ui/theme/textline.h"

#include <QFontMetricsF>
#include <QPainter>

namespace mars::ui {

namespace {

/** Calls visit(run, isDigit) for every single digit and every stretch without digits. */
template<typename Visit>
void forEachRun(const QString &text, Visit visit)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isDigit())
            continue;
        if (i > start)
            visit(text.mid(start, i - start), false);
        visit(text.mid(i, 1), true);
        start = i + 1;
    }
    if (start < text.size())
        visit(text.mid(start), false);
}

} // namespace

qreal tabularWidth(const QFont &font, const QString &text)
{
    const qreal cell = lineWidth(QStringLiteral("0"), font);
    qreal width = 0;
    forEachRun(text,
               [&](const QString &run, bool isDigit) { width += isDigit ? cell : lineWidth(run, font); });
    return width;
}

void paintTabularLine(QPainter *painter, const QRect &line, const QString &text, const QFont &font,
                      const QColor &colour)
{
    const qreal cell = lineWidth(QStringLiteral("0"), font);
    const qreal top = line.top() + qFloor((line.height() - QFontMetricsF(font).height()) / 2);
    qreal x = line.left();
    painter->setPen(colour);
    forEachRun(text, [&](const QString &run, bool isDigit) {
        const qreal width = lineWidth(run, font);
        paintLine(painter, QPointF(isDigit ? x + (cell - width) / 2 : x, top), run, font);
        x += isDigit ? cell : width;
    });
}

} // namespace mars::ui
