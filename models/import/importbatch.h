// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "import/record.h"

namespace mars {

/** Where a row of a pending order stood, and its bytes should it be rejected after all. */
struct PendingRow
{
    qint64 line = 0;
    QByteArray raw;
};

struct PendingOrder
{
    Order order;
    QList<PendingRow> rows;
};

/** Orders waiting to be written together; rows of the same order that follow each other become one. */
class ImportBatch
{
public:
    /** Whether this row should wait for the next batch: the batch is full, and the row begins another order
     * or the rows of one order have grown too many to hold. */
    [[nodiscard]] bool isFullFor(const Order &order) const;
    void add(const Order &order, const Record &row);
    /** All of it; the batch is empty afterwards. */
    [[nodiscard]] QList<PendingOrder> take();

private:
    QList<PendingOrder> m_orders;
    qsizetype m_rows = 0;
    qsizetype m_bytes = 0;
};

} // namespace mars
