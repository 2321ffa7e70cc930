// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/orderlistmodel.h"
#include "ui/orders/list/ordercolumns.h"

#include <QTableView>

namespace mars::ui {

class OrderDelegate;

/**
 * The list of orders. Columns have widths by text size, and numbers always their whole width; what does not
 * fit is dropped (City, Placed, Carrier, Tracking no.), and only then the list scrolls sideways. While it
 * scrolls no row moves; when rows move, the order at the top stays at the top. Who has the focus in it, or
 * has scrolled away from its start, is at work among the rows in sight: those keep their places. Accessible
 * name "Orders".
 */
class OrdersTable : public QTableView
{
    Q_OBJECT
public:
    explicit OrdersTable(OrderListModel *model, QWidget *parent = nullptr);

    /** Marks an order's row as current, where it is among the rows held; false when it is not. A row that
     * was out of sight comes to the middle. */
    bool selectOrder(OrderId id);
    /** As selectOrder(), without moving the list under who scrolls it. */
    void markOrder(OrderId id);
    /** While an order stands beside the list, only its row is marked: who comes by key marks no other. */
    void setAccompanied(bool accompanied) { m_isAccompanied = accompanied; }
    [[nodiscard]] OrderId currentOrder() const;
    /** Whether the current row is marked; it is not while the panel shows an order of no row. */
    [[nodiscard]] bool isSelected() const;
    /** Whether a click on "Customer" sorts by it. */
    void setSortableByCustomer(bool sortable) { m_sortableByCustomer = sortable; }
    void keyboardSearch(const QString &) override {} // would walk through every row there is

Q_SIGNALS:
    void currentOrderChanged(mars::OrderId id);
    /** Enter or a double click. */
    void openRequested(mars::OrderId id);
    void focusChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMetrics();
    void fitColumns();
    void widenFor(int firstRow, int lastRow);
    void widenForLongest();
    void showCurrent();
    void sortBy(OrderColumn column);
    void showSort();
    void hover(int row);
    void announceCurrent();
    [[nodiscard]] OrderListModel::RowRange rowsAtWork() const;
    void keepPlace();
    void restorePlace();

    OrderListModel *m_orders;
    OrderDelegate *m_delegate;
    OrderColumnWidths m_widths;
    QString m_longestNumber; // of those that came by
    QString m_longestTracking;
    QString m_longestWithBadge; // of orders in several parcels
    bool m_sortableByCustomer = true;
    int m_hoveredRow = -1;
    OrderId m_announced = 0;
    bool m_isAccompanied = false;
    OrderId m_topOrder = 0;
    int m_topOffset = 0;
};

} // namespace mars::ui
