// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersummary.h"
#include "items/readercontext.h"
#include "ui/widgets/card.h"

namespace mars::ui {

class OrderLineButton;

/** The other orders of the same person; pressing one opens it. */
class OtherOrdersCard : public Card
{
    Q_OBJECT
public:
    static constexpr int limit = 5;

    explicit OtherOrdersCard(ReaderContext context, QWidget *parent = nullptr);

    /** At most limit of them. */
    void setOrders(const QList<OrderSummary> &orders);

Q_SIGNALS:
    void openRequested(mars::OrderId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOrders();

    ReaderContext m_context;
    QList<OrderSummary> m_orders;
    QList<OrderLineButton *> m_lines;
};

} // namespace mars::ui
