// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersource.h"

#include <functional>
#include <QPromise>

namespace mars::test {

/**
 * An OrderSource over orders in memory. Answers arrive through the event loop, never within the call. While
 * the gate is held no answer arrives at all; fail() makes every later answer this error.
 */
class FakeOrderSource : public OrderSource
{
    Q_OBJECT
public:
    enum Call { Find, SamePerson, OneOrder, Page, Index, RowOf, Counts, Attend, RightsOf, Reveal, callKinds };

    explicit FakeOrderSource(QDateTime now, QObject *parent = nullptr);
    ~FakeOrderSource() override;

    /** Replaces all orders; ids of 0 are numbered, the parcels' too. Tells changed(). */
    void setOrders(QList<Order> orders);
    [[nodiscard]] const QList<Order> &orders() const { return m_orders; }

    /** Who else has every order open, and which is open here. */
    void setOthers(const QStringList &others) { m_others = others; }
    [[nodiscard]] OrderId attended() const { return m_attended; }
    [[nodiscard]] const QString &attendedAs() const { return m_attendedAs; }
    /** What rights() answers, and what is masked and not found for want of them; all of them until it is
     * set. */
    void setRights(const Rights &rights) { m_rights = rights; }

    /** As if this copy held the orders, whatever they are; nothing = the database answers again. Tells
     * changed(). */
    void setStandIn(const std::optional<StandIn> &standIn);
    [[nodiscard]] std::optional<StandIn> standIn() const override { return m_standIn; }

    /** The streamed list that is being read is known to begin with so many rows. */
    void tellGrowth(int rows);

    /** As if lists were too long to have anchors yet. */
    void setUnread(bool isUnread) { m_isUnread = isUnread; }

    void hold();
    void holdOnly(Call call);
    void release(); ///< opens the gate; what waited is answered in the order it was asked
    void fail(const Error &error);
    void failOnly(Call call, const Error &error);
    void recover();
    [[nodiscard]] int asked(Call call) const { return m_asked[call]; }
    [[nodiscard]] const LookupRequest &lastLookUp() const { return m_lastLookUp; }
    /** Who had a contact revealed, each time. */
    [[nodiscard]] const QStringList &revealedTo() const { return m_revealedTo; }

    QFuture<Result<LookupAnswer>> find(const LookupRequest &request) override;
    QFuture<Result<QList<OrderSummary>>> samePerson(OrderId order, int limit) override;
    QFuture<Result<Order>> order(OrderId id) override;
    QFuture<Result<QList<OrderSummary>>> page(const ListRequest &request, std::optional<ListCursor> from,
                                              int limit) override;
    QFuture<Result<ListIndex>> index(const ListRequest &request, int step, const ListGrowth &growth) override;
    QFuture<Result<std::optional<qint64>>> rowOf(const ListRequest &request, const ListIndex &index,
                                                 OrderId order) override;
    QFuture<Result<ViewCounts>> counts() override;
    QFuture<Result<QStringList>> attend(OrderId order, const QString &person) override;
    QFuture<Result<Rights>> rights() override;
    QFuture<Result<Customer>> reveal(OrderId order, const QString &person) override;

private:
    template<typename T>
    QFuture<Result<T>> answerLater(Call call, std::function<Result<T>()> compute);
    [[nodiscard]] Order seen(Order order) const;
    [[nodiscard]] OrderSummary seen(OrderSummary row) const;
    [[nodiscard]] QList<OrderSummary> rows(const ListRequest &request) const;
    [[nodiscard]] ListIndex indexOf(const ListRequest &request, int step, qsizetype rowsKnown) const;
    [[nodiscard]] bool isIn(OrderView view, const OrderSummary &row) const;

    QDateTime m_now;
    QList<Order> m_orders;
    QList<OrderSummary> m_rows; // one for each order, derived once
    Rights m_rights = Rights::all();
    QStringList m_others;
    OrderId m_attended = 0;
    QString m_attendedAs;
    LookupRequest m_lastLookUp;
    QStringList m_revealedTo;
    std::optional<StandIn> m_standIn;
    std::function<void(int rows)> m_tellGrowth;
    bool m_isUnread = false;
    bool m_held = false;
    std::optional<Call> m_heldCall; // nothing = all
    std::optional<Error> m_error;
    std::optional<Call> m_failing; // nothing = all
    QList<std::function<void()>> m_waiting;
    std::array<int, callKinds> m_asked{};
};

} // namespace mars::test
