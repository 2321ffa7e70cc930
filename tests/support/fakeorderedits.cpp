// SPDX-License-Identifier: Apache-2.0
#include "support/fakeorderedits.h"

#include <algorithm>

namespace mars::test {

namespace {

void takeBack(Order &order, const Edit &edit)
{
    const auto isIt = [key = edit.id.toString(QUuid::WithoutBraces)](const TrackingEvent &event) {
        return event.sourceKey == key;
    };
    order.notes.removeIf([&edit](const Note &note) { return note.id == edit.id; });
    order.events.removeIf(isIt);
    const auto *number = std::get_if<NumberEdit>(&edit.change);
    for (Shipment &parcel : order.shipments) {
        parcel.events.removeIf(isIt);
        if (!number || parcel.id != number->shipment)
            continue;
        parcel.numbers.removeLast();
        if (!parcel.numbers.isEmpty())
            parcel.numbers.last().supersededAt = {};
    }
}

} // namespace

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
    for (const QList<Edit> kept = offline ? QList<Edit>() : m_waiting; const Edit &edit : kept)
        settle(edit);
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
    else if (const auto *back = std::get_if<WithdrawalEdit>(&edit.change))
        takeBack(*order, *std::find_if(m_handedIn.cbegin(), m_handedIn.cend(),
                                       [back](const Edit &each) { return each.id == back->edit; }));
    else
        *order = withEdit(*order, edit);
    m_source.setOrders(orders);
}

} // namespace mars::test
