// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersource.h"
#include "store/engine/storethread.h"
#include "store/live/attendance.h"
#include "store/live/changewatch.h"
#include "store/live/firstlook.h"
#include "store/live/marker.h"
#include "store/reading/listoutlines.h"

namespace mars {

/**
 * The OrderSource of both engines. Two threads, so that counting and indexing a long list never stand in the
 * way of a look-up, and one for lists that are streamed, which is connected only for them. Where the address
 * prefers it, a third one answers look-ups from a server that follows the one that takes changes, as long as
 * it shows all that was heard of.
 */
class SqlOrderSource : public OrderSource
{
    Q_OBJECT
public:
    /** With rights, those hold in the place of what the database says. */
    explicit SqlOrderSource(const DatabaseLocation &location, const std::optional<Rights> &rights = {});
    ~SqlOrderSource() override;

    [[nodiscard]] QFuture<Result<LookupAnswer>> find(const LookupRequest &request) override;
    [[nodiscard]] QFuture<Result<QList<OrderSummary>>> samePerson(OrderId order, int limit) override;
    [[nodiscard]] QFuture<Result<Order>> order(OrderId id) override;
    [[nodiscard]] QFuture<Result<QList<OrderSummary>>>
    page(const ListRequest &request, std::optional<ListCursor> from, int limit) override;
    [[nodiscard]] QFuture<Result<ListIndex>> index(const ListRequest &request, int step,
                                                   const ListGrowth &growth = {}) override;
    [[nodiscard]] QFuture<Result<std::optional<qint64>>>
    rowOf(const ListRequest &request, const ListIndex &index, OrderId order) override;
    [[nodiscard]] QFuture<Result<ViewCounts>> counts() override;
    [[nodiscard]] QFuture<Result<QStringList>> attend(OrderId order, const QString &person) override;
    [[nodiscard]] QFuture<Result<Rights>> rights() override;
    [[nodiscard]] QFuture<Result<Customer>> reveal(OrderId order, const QString &person) override;

    /** A job for the thread of the scans, when it has done what it was asked before. */
    template<typename Value>
    [[nodiscard]] QFuture<Result<Value>> inTurn(std::function<Value(Connection &)> job)
    {
        return asked(m_scans).run<Value>(std::move(job));
    }

private:
    StoreThread &asked(StoreThread &thread);
    template<typename Value>
    [[nodiscard]] QFuture<Result<Value>> lookUp(std::function<Value(Connection &)> job);
    template<typename Value>
    [[nodiscard]] QFuture<Result<Value>> lookUpAtPrimary(std::function<Value(Connection &)> job);
    template<typename Value>
    [[nodiscard]] std::function<Value(Connection &)> atPrimary(std::function<Value(Connection &)> job) const;
    void announce();
    void readOn();

    std::atomic_bool m_announced = false; ///< changed() is on its way
    FirstLook m_firstLook;
    Marker m_marker;
    ListOutlines m_outlines;    ///< in the thread of the scans
    bool m_isReadingOn = false; ///< the same
    StoreThread m_lookUps;
    std::optional<StoreThread> m_standby; ///< passes to m_lookUps what it cannot answer
    StoreThread m_scans;
    StoreThread m_streams;
    Attendance m_attendance;    ///< in the thread of the scans, whose connection lives longest
    ChangeWatch *const m_watch; // belongs to the thread of the scans
    bool m_watching = false;
};

} // namespace mars
