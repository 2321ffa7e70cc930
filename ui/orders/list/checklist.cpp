// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/checklist.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>

namespace mars::ui {

static constexpr int rowHeight = 28;
static constexpr int rowsInSight = 5;

CheckList::CheckList(QWidget *parent)
    : QListWidget(parent)
{
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyTheme();
}

void CheckList::addChoice(const QString &text, const QVariant &value)
{
    auto *choice = new QListWidgetItem(text, this);
    choice->setData(Qt::UserRole, value);
    choice->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    choice->setCheckState(Qt::Unchecked);
    choice->setSizeHint({0, rowHeight});
}

QVariantList CheckList::chosen() const
{
    QVariantList values;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            values.append(item(row)->data(Qt::UserRole));
    }
    return values;
}

void CheckList::setChosen(const QVariantList &values)
{
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(values.contains(item(row)->data(Qt::UserRole)) ? Qt::Checked
                                                                                : Qt::Unchecked);
    setCurrentRow(0);
    scrollToTop();
}

QSize CheckList::sizeHint() const
{
    return {200, rowsInSight * rowHeight + rowHeight / 2 + 2 * frameWidth()}; // half a row tells of more
}

void CheckList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidgetItem *pressed = itemAt(event->position().toPoint());
    if (pressed && pressed == currentItem() && event->button() == Qt::LeftButton)
        pressed->setCheckState(pressed->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void CheckList::applyTheme()
{
    setFont(theme().font(TextSize::Body));
}

void CheckList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

} // namespace mars::ui
