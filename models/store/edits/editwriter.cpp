// SPDX-License-Identifier: Apache-2.0
#include "store/edits/editwriter.h"

#include "domain/derivation.h"
#include "store/edits/editstatement.h"
#include "store/engine/connection.h"
#include "store/engine/storefailure.h"
#include "store/reading/orderreader.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/** An edit as it stands in the database. */
struct StoredEdit
{
    OrderId order = 0;
    qint64 parcel = 0;
    QString kind;
    QString body;
    bool isOwn = false;
    bool isWithdrawn = false;
};

std::optional<StoredEdit> findEdit(Connection &connection, const QUuid &id)
{
    Query row = connection.query("find_edit"_L1);
    row.bind("edit"_L1, id.toString(QUuid::WithoutBraces));
    if (!row.next())
        return {};
    StoredEdit edit;
    edit.order = row.integer();
    edit.parcel = row.integer();
    edit.kind = row.text();
    edit.body = row.text();
    edit.isOwn = row.flag();
    edit.isWithdrawn = row.moment().isValid();
    return edit;
}

StoreFailure gone()
{
    return {{Error::Kind::NotFound,
             Texts::tr("The order is no longer stored, so nothing was written about it."),
             Texts::tr("Look for it again."),
             {}}};
}

Order orderOf(Connection &connection, OrderId id)
{
    const QHash<OrderId, Order> orders = readOrders(connection, {id});
    if (const auto order = orders.constFind(id); order != orders.cend())
        return *order;
    throw gone();
}

const Shipment *parcelOf(const Order &order, qint64 id)
{
    const auto found = std::find_if(order.shipments.cbegin(), order.shipments.cend(),
                                    [id](const Shipment &parcel) { return parcel.id == id; });
    return found == order.shipments.cend() ? nullptr : &*found;
}

/** Who wrote what stands there now, if it was a person. */
EditConflict lastEdit(Connection &connection, OrderId order, const QString &kind)
{
    Query row = connection.query("newest_edit"_L1);
    row.bind("order"_L1, order).bind("kind"_L1, kind);
    if (!row.next())
        return {};
    const QString person = row.text();
    return {person, row.moment(), {}};
}

EditConflict conflict(Connection &connection, const Order &order, const CorrectionEdit &edit)
{
    const Shipment *parcel = parcelOf(order, edit.shipment);
    const QList<TrackingEvent> &events = parcel ? parcel->events : order.events;
    const auto newest =
        std::max_element(events.cbegin(), events.cend(), [](const TrackingEvent &a, const TrackingEvent &b) {
            return a.receivedAt < b.receivedAt;
        });
    EditConflict found;
    if (newest != events.cend()) {
        if (newest->isCorrection)
            found = lastEdit(connection, order.id, u"Correction"_s);
        found.at = newest->receivedAt;
    }
    found.now = label(parcel ? derive(*parcel).status : derive(order).decidingStatus);
    return found;
}

EditConflict conflict(Connection &connection, const Order &order, const NumberEdit &edit)
{
    const Shipment *parcel = parcelOf(order, edit.shipment);
    if (parcel->numbers.isEmpty())
        return {};
    const TrackingNumber &number = parcel->numbers.last();
    EditConflict found = lastEdit(connection, order.id, u"Number"_s);
    if (found.at != number.knownFrom) // the order system said it
        found = {{}, number.knownFrom, {}};
    found.now = parcel->trackingNumber();
    return found;
}

/** Which parcel of the order it is about; 0 = the order itself. */
qint64 parcelIn(const Edit &edit)
{
    if (const auto *correction = std::get_if<CorrectionEdit>(&edit.change))
        return correction->shipment;
    const auto *number = std::get_if<NumberEdit>(&edit.change);
    return number ? number->shipment : 0;
}

EditConflict conflict(Connection &connection, const Order &order, const Edit &edit)
{
    const auto *number = std::get_if<NumberEdit>(&edit.change);
    return number ? conflict(connection, order, *number)
                  : conflict(connection, order, std::get<CorrectionEdit>(edit.change));
}

/** Applies an edit that is not known yet. */
EditOutcome add(Connection &connection, const Edit &edit)
{
    const Order order = orderOf(connection, edit.order);
    if (const qint64 parcel = parcelIn(edit); parcel != 0 && !parcelOf(order, parcel))
        throw gone();
    if (basisOf(order, edit) != edit.basis)
        return {conflict(connection, order, edit)};
    EditStatement(connection, edit, effectiveFrom(order, edit)).run(withEdit(order, edit));
    return {};
}

/** What the order comes to without what was written. */
Order without(Order order, const QUuid &edit, const StoredEdit &stored)
{
    const auto isIt = [key = edit.toString(QUuid::WithoutBraces)](const TrackingEvent &event) {
        return event.isCorrection && event.sourceKey == key;
    };
    order.events.removeIf(isIt);
    for (Shipment &parcel : order.shipments) {
        parcel.events.removeIf(isIt);
        if (stored.kind != u"Number" || parcel.id != stored.parcel)
            continue;
        const QDateTime since = parcel.numbers.last().knownFrom;
        parcel.numbers.removeLast();
        for (TrackingNumber &number : parcel.numbers) {
            if (number.supersededAt == since)
                number.supersededAt = {};
        }
    }
    return order;
}

EditOutcome withdraw(Connection &connection, const Edit &edit, const QUuid &target)
{
    const std::optional<StoredEdit> stored = findEdit(connection, target);
    if (!stored)
        throw gone();
    if (stored->isWithdrawn)
        return {};
    if (!stored->isOwn)
        connection.fail(Error::Kind::Refused, u"of another login"_s);
    const Order order = orderOf(connection, stored->order);
    if (stored->kind == u"Number") {
        const Shipment *parcel = parcelOf(order, stored->parcel);
        if (!parcel)
            throw gone();
        if (parcel->trackingNumber() != stored->body)
            return {conflict(connection, order, NumberEdit{stored->parcel, {}})};
    }
    EditStatement(connection, edit, edit.madeAt).run(without(order, target, *stored));
    return {};
}

} // namespace

EditOutcome applyEdit(Connection &connection, const Edit &edit)
{
    WriteTransaction transaction(connection);
    const auto *withdrawal = std::get_if<WithdrawalEdit>(&edit.change);
    EditOutcome outcome;
    if (withdrawal)
        outcome = withdraw(connection, edit, withdrawal->edit);
    else if (!findEdit(connection, edit.id))
        outcome = add(connection, edit);
    transaction.commit();
    return outcome;
}

} // namespace mars
