// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"
#include "domain/rights.h"
#include "items/readercontext.h"
#include "items/shownnotes.h"

namespace mars::ui {

/** How the customer of an order stands there. */
enum class ContactState {
    Clear,      ///< for everyone with this login
    Masked,     ///< and stays so
    Revealable, ///< masked; it can be shown, which is recorded
    Revealed    ///< it was recorded
};
/** Only a whole number or address leads to a call or a message. */
[[nodiscard]] constexpr bool isUsable(ContactState contact)
{
    return contact == ContactState::Clear || contact == ContactState::Revealed;
}

/** An order as the panel shows it: with what was derived from it, now or as known at an earlier moment. */
struct ShownOrder
{
    Order order;
    OrderState state;
    Answer answer;
    ContactState contact = ContactState::Clear;
    ReaderContext context;  ///< in which the answer holds: its now is the chosen moment, else the clock's
    QString asKnown;        ///< "As known at Sat 21 Nov 08:17"; empty = everything known
    QList<ShownNote> notes; ///< newest first
    QList<Edit> waiting;    ///< to be sent; the order is with them
    Rights rights;          ///< what is offered to do with it

    /** The parcel that decides, else the first with a number, else the first; -1 = there is none. */
    [[nodiscard]] int mainShipment() const;
    /** The current number of the parcel that the keys C and O mean; empty = none. */
    [[nodiscard]] QString mainNumber() const;
    /** What goes into a message to the customer: the sentence and its reasons, and of when they are if not of
     * now. */
    [[nodiscard]] QString answerText() const;
};

/** moment invalid = everything known, and what waits to be sent; else "late" and "today" mean what they meant
 * at that moment. Rights are the caller's to add. */
[[nodiscard]] ShownOrder shownOrder(const Order &order, const QDateTime &moment, const ReaderContext &context,
                                    const QList<Edit> &waiting = {});

} // namespace mars::ui
