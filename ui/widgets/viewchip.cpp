// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/viewchip.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace mars::ui {

static constexpr int iconExtent = 16;
static constexpr int padding = 10;
static constexpr int gap = 8;

static QFont chipFont()
{
    return theme().font(TextSize::Body, QFont::Medium);
}

ViewChip::ViewChip(const QString &iconName, Family family, bool countInColour, QWidget *parent)
    : PaintedButton({}, parent)
    , m_icon(iconName)
    , m_family(family)
    , m_countInColour(countInColour)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ViewChip::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void ViewChip::setCount(std::optional<qint64> count)
{
    m_count = count;
    describe();
}

QString ViewChip::countText() const
{
    return m_count ? QLocale().toString(*m_count) : QString();
}

void ViewChip::describe()
{
    setAccessibleName(m_count ? tr("%1, %2", "a view and how many orders are in it").arg(m_label, countText())
                              : m_label);
    updateGeometry();
    update();
}

QSize ViewChip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    int width = padding + metrics.horizontalAdvance(m_label) + padding;
    if (!m_icon.isEmpty())
        width += iconExtent + gap;
    if (m_count)
        width += gap + metrics.horizontalAdvance(countText());
    return {width, qMax(32, metrics.height() + 14)};
}

void ViewChip::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    const QColor family = look.status(m_family).foreground;
    QPainter painter(this);
    if (isChecked())
        paintBox(&painter, rect(), cornerRadius(), look.selection, halfway(look.selection, look.accent));
    else
        paintBox(&painter, rect(), cornerRadius(), isHovered() ? look.hover : look.raised, look.border);

    qreal x = padding;
    if (!m_icon.isEmpty()) {
        paintIcon(&painter, m_icon, QRectF(x, 0, iconExtent, height()), iconExtent, family);
        x += iconExtent + gap;
    }
    painter.setFont(chipFont());
    painter.setPen(isChecked() ? look.link : look.text);
    const QRectF text(x, 0, width() - x - padding, height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_label);
    painter.setPen(m_countInColour ? family : isChecked() ? look.link : look.text2);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, countText());
}

} // namespace mars::ui
