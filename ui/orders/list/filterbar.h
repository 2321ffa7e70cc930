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
 * to stop that; each condition, which a press takes away; "Clear filters", and what keeps this list as a view
 * of one's own. What does not fit comes on further lines.
 */
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(OrderListModel *list, ReaderContext context, QWidget *parent = nullptr);

    /** As the list's request and rows are now. */
    void follow();
    /** Whether this list is an own view already, which then can be given another name and removed. */
    void setOwn(bool own);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override { return {600, heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, heightForWidth(width())}; }

Q_SIGNALS:
    void chosen(const mars::OrderFilter &filter);
    void keepRequested(QWidget *button); ///< under a name
    void renameRequested(QWidget *button);
    void removeRequested();

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
    Button *m_keep;
    Button *m_rename;
    Button *m_remove;
    bool m_isOwn = false;
};

} // namespace mars::ui
