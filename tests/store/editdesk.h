// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testdatabase.h"
#include "testorders.h"

namespace mars::test {

/** A database with one order, and a desk at it. */
struct Desk
{
    explicit Desk(DatabaseLocation::Engine engine)
        : database(engine)
        , edits(openEditTarget(database.location()))
    {
        if (!database.sink()->write({testOrder(1)}))
            qFatal("the order cannot be stored");
    }

    [[nodiscard]] Order order() const { return database.order(1); }
    [[nodiscard]] qint64 parcel() const { return order().shipments.first().id; }
    [[nodiscard]] EditOutcome apply(const Edit &edit) const
    {
        const Result<EditOutcome> outcome = edits->apply(edit).result();
        if (!outcome)
            qFatal("%s %s", qPrintable(plainText(outcome.error())), qPrintable(outcome.error().detail));
        if (outcome->refusal)
            qFatal("%s %s", qPrintable(plainText(*outcome->refusal)), qPrintable(outcome->refusal->detail));
        return *outcome;
    }
    [[nodiscard]] Edit corrected(Status status, const QString &person = QStringLiteral("Asha")) const
    {
        return Edit::correction(
            order(), person, {parcel(), status, StatusReason::None, {}, QStringLiteral("Customer has it")});
    }
    [[nodiscard]] Edit numbered(const QString &number, const QString &person = QStringLiteral("Lata")) const
    {
        return Edit::number(order(), person, {parcel(), number});
    }
    [[nodiscard]] QStringList audited() const
    {
        return database.column({QStringLiteral("SELECT person || ': ' || action FROM audit ORDER BY at, id")},
                               0);
    }
    [[nodiscard]] QStringList faults() const { return checkDatabase(database.location()).value(); }

    TestDatabase database;
    std::unique_ptr<EditTarget> edits;
};

/** Those of the first parcel, oldest first. */
[[nodiscard]] inline QStringList numbersOf(const Order &order)
{
    QStringList numbers;
    for (const TrackingNumber &number : order.shipments.first().numbers)
        numbers.append(number.number +
                       (number.supersededAt.isValid() ? QStringLiteral(" (old)") : QString()));
    return numbers;
}

} // namespace mars::test
