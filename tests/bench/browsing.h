// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "realwindow.h"
#include "samples.h"

#include <QObject>

namespace mars {
class OrderListModel;
}
namespace mars::ui {
class OrdersTable;
}

namespace mars::bench {

/** Someone who goes through the lists of a window over a real database. */
class Browsing : public QObject
{
public:
    /** Opens the window and waits until the first list is all known. */
    explicit Browsing(const DatabaseLocation &location);

    /** From the key of a view, Alt+1 …, until its first rows are painted. */
    [[nodiscard]] Clock::duration show(int view);
    [[nodiscard]] int rows() const;
    /** From there being told to show this share of the list, from 0 to 1, until the rows are painted. */
    [[nodiscard]] Clock::duration jump(double share);
    /** One turn of the wheel with all that follows from it at once; rows may come later. */
    [[nodiscard]] Clock::duration scroll(int lines);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] Clock::time_point awaitRows();

    RealWindow m_window;
    ui::OrdersTable *m_table;
    const OrderListModel *m_orders;
    bool m_painted = false;
};

} // namespace mars::bench
