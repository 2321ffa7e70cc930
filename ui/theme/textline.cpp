// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/textline.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStaticText>

namespace mars::ui {

namespace {

constexpr int keptTexts = 4000; // some screens of a list

struct Key
{
    QString text;
    QFont font;

    friend bool operator==(const Key &a, const Key &b) { return a.text == b.text && a.font == b.font; }
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.font); }
};

QCache<Key, QStaticText> shapedTexts(keptTexts);

// Glyphs must not outlive the application, whose fonts they are of.
void forgetTexts()
{
    shapedTexts.clear();
}
void beginForgetting()
{
    qAddPostRoutine(forgetTexts);
}
Q_COREAPP_STARTUP_FUNCTION(beginForgetting)

/** Good until the next one. */
const QStaticText &shaped(const QString &text, const QFont &font)
{
    const Key key{text, font};
    if (const QStaticText *known = shapedTexts.object(key))
        return *known;
    auto *fresh = new QStaticText(text);
    fresh->setTextFormat(Qt::PlainText);
    fresh->prepare({}, font);
    shapedTexts.insert(key, fresh);
    return *fresh;
}

} // namespace

qreal lineWidth(const QString &text, const QFont &font)
{
    return shaped(text, font).size().width();
}

qreal paintLine(QPainter *painter, const QRect &line, const QString &text, const QFont &font,
                const QColor &colour)
{
    painter->setPen(colour);
    const QSizeF size = shaped(text, font).size();
    const bool fits = size.width() <= line.width() + 1; // texts are placed by whole pixels
    const QString shown = fits ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width());
    paintLine(painter, QPointF(line.left(), line.top() + qFloor((line.height() - size.height()) / 2)), shown,
              font);
    return size.width();
}

void paintLine(QPainter *painter, const QPointF &topLeft, const QString &text, const QFont &font)
{
    painter->setFont(font);
    painter->drawStaticText(topLeft, shaped(text, font));
}

} // namespace mars::ui
