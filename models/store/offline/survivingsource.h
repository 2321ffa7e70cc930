// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersource.h"
#include "store/connecting/databaselocation.h"

#include <functional>
#include <memory>
#include <QTimer>

namespace mars {

class Snapshot;
class SqlOrderSource;

/**
 * The orders of a server; while that does not answer, those of a snapshot in a file on this computer, once it
 * is whole. It finds out by itself when the server answers again. Its answers come through the event loop of
 * its thread: nobody may wait for them there.
 */
class SurvivingSource : public OrderSource
{
    Q_OBJECT
public:
    SurvivingSource(const DatabaseLocation &server, const QString &snapshot);
    ~SurvivingSource() override;

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
    [[nodiscard]] std::optional<StandIn> standIn() const override { return m_standIn; }

    /** Removes the snapshot and makes no other. */
    void dropSnapshot();
    [[nodiscard]] Snapshot *snapshot() const { return m_snapshot.get(); }

Q_SIGNALS:
    /** Nothing can be kept on this computer; told once. */
    void snapshotNotKept(const mars::Error &error);

private:
    template<typename Value>
    using Question = std::function<QFuture<Result<Value>>(OrderSource &)>;

    template<typename Value>
    [[nodiscard]] QFuture<Result<Value>> ask(const Question<Value> &question);
    template<typename Value>
    void askCopy(const Question<Value> &question, const std::shared_ptr<QPromise<Result<Value>>> &promise);
    template<typename Value>
    void cancelWith(const QFuture<Result<Value>> &wanted, const QFuture<Result<Value>> &asked);
    void turnToCopy(const Error &reason);
    void turnToServer();
    void probe();

    std::unique_ptr<SqlOrderSource> m_server;
    std::unique_ptr<Snapshot> m_snapshot;
    std::shared_ptr<SqlOrderSource> m_copy; ///< over the snapshot, while the server does not answer
    std::optional<StandIn> m_standIn;       ///< the same time
    QTimer m_retry;
    bool m_isProbing = false;
};

} // namespace mars
