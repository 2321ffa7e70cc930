// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderedits.h"
#include "support/fakeordersource.h"

namespace mars::test {

/** OrderEdits over a FakeOrderSource: what is applied stands in its orders. It is saved within the call, and
 * applied through the event loop. */
class FakeOrderEdits : public OrderEdits
{
    Q_OBJECT
public:
    explicit FakeOrderEdits(FakeOrderSource &source)
        : m_source(source)
    {
    }

    QFuture<Result<Done>> save(const Edit &edit) override;
    [[nodiscard]] QList<Edit> waiting() const override { return m_waiting; }
    [[nodiscard]] QList<ReturnedEdit> returned() const override { return m_returned; }
    void discard(const QUuid &edit) override;
    void tryNow() override {}
    [[nodiscard]] std::optional<Error> hindrance() const override { return m_hindrance; }

    /** Every edit that was handed in, in its order. */
    [[nodiscard]] const QList<Edit> &handedIn() const { return m_handedIn; }
    /** Instead of being applied the next one is refused, conflicts, or cannot even be kept. */
    void refuseNext(const Error &error) { m_refusal = error; }
    void conflictNext(const EditConflict &conflict) { m_conflict = conflict; }
    void keepNothing(const std::optional<Error> &error) { m_notKept = error; }
    /** While it is, what is saved waits. */
    void setOffline(bool offline);
    /** Why; goes with the next setOffline(). */
    void hinder(const Error &error);

private:
    void settle(const Edit &edit);
    void giveBack(const ReturnedEdit &returned);
    void apply(const Edit &edit);

    FakeOrderSource &m_source;
    QList<Edit> m_handedIn;
    QList<Edit> m_waiting;
    QList<ReturnedEdit> m_returned;
    bool m_offline = false;
    std::optional<Error> m_hindrance;
    std::optional<Error> m_notKept;
    std::optional<Error> m_refusal;
    std::optional<EditConflict> m_conflict;
};

} // namespace mars::test
