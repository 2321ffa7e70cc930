// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"
#include "domain/ordersource.h"
#include "lookup/recognise.h"

namespace mars::cli {

/** One order that was found, whole, with what is derived from it. */
struct TrackedOrder
{
    LookupMatch match;
    Order order;
    OrderState state;
    Answer answer;
};

struct NearMatch
{
    QString order; ///< its number
    QString why;   ///< "two digits swapped"
};

struct Tracking
{
    QString query;
    RecognisedText recognised;
    QList<TrackedOrder> matches; ///< best first
    bool moreThanCounted = false;
    QList<NearMatch> nearMatches; ///< only when nothing matched
    bool databaseIsEmpty = false; ///< only when nothing matched
    Rights rights;                ///< only when nothing matched
};

/** From a text to the orders it means; waits for the source. The order of the steps is the issue's: what is
 * it, who has it, the whole order, what to say. */
[[nodiscard]] Result<Tracking> trackOrders(OrderSource &source, const CarrierCatalogue &catalogue,
                                           const QString &query, const AnswerContext &context);

} // namespace mars::cli
