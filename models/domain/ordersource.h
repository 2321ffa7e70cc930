// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookup.h"
#include "domain/orderlist.h"
#include "domain/result.h"
#include "domain/rights.h"

#include <QFuture>
#include <QObject>

namespace mars {

/** A copy on this computer that answers while the database does not. */
struct StandIn
{
    QDateTime rightAt; ///< when it had all that the database had
    int days = 0;      ///< it holds the open orders, and those that changed in so many days
    Error reason;      ///< of the database, why it does not answer

    friend bool operator==(const StandIn &, const StandIn &) = default;
};

/**
 * Where orders are read from. Every call returns at once and never touches disk or network in the caller's
 * thread; the future finishes in no particular thread: continue it in your own with whenAnswered()
 * (domain/whenanswered.h says why not with then()). Requests are answered in any order; who asks again drops
 * the older answer. A future that was cancelled may still have its answer, have none, or finish with
 * Error::Cancelled. All calls are to be made from the thread the source lives in.
 */
class OrderSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Orders that match any term. Bounded work for every input. */
    [[nodiscard]] virtual QFuture<Result<LookupAnswer>> find(const LookupRequest &request) = 0;
    /** The newest orders (limit) of the same person: same phone or e-mail key, without the order itself. */
    [[nodiscard]] virtual QFuture<Result<QList<OrderSummary>>> samePerson(OrderId order, int limit) = 0;
    /** The whole order; Error::NotFound if it is gone. */
    [[nodiscard]] virtual QFuture<Result<Order>> order(OrderId id) = 0;

    /** Up to limit rows from the cursor on (itself included); without one from the start of the list. */
    [[nodiscard]] virtual QFuture<Result<QList<OrderSummary>>>
    page(const ListRequest &request, std::optional<ListCursor> from, int limit) = 0;
    /** At once, however long a whole view is: its anchors, step rows apart, come with a later answer where
     * that takes reading through it, which goes on meanwhile and ends with changed(). A streamed list may
     * take long and holds up nothing else; growth, if any, is told of it meanwhile, a number of times that
     * grows with the logarithm of its length. What was begun before is to be cancelled. */
    [[nodiscard]] virtual QFuture<Result<ListIndex>> index(const ListRequest &request, int step,
                                                           const ListGrowth &growth = {}) = 0;
    /** At which row of the list an order stands, at the cost of a page; index is what this source answered
     * for the same request. Nothing when the order is not in the list, came or moved since the index was
     * read, or stands where that has no anchors.
     */
    [[nodiscard]] virtual QFuture<Result<std::optional<qint64>>>
    rowOf(const ListRequest &request, const ListIndex &index, OrderId order) = 0;
    [[nodiscard]] virtual QFuture<Result<ViewCounts>> counts() = 0;

    /** Tells other desks that this order is open here, by whom; 0 = none. Answers who else has it open. To be
     * said again every few seconds: a new line has forgotten it. */
    [[nodiscard]] virtual QFuture<Result<QStringList>> attend(OrderId order, const QString &person) = 0;

    /** What may be read and looked for here. Customers come masked to those who may not see contacts. */
    [[nodiscard]] virtual QFuture<Result<Rights>> rights() = 0;
    /** The customer of one order in the clear. Where contacts are masked it is recorded who looked: person.
     */
    [[nodiscard]] virtual QFuture<Result<Customer>> reveal(OrderId order, const QString &person) = 0;

    /** What answers at the moment in the place of the database; nothing while it answers itself. Another one
     * is a change. */
    [[nodiscard]] virtual std::optional<StandIn> standIn() const { return {}; }

Q_SIGNALS:
    /** Someone, here or elsewhere, committed a change. Coalesced; re-read what you show. */
    void changed();
};

} // namespace mars
