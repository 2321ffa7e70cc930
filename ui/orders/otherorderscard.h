// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersummary.h"
#include "items/readercontext.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace mars::ui {

/** The other orders of the same person; pressing one opens it. */
class OtherOrdersCard : public Card
{
    Q_OBJECT
public:
    static constexpr int limit = 5;

    explicit OtherOrdersCard(ReaderContext context, QWidget *parent = nullptr);

    void setOrders(const QList<OrderSummary> &orders);

Q_SIGNALS:
    void openRequested(mars::OrderId id);

private:
    ReaderContext m_context;
    QVBoxLayout *m_column;
};

} // namespace mars::ui
