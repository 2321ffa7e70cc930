// SPDX-License-Identifier: Apache-2.0
#include "pictures/clippedtexts.h"

#include "items/ordercell.h"
#include "ui/orders/list/orderdelegate.h"
#include "ui/orders/list/orderstable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paintedbutton.h"

#include <QLabel>

namespace mars::test {

static QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && !button->text().isEmpty())
        return button->text();
    return widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName();
}

static bool mustBeWhole(const QWidget *widget)
{
    return qobject_cast<const ui::PaintedButton *>(widget) || widget->property("mustNotElide").toBool();
}

static void lookAtWidgets(const QWidget *window, QStringList *clipped)
{
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !mustBeWhole(widget))
            continue;
        const QLabel *label = qobject_cast<const QLabel *>(widget);
        const int wanted = label && !label->wordWrap() ? label->fontMetrics().horizontalAdvance(label->text())
                                                       : widget->sizeHint().width();
        const int has = label ? label->contentsRect().width() : widget->width();
        if (has < wanted)
            clipped->append(
                QStringLiteral("\"%1\" needs %2 px and has %3").arg(textOf(widget)).arg(wanted).arg(has));
        // A parent may cut it off as well.
        const QRect seen = widget->visibleRegion().boundingRect();
        if (!seen.isEmpty() && seen.width() < qMin(wanted, widget->width()))
            clipped->append(QStringLiteral("\"%1\" is cut off at the edge").arg(textOf(widget)));
    }
}

static int numberWidth(OrderColumn column, const QString &text)
{
    const ui::Theme &look = ui::theme();
    if (column == OrderColumn::Number)
        return QFontMetrics(look.font(ui::TextSize::Body, QFont::DemiBold)).horizontalAdvance(text) +
               ui::OrderDelegate::firstPadding;
    return QFontMetrics(look.monospace(ui::TextSize::Meta)).horizontalAdvance(text);
}

static void lookAtTable(const QTableView *table, QStringList *clipped)
{
    const int last = table->rowAt(table->viewport()->height() - 1);
    for (int row = table->rowAt(0); row >= 0 && row <= last; ++row) {
        for (const OrderColumn column : {OrderColumn::Number, OrderColumn::TrackingNumber}) {
            const int section = static_cast<int>(column);
            const QString text = table->model()->index(row, section).data().toString();
            const int wanted = numberWidth(column, text);
            const int has = table->columnWidth(section);
            if (!table->isColumnHidden(section) && wanted > has)
                clipped->append(QStringLiteral("\"%1\" in the table needs %2 px and has %3")
                                    .arg(text)
                                    .arg(wanted)
                                    .arg(has));
        }
    }
}

QStringList clippedTexts(const QWidget *window)
{
    QStringList clipped;
    lookAtWidgets(window, &clipped);
    const auto tables = window->findChildren<ui::OrdersTable *>();
    for (const ui::OrdersTable *table : tables) {
        if (table->isVisible())
            lookAtTable(table, &clipped);
    }
    return clipped;
}

} // namespace mars::test
