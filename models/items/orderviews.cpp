// SPDX-License-Identifier: Apache-2.0
#include "items/orderviews.h"

#include "items/ordercell.h"

#include <QCoreApplication>

namespace mars {

namespace {

struct OrderViews
{
    Q_DECLARE_TR_FUNCTIONS(OrderViews)
};

} // namespace

QString orderViewTitle(OrderView view)
{
    switch (view) {
    case OrderView::Open:
        return OrderViews::tr("Open");
    case OrderView::Late:
        return OrderViews::tr("Late");
    case OrderView::OutForDelivery:
        return OrderViews::tr("Out for delivery");
    case OrderView::Exceptions:
        return OrderViews::tr("Exceptions");
    case OrderView::DeliveredToday:
        return OrderViews::tr("Delivered today");
    case OrderView::All:
        return OrderViews::tr("All");
    }
    Q_UNREACHABLE();
}

bool isInView(const OrderSummary &order, OrderView view, const ReaderContext &context)
{
    switch (view) {
    case OrderView::Open:
        return isOpen(order.stage);
    case OrderView::Late:
        return isOpen(order.stage) && lateDaysOf(order, context).value_or(0) > 0;
    case OrderView::OutForDelivery:
        return order.stage == Stage::OutForDelivery;
    case OrderView::Exceptions:
        return isException(order.stage);
    case OrderView::DeliveredToday:
        return order.stage == Stage::Delivered &&
               order.deliveredAt.toTimeZone(context.zone).date() == context.localNow().date();
    case OrderView::All:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace mars
