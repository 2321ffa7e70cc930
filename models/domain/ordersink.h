// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/derivation.h"
#include "domain/result.h"

#include <QHash>

namespace mars {

enum class WriteOutcome { Inserted, Updated, Unchanged, Rejected };

struct WriteReport
{
    QList<WriteOutcome> outcomes; ///< one for each order handed in
    QStringList rejections;       ///< one sentence for each Rejected, in the same order
    QList<OrderId> stored;        ///< for each order handed in the one it became or joined; 0 where Rejected
    /** Of the whole stored history of each such order, whatever was handed in; only those that have any. */
    QHash<OrderId, QList<Contradiction>> contradictions;
};

/**
 * Where orders are written. Synchronous: for worker threads and the command line, never for the window's
 * thread. One call is one transaction: all of it is stored or nothing. Writing the same again changes
 * nothing.
 *
 * Orders are merged by (source, externalId), lines and shipments by externalId within it, events by (origin,
 * sourceKey) within their parcel: null or empty fields leave stored ones alone, events are only ever added, a
 * number that differs supersedes the earlier one. An order that is not stored yet needs number and placedAt,
 * else it is Rejected. Derived columns and look-up keys are brought up to date in the same transaction. An
 * order with an empty externalId but a number means the stored order of that number and source; one with
 * neither, but whose only shipment has a tracking number, means the order that holds that number.
 */
class OrderSink
{
public:
    virtual ~OrderSink() = default;

    [[nodiscard]] virtual Result<WriteReport> write(const QList<Order> &orders) = 0;
    /** Removes every order of this source ("sample"); returns how many. */
    [[nodiscard]] virtual Result<qint64> removeSource(const QString &source) = 0;
    /** Both at once: every order of this source goes and these are written, or all stays as it was. */
    [[nodiscard]] virtual Result<WriteReport> replaceSource(const QString &source,
                                                            const QList<Order> &orders) = 0;
};

} // namespace mars
