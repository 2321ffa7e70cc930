// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/filterwords.h"

#include <QWidget>

namespace mars {
class OrderListModel;
}

namespace mars::ui {

class Button;
class ElidedLabel;

/**
 * Under the views while a filter is set: how many orders meet it, also while they are looked for, with a way
 * to stop that; each condition, which a press takes away; and "Clear filters". Conditions that do not fit
 * come on further lines.
 */
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(OrderListModel *list, ReaderContext context, QWidget *parent = nullptr);

    /** As the list's request and rows are now. */
    void follow();
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override { return {600, heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, heightForWidth(width())}; }

Q_SIGNALS:
    void chosen(const mars::OrderFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showConditions();
    void showCount();
    [[nodiscard]] QString countText() const;
    int arrange(int width, bool place) const;

    OrderListModel *m_list;
    ReaderContext m_context;
    OrderFilter m_filter;
    ElidedLabel *m_count;
    Button *m_stop;
    QList<Button *> m_conditions;
    Button *m_clear;
};

} // namespace mars::ui
