// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/orderstable.h"

#include "ui/orders/list/orderdelegate.h"
#include "ui/orders/list/tabulartext.h"
#include "ui/orders/panel/orderheader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace mars::ui {

OrdersTable::OrdersTable(OrderListModel *model, QWidget *parent)
    : QTableView(parent)
    , m_orders(model)
    , m_delegate(new OrderDelegate(this))
{
    setHorizontalHeader(new OrderHeader(this));
    setItemDelegate(m_delegate);
    setModel(model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel); // where even the numbers alone are too wide
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSortIndicatorShown(true); // taking over a header switches it off
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { sortBy(OrderColumn(column)); });
    connect(model, &QAbstractItemModel::modelReset, this, &OrdersTable::showSort);
    connect(verticalScrollBar(), &QScrollBar::sliderPressed, this, [this] { m_orders->setHeld(true); });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, [this] { m_orders->setHeld(false); });
    model->setKeptRows([this] { return rowsAtWork(); });
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &OrdersTable::keepPlace);
    connect(model, &QAbstractItemModel::layoutChanged, this, &OrdersTable::restorePlace);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                widenFor(from.row(), to.row());
                announceCurrent(); // a row that was selected before it was read
            });
    updateMetrics();
    showSort();
}

void OrdersTable::sortBy(OrderColumn column)
{
    const bool isOffered = column != OrderColumn::Customer || m_sortableByCustomer;
    if (isOffered && m_orders->canSortBy(column)) {
        // What is newest first, what is due soonest, names from A on; a second click turns it round.
        const OrderSort sort = OrderListModel::sortOf(column);
        const bool newestFirst = sort == OrderSort::Placed || sort == OrderSort::Number;
        const ListRequest &shown = m_orders->request();
        const bool descending = shown.sort == sort ? shown.direction == Qt::AscendingOrder : newestFirst;
        m_orders->sort(static_cast<int>(column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    showSort();
}

void OrdersTable::showSort()
{
    for (int column = 0; column < orderColumnCount; ++column) {
        if (OrderListModel::sortOf(OrderColumn(column)) == m_orders->request().sort)
            horizontalHeader()->setSortIndicator(column, m_orders->request().direction);
    }
}

/** Who comes by key sees where the arrows go on from; that opens nothing. */
void OrdersTable::showCurrent()
{
    if (isSelected() || m_orders->rowCount() == 0)
        return;
    const QModelIndex index = m_orders->index(qMax(0, currentIndex().row()), 0);
    m_announced = index.data(OrderListModel::IdRole).toLongLong();
    selectionModel()->setCurrentIndex(index, m_isAccompanied ? QItemSelectionModel::NoUpdate
                                                             : QItemSelectionModel::ClearAndSelect |
                                                                   QItemSelectionModel::Rows);
}

void OrdersTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    announceCurrent();
}

void OrdersTable::announceCurrent()
{
    const OrderId id = currentOrder();
    if (std::exchange(m_announced, id) != id && id != 0)
        Q_EMIT currentOrderChanged(id);
}

void OrdersTable::keyPressEvent(QKeyEvent *event)
{
    const int last = m_orders->rowCount() - 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().data(OrderListModel::CanRetryRole).toBool())
            m_orders->retry(currentIndex().row());
        else if (const OrderId id = currentOrder())
            Q_EMIT openRequested(id);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        executeDelayedItemsLayout(); // rows that have just come cannot be scrolled to before
        if (last >= 0)
            setCurrentIndex(m_orders->index(event->key() == Qt::Key_Home ? 0 : last, 0));
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: // whole rows only: the cells out of sight are all there is to move to
        horizontalScrollBar()->triggerAction(event->key() == Qt::Key_Left
                                                 ? QAbstractSlider::SliderPageStepSub
                                                 : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void OrdersTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (pressed.data(OrderListModel::CanRetryRole).toBool()) {
        m_orders->retry(pressed.row());
        return;
    }
    QTableView::mousePressEvent(event);
}

void OrdersTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void OrdersTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void OrdersTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void OrdersTable::focusInEvent(QFocusEvent *event)
{
    // Not QAbstractItemView's: it would select the first row, and so open an order nobody asked for.
    QAbstractScrollArea::focusInEvent(event);
    if (FocusRing::isByKeyboard(event->reason()))
        showCurrent();
    viewport()->update();
    Q_EMIT focusChanged();
}

void OrdersTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
    Q_EMIT focusChanged();
}

void OrdersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void OrdersTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        updateMetrics();
}

void OrdersTable::updateMetrics()
{
    setAccessibleName(tr("Orders"));
    m_widths = orderColumnWidths();
    widenForLongest();
    const int height = theme().rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    fitColumns();
}

/** Numbers are never shortened: a column grows with the longest that came by, at any text size. */
void OrdersTable::widenFor(int firstRow, int lastRow)
{
    bool grew = false;
    const auto keepLonger = [&grew](QString &longest, const QString &text) {
        if (text.size() > longest.size()) {
            longest = text;
            grew = true;
        }
    };
    for (int row = firstRow; row <= lastRow; ++row) {
        const auto order = m_orders->index(row, 0).data(OrderListModel::SummaryRole).value<OrderSummary>();
        keepLonger(m_longestNumber, order.number);
        keepLonger(order.parcels > 1 ? m_longestWithBadge : m_longestTracking, order.trackingNumber);
    }
    if (!grew)
        return;
    widenForLongest();
    fitColumns();
}

void OrdersTable::widenForLongest()
{
    const QFont number = theme().font(TextSize::Body, QFont::DemiBold);
    const QFontMetrics tracking(theme().monospace(TextSize::Meta));
    const auto grow = [this](OrderColumn column, int width) {
        int &wanted = m_widths.wanted.at(static_cast<std::size_t>(column));
        wanted = qMax(width, wanted);
    };
    // Capitals and digits of one width each: the text with most characters is the widest but for a little.
    const int widest =
        qMax(qCeil(tabularWidth(number, m_longestNumber)),
             static_cast<int>(m_longestNumber.size()) * QFontMetrics(number).horizontalAdvance(u'0'));
    grow(OrderColumn::Number, OrderDelegate::firstPadding + widest + OrderDelegate::gap);
    grow(OrderColumn::TrackingNumber, tracking.horizontalAdvance(m_longestTracking) + OrderDelegate::gap);
    if (!m_longestWithBadge.isEmpty())
        grow(OrderColumn::TrackingNumber,
             tracking.horizontalAdvance(m_longestWithBadge) + OrderDelegate::badgeRoom + OrderDelegate::gap);
}

void OrdersTable::fitColumns()
{
    const auto widths = fittedWidths(m_widths, viewport()->width());
    for (int column = 0; column < orderColumnCount; ++column) {
        const int width = widths.at(static_cast<std::size_t>(column));
        setColumnHidden(column, width == 0);
        if (width > 0)
            setColumnWidth(column, width);
    }
}

} // namespace mars::ui
