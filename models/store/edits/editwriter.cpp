// SPDX-License-Identifier: Apache-2.0
#include "store/edits/editwriter.h"

#include "domain/derivation.h"
#include "store/edits/editstatement.h"
#include "store/engine/connection.h"
#include "store/engine/identity.h"
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
    qint64 parcel = 0;
    QString kind;
    QString person;
    QDateTime storedAt;
    bool isOwn = false;
    bool isWithdrawn = false;
};

std::optional<StoredEdit> findEdit(Connection &connection, OrderId order, const QUuid &id)
{
    Query row = connection.query("find_edit"_L1);
    row.bind("order"_L1, order).bind("edit"_L1, id.toString(QUuid::WithoutBraces));
    if (!row.next())
        return {};
    StoredEdit edit;
    edit.parcel = row.integer();
    edit.kind = row.text();
    edit.person = row.text();
    edit.storedAt = row.moment();
    edit.isOwn = row.flag();
    edit.isWithdrawn = row.moment().isValid();
    return edit;
}

/** By the clock that the moments of the database are told by. */
QDateTime now(Connection &connection)
{
    Query row = connection.query("now"_L1);
    return row.next() ? row.moment() : QDateTime();
}

StoreFailure gone()
{
    return {{Error::Kind::NotFound,
             Texts::tr("The order is no longer stored, so nothing was written about it."),
             Texts::tr("Look for it again."),
             {}}};
}

/** Restored from a backup, or copied over, a database may have given the id to another one. */
StoreFailure another(const Edit &edit, const Order &found)
{
    return {
        {Error::Kind::Refused,
         Texts::tr(
             "This was written about order %1. The order database has order %2 in its place now, so nothing "
             "was written.")
             .arg(edit.orderNumber, found.number),
         Texts::tr("Look for order %1 and write it again if it still holds.").arg(edit.orderNumber),
         {}}};
}

StoreFailure goneParcel(const Order &order)
{
    return {
        {Error::Kind::NotFound,
         Texts::tr("The parcel of order %1 that this was written about is no longer stored, so nothing was "
                   "written.")
             .arg(order.number),
         Texts::tr("Open the order and look at its parcels."),
         {}}};
}

StoreFailure notOwn()
{
    return {{Error::Kind::Refused,
             Texts::tr("This was written under another login, so it was not taken back."),
             Texts::tr("Ask who wrote it to take it back."),
             {}}};
}

/** Texts as the database keeps them, so that what is derived from them is the same. */
Edit storable(Edit edit)
{
    edit.person = mars::storable(edit.person);
    if (auto *note = std::get_if<NoteEdit>(&edit.change))
        note->text = mars::storable(note->text);
    else if (auto *correction = std::get_if<CorrectionEdit>(&edit.change))
        correction->why = mars::storable(correction->why);
    else if (auto *number = std::get_if<NumberEdit>(&edit.change))
        number->number = mars::storable(number->number);
    return edit;
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
EditConflict author(Connection &connection, OrderId order, const QUuid &id, const QDateTime &since)
{
    const std::optional<StoredEdit> edit = id.isNull() ? std::nullopt : findEdit(connection, order, id);
    return {edit ? edit->person : QString(), since, {}};
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
        const QUuid id = newest->isCorrection ? QUuid::fromString(newest->sourceKey) : QUuid();
        found = author(connection, order.id, id, newest->receivedAt);
    }
    found.now = toName(parcel ? derive(*parcel).status : derive(order).decidingStatus);
    return found;
}

EditConflict conflict(Connection &connection, const Order &order, const NumberEdit &edit)
{
    const Shipment *parcel = parcelOf(order, edit.shipment);
    if (parcel->numbers.isEmpty())
        return {};
    const TrackingNumber &number = parcel->numbers.last();
    EditConflict found = author(connection, order.id, number.setBy, number.knownFrom);
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
    if (!isAbout(edit, order))
        throw another(edit, order);
    const qint64 parcel = parcelIn(edit);
    if (const Shipment *found = parcelOf(order, parcel); parcel != 0 && (!found || !isAbout(edit, *found)))
        throw goneParcel(order);
    if (basisOf(order, edit) != edit.basis)
        return {conflict(connection, order, edit)};
    const QDateTime at = momentAfter(order, now(connection));
    EditStatement(connection, edit, at, order.id, parcel).run(withEdit(order, edit, at));
    return {};
}

/** Only a number that still counts can be taken back. */
bool isReplaced(const Shipment &parcel, const QUuid &edit)
{
    return std::none_of(parcel.numbers.cbegin(), parcel.numbers.cend(), [&edit](const TrackingNumber &n) {
        return n.setBy == edit && !n.supersededAt.isValid();
    });
}

EditOutcome withdraw(Connection &connection, const Edit &edit, const QUuid &target)
{
    const std::optional<StoredEdit> stored = findEdit(connection, edit.order, target);
    if (!stored)
        throw gone();
    if (!stored->isOwn)
        throw notOwn();
    const Order order = orderOf(connection, edit.order);
    if (stored->kind == u"Number") {
        const Shipment *parcel = parcelOf(order, stored->parcel);
        if (!parcel)
            throw gone();
        if (isReplaced(*parcel, target))
            return {conflict(connection, order, NumberEdit{stored->parcel, {}})};
    }
    const QDateTime at = momentAfter(order, now(connection));
    EditStatement(connection, edit, at, order.id, stored->parcel).run(withEdit(order, edit, at));
    return {};
}

bool isApplied(Connection &connection, const Edit &edit)
{
    const auto *withdrawal = std::get_if<WithdrawalEdit>(&edit.change);
    const std::optional<StoredEdit> stored =
        findEdit(connection, edit.order, withdrawal ? withdrawal->edit : edit.id);
    return stored && (!withdrawal || stored->isWithdrawn);
}

} // namespace

EditOutcome applyEdit(Connection &connection, const Edit &stated)
{
    const Edit edit = storable(stated);
    WriteTransaction transaction(connection);
    if (isApplied(connection, edit))
        return {};
    const auto *withdrawal = std::get_if<WithdrawalEdit>(&edit.change);
    const EditOutcome outcome =
        withdrawal ? withdraw(connection, edit, withdrawal->edit) : add(connection, edit);
    if (!outcome.conflict)
        transaction.commit();
    return outcome;
}

} // namespace mars
