// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/avatar.h"

#include "items/plaintooltip.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace mars::ui {

static QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstCharacter(words.first());
    return words.size() == 1 ? first : first + firstCharacter(words.last());
}

Avatar::Avatar(int extent, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_extent(extent)
    , m_shape(shape)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(extent, extent);
}

void Avatar::setName(const QString &name)
{
    m_initials = initials(name);
    setToolTip(plainToolTip(name));
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    paintBox(&painter, rect(), m_shape == Shape::Disc ? m_extent / 2.0 : 6,
             m_shape == Shape::Disc ? look.border : look.track);
    if (m_initials.isEmpty()) {
        paintIcon(&painter, QStringLiteral("person"), rect(), 16, look.text2);
        return;
    }
    painter.setFont(look.font(TextSize::Meta, QFont::DemiBold));
    painter.setPen(m_shape == Shape::Disc ? look.text : look.text2);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace mars::ui
