// SPDX-License-Identifier: Apache-2.0
#include "support/fakeorderedits.h"

#include <algorithm>

namespace mars::test {

QFuture<Result<Done>> FakeOrderEdits::save(const Edit &edit)
{
    QPromise<Result<Done>> promise;
    promise.start();
    promise.addResult(m_notKept ? Result<Done>(*m_notKept) : Result<Done>(Done()));
    promise.finish();
    if (m_notKept)
        return promise.future();
    m_handedIn.append(edit);
    m_waiting.append(edit);
    Q_EMIT waitingChanged();
    if (!m_offline)
        QMetaObject::invokeMethod(
            this, [this, edit] { settle(edit); }, Qt::QueuedConnection);
    return promise.future();
}

void FakeOrderEdits::setOffline(bool offline)
{
    m_offline = offline;
    m_hindrance.reset();
    for (const QList<Edit> kept = offline ? QList<Edit>() : m_waiting; const Edit &edit : kept)
        settle(edit);
}

void FakeOrderEdits::hinder(const Error &error)
{
    m_hindrance = error;
    Q_EMIT waitingChanged();
}

void FakeOrderEdits::settle(const Edit &edit)
{
    if (m_refusal) {
        giveBack({edit, *std::exchange(m_refusal, std::nullopt)});
    } else if (m_conflict) {
        giveBack({edit, *std::exchange(m_conflict, std::nullopt)});
    } else {
        apply(edit);
        Q_EMIT applied(edit);
    }
    m_waiting.removeIf([&edit](const Edit &each) { return each.id == edit.id; });
    Q_EMIT waitingChanged();
}

void FakeOrderEdits::giveBack(const ReturnedEdit &returned)
{
    m_returned.append(returned);
    Q_EMIT returnedChanged();
    Q_EMIT cameBack(returned);
}

void FakeOrderEdits::discard(const QUuid &edit)
{
    m_returned.removeIf([&edit](const ReturnedEdit &each) { return each.edit.id == edit; });
    Q_EMIT returnedChanged();
}

void FakeOrderEdits::apply(const Edit &edit)
{
    QList<Order> orders = m_source.orders();
    const auto order = std::find_if(orders.begin(), orders.end(),
                                    [&edit](const Order &each) { return each.id == edit.order; });
    if (order == orders.end())
        return;
    if (const auto *note = std::get_if<NoteEdit>(&edit.change))
        order->notes.append({edit.id, edit.person, edit.madeAt, note->text});
    else
        *order = withEdit(*order, edit, edit.madeAt);
    m_source.setOrders(orders);
}

} // namespace mars::test
