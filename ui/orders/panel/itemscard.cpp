// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/itemscard.h"

#include "items/plaintooltip.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mars::ui {

static constexpr int padding = 16;
static constexpr int gap = 12;

/** The numbers of the parcels a line travels in: "Parcel 1", "Parcels 1, 2"; empty with fewer than two
 * parcels.
 */
static QString parcelsOf(const Order &order, const QString &lineId)
{
    QStringList numbers;
    for (int i = 0; i < order.shipments.size(); ++i) {
        for (const ShipmentLine &line : order.shipments.at(i).lines) {
            if (line.orderLineId == lineId && !numbers.contains(QString::number(i + 1)))
                numbers.append(QString::number(i + 1));
        }
    }
    if (order.shipments.size() < 2 || numbers.isEmpty())
        return {};
    return ItemsCard::tr("Parcel %1").arg(numbers.join(QStringLiteral(", ")));
}

ItemsCard::ItemsCard(QWidget *parent)
    : Card(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ItemsCard::setOrder(const Order &order)
{
    m_order = order;
    compose();
}

void ItemsCard::compose()
{
    m_lines.clear();
    QStringList spoken;
    for (const OrderLine &line : std::as_const(m_order.lines)) {
        const QString name = line.name.isEmpty() ? line.sku : line.name;
        m_lines.append({QStringLiteral("%1 ×").arg(line.quantity), name,
                        line.name.isEmpty() ? QString() : line.sku, parcelsOf(m_order, line.externalId)});
        QStringList parts{m_lines.last().quantity, name, m_lines.last().parcel};
        parts.removeAll(QString());
        spoken.append(parts.join(u' '));
    }
    setAccessibleName(tr("Items"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int ItemsCard::lineHeight() const
{
    return theme().rowHeight();
}

QSize ItemsCard::sizeHint() const
{
    return {320, lineHeight() * static_cast<int>(m_lines.size())};
}

QSize ItemsCard::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ItemsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        compose();
}

bool ItemsCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Card::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto line = static_cast<qsizetype>(help->pos().y() / lineHeight());
    QToolTip::showText(help->globalPos(),
                       line < m_lines.size() ? plainToolTip(m_lines.at(line).name) : QString(), this);
    return true;
}

void ItemsCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &look = theme();
    const QFont body = look.font(TextSize::Body);
    const QFont meta = look.font(TextSize::Meta);
    const QFont mono = look.monospace(TextSize::Hint);
    QPainter painter(this);
    int quantityWidth = 24;
    int parcelWidth = 0;
    int skuWidth = 0;
    for (const Line &line : std::as_const(m_lines)) {
        quantityWidth = qMax(quantityWidth, QFontMetrics(meta).horizontalAdvance(line.quantity));
        parcelWidth = qMax(parcelWidth, QFontMetrics(meta).horizontalAdvance(line.parcel));
        skuWidth = qMax(skuWidth, QFontMetrics(mono).horizontalAdvance(line.sku));
    }
    int y = 0;
    for (const Line &line : std::as_const(m_lines)) {
        QRect row(padding, y, width() - 2 * padding, lineHeight());
        if (y > 0)
            painter.fillRect(QRect(row.left(), y, row.width(), 1), look.hairline);
        y += lineHeight();
        const auto draw = [&](const QFont &font, const QColor &colour, const QRect &area, int flags,
                              const QString &text) {
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(area, flags | Qt::AlignVCenter,
                             QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
        };
        draw(meta, look.text2, QRect(row.left(), row.top(), quantityWidth, row.height()), Qt::AlignLeft,
             line.quantity);
        row.setLeft(row.left() + quantityWidth + 6);
        draw(meta, look.text2, row, Qt::AlignRight, line.parcel);
        row.setRight(row.right() - parcelWidth - (parcelWidth > 0 ? gap : 0));
        draw(mono, look.text2, QRect(row.right() - skuWidth, row.top(), skuWidth + 1, row.height()),
             Qt::AlignLeft, line.sku);
        row.setRight(row.right() - skuWidth - gap);
        draw(body, look.text, row, Qt::AlignLeft, line.name);
    }
}

} // namespace mars::ui
