// SPDX-License-Identifier: Apache-2.0
#include "browsing.h"

#include "items/orderlistmodel.h"
#include "ui/orders/list/orderstable.h"
#include "ui/shell/mainwindow.h"

#include <QScrollBar>
#include <QTest>

namespace mars::bench {

Browsing::Browsing(const DatabaseLocation &location)
    : m_window(location)
    , m_table(m_window->findChild<ui::OrdersTable *>())
    , m_orders(static_cast<const OrderListModel *>(m_table->model()))
{
    m_table->viewport()->installEventFilter(this);
    while (!m_orders->isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_table->setFocus();
}

bool Browsing::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_painted = m_painted || isReady();
    return false; // painted with the rest of this turn of the event loop
}

bool Browsing::isReady() const
{
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    for (int row = first; row >= 0 && row <= (last < 0 ? m_orders->rowCount() - 1 : last); ++row) {
        const QVariant state = m_orders->index(row, 0).data(OrderListModel::StateRole);
        if (state.value<OrderListModel::RowState>() != OrderListModel::RowState::Ready)
            return false;
    }
    return first >= 0;
}

Clock::time_point Browsing::awaitRows()
{
    while (!m_painted && m_orders->rowCount() > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return Clock::now();
}

Clock::duration Browsing::show(int view)
{
    // What stands keeps standing until the other list is there: a paint before that is none of its own.
    const OrderView before = m_orders->request().view;
    if (before == OrderView(view))
        return {};
    m_window->activateWindow(); // a baseline's window may have come between
    if (!QTest::qWaitForWindowActive(m_window.operator->()))
        qFatal("the window did not come up");
    bool came = false;
    const auto reset = QObject::connect(m_orders, &QAbstractItemModel::modelReset, this, [this, &came] {
        came = true;
        m_painted = false;
        m_table->viewport()->update();
    });
    const auto begun = Clock::now();
    QTest::keyClick(m_table, Qt::Key(Qt::Key_1 + view), Qt::AltModifier);
    m_painted = false;
    while (!came)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const auto shown = awaitRows();
    QObject::disconnect(reset);
    return shown - begun;
}

int Browsing::rows() const
{
    return m_orders->rowCount();
}

Clock::duration Browsing::jump(double share)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    const auto begun = Clock::now();
    m_painted = false;
    bar->setValue(int(bar->maximum() * share));
    return awaitRows() - begun;
}

Clock::duration Browsing::scroll(int lines)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    const auto begun = Clock::now();
    bar->setValue(bar->value() + lines * bar->singleStep());
    QCoreApplication::processEvents();
    return Clock::now() - begun;
}

} // namespace mars::bench
