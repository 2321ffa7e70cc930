// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/order.h"

#include <QUuid>
#include <variant>

namespace mars {

/** Something to remember about an order. */
struct NoteEdit
{
    QString text;

    friend bool operator==(const NoteEdit &, const NoteEdit &) = default;
};

/** Where a parcel, or the order as a whole, really is. */
struct CorrectionEdit
{
    qint64 shipment = 0; ///< 0 = the order
    Status status = Status::Unknown;
    StatusReason reason = StatusReason::None;
    QDateTime occurredAt = {}; ///< invalid = when it was made
    QString why;

    friend bool operator==(const CorrectionEdit &, const CorrectionEdit &) = default;
};

/** A number of a parcel; the one it had is superseded. */
struct NumberEdit
{
    qint64 shipment = 0;
    QString number;

    friend bool operator==(const NumberEdit &, const NumberEdit &) = default;
};

/** One's own earlier edit is to count no more. */
struct WithdrawalEdit
{
    QUuid edit;

    friend bool operator==(const WithdrawalEdit &, const WithdrawalEdit &) = default;
};

/**
 * What a person changes about an order. The id is made with it: whatever sends it again, it is one edit. The
 * basis says what its author saw of the thing that changes; when something else stands there, it is not
 * overwritten.
 */
struct Edit
{
    QUuid id;
    OrderId order = 0;
    QString person; ///< who, as the desk names its user
    QDateTime madeAt;
    std::variant<NoteEdit, CorrectionEdit, NumberEdit, WithdrawalEdit> change;
    QString basis;
    // What the ids stand for, since after a restore they may be of others; empty where they are not compared,
    // as in edits that an earlier version kept.
    QString orderNumber = {};
    QString parcelKey = {}; ///< Shipment::externalId

    /** With a fresh id, made now, on the basis of this order. */
    [[nodiscard]] static Edit note(const Order &order, const QString &person, const QString &text);
    [[nodiscard]] static Edit correction(const Order &order, const QString &person,
                                         const CorrectionEdit &correction);
    [[nodiscard]] static Edit number(const Order &order, const QString &person, const NumberEdit &number);
    [[nodiscard]] static Edit withdrawal(const Edit &edit);

    friend bool operator==(const Edit &, const Edit &) = default;
};

/** Something else stands there than the author saw; by is empty where it was no person. */
struct EditConflict
{
    QString by;
    QDateTime at;
    QString now; ///< what stands there: a number, the name of a status

    friend bool operator==(const EditConflict &, const EditConflict &) = default;
};

/** What became of an edit: it stands, now or already, or it never will, because of a conflict or because it
 * is refused: the login may not do this, or what it is about is gone. */
struct EditOutcome
{
    std::optional<EditConflict> conflict = {};
    std::optional<Error> refusal = {};
    /** What to ask EditTarget::replication() with; empty where it already stands wherever it is to. */
    QString mark = {};
};

/** Whether the order under this id, or the parcel, is still the one that its author wrote about. */
[[nodiscard]] bool isAbout(const Edit &edit, const Order &order);
[[nodiscard]] bool isAbout(const Edit &edit, const Shipment &parcel);

/** What the author of an edit of this kind saw; empty for a note, which changes nothing that others change.
 */
[[nodiscard]] QString basisOf(const Order &order, const Edit &edit);

/**
 * The order with the edit, for what is derived from it. Its event and number are known from momentAfter() the
 * moment it is applied at, by the database's clock: those of desks differ. It never occurred later than that.
 * A withdrawal leaves out what it takes back; a note changes nothing here.
 */
[[nodiscard]] Order withEdit(const Order &order, const Edit &edit, const QDateTime &at);
/** Then, or right after the last that is known of the order. */
[[nodiscard]] QDateTime momentAfter(const Order &order, const QDateTime &then);

/** A random UUID that begins with the moment, RFC 9562 version 7: new rows stand together. */
[[nodiscard]] QUuid newEditId();

} // namespace mars
