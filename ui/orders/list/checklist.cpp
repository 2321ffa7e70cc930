// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/checklist.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mars::ui {

static constexpr int rowHeight = 28;
static constexpr int rowsInSight = 5;
static constexpr int padding = 3; // the box is painted there

namespace {

/** Marks the current row by its ground alone, and only where keys reach it. */
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        if (!option->widget->hasFocus())
            option->state &= ~QStyle::State_Selected;
    }
};

} // namespace

CheckList::CheckList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(NoFrame);
    setViewportMargins(padding, padding, padding, padding);
    viewport()->setAutoFillBackground(false);
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
    for (const QVariant &value : values) {
        const auto isOf = [this, &value](int row) { return item(row)->data(Qt::UserRole) == value; };
        int row = 0;
        while (row < count() && !isOf(row))
            ++row;
        if (row == count()) // nobody offers it any more, and yet it is chosen
            addChoice(value.toString(), value);
    }
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(values.contains(item(row)->data(Qt::UserRole)) ? Qt::Checked
                                                                                : Qt::Unchecked);
    setCurrentRow(0);
    scrollToTop();
}

QSize CheckList::sizeHint() const
{
    return {200, rowsInSight * rowHeight + rowHeight / 2 + 2 * padding}; // half a row tells of more
}

void CheckList::mousePressEvent(QMouseEvent *event)
{
    m_pressedRow = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()).row() : -1;
    QListWidget::mousePressEvent(event);
}

void CheckList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidgetItem *choice = itemAt(event->position().toPoint());
    if (const int pressed = std::exchange(m_pressedRow, -1); choice && row(choice) == pressed)
        choice->setCheckState(choice->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    setState(NoState); // the view's own way would tick the box a second time
}

/** The box lies under the viewport, which alone the paint event is about. */
bool CheckList::event(QEvent *event)
{
    const bool handled = QListWidget::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        paintBox(&painter, rect(), 6, theme().surface, hasFocus() ? theme().focus : theme().inputBorder,
                 hasFocus() ? 2 : 1);
    }
    return handled;
}

void CheckList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    update();
}

void CheckList::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    update();
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
