// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/tabulartext.h"

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
    const QFontMetricsF metrics(font);
    const qreal cell = metrics.horizontalAdvance(u'0');
    qreal width = 0;
    forEachRun(text, [&](const QString &run, bool isDigit) {
        width += isDigit ? cell : metrics.horizontalAdvance(run);
    });
    return width;
}

qreal drawTabularText(QPainter *painter, const QRectF &rect, const QString &text)
{
    const QFontMetricsF metrics(painter->font());
    const qreal cell = metrics.horizontalAdvance(u'0');
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    qreal x = rect.left();
    forEachRun(text, [&](const QString &run, bool isDigit) {
        const qreal width = metrics.horizontalAdvance(run);
        painter->drawText(QPointF(isDigit ? x + (cell - width) / 2 : x, baseline), run);
        x += isDigit ? cell : width;
    });
    return x;
}

} // namespace mars::ui
