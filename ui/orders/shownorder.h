// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"
#include "items/readercontext.h"

namespace mars::ui {

/** An order as the panel shows it: with what was derived from it, now or as known at an earlier moment. */
struct ShownOrder
{
    Order order;
    OrderState state;
    Answer answer;

    /** The parcel that decides, else the first with a number, else the first; -1 = there is none. */
    [[nodiscard]] int mainShipment() const;
    /** The current number of the parcel that the keys C and O mean; empty = none. */
    [[nodiscard]] QString mainNumber() const;
    /** What goes into a message to the customer: the sentence and its reasons. */
    [[nodiscard]] QString answerText() const;
};

/** moment invalid = everything known. */
[[nodiscard]] ShownOrder shownOrder(const Order &order, const QDateTime &moment,
                                    const ReaderContext &context);

} // namespace mars::ui
