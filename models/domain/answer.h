// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/derivation.h"

#include <functional>

namespace mars {

/** What an agent says to the customer, and why. All texts are translated; dates use the non-breaking space.
 */
struct Answer
{
    /** Tone of the strip: Blue on time, Green delivered, Amber late or held, Red problem, Plum returning,
     * Neutral else. */
    Family tone = Family::Neutral;
    QString headline;    ///< "Arrives Tue 24 Nov"
    QString lateness;    ///< "1 day late", "on time", or empty
    QStringList reasons; ///< one plain sentence each: "Promised Mon 23 Nov."
    std::optional<int> lateDays;

    [[nodiscard]] QString sentence() const; ///< "Arrives Tue 24 Nov · 1 day late"
    friend bool operator==(const Answer &, const Answer &) = default;
};

/** The deciding event and rule behind an answer, for "Why?", in whole sentences. */
struct Explanation
{
    QString rule; ///< "Nothing newer says otherwise, so this has held since then."
    QString event; ///< "Kite Cargo reported “In transit” at 08:05 today. We learned of it at 08:07."; empty =
                   ///< none
    QStringList notes; ///< contradictions, assumed zones, withdrawn parcels
};

/** carrierName gives the display name for a carrier code; now and reader's zone decide "today" and clock
 * times. */
struct AnswerContext
{
    QDateTime now;
    QTimeZone readerZone;
    std::function<QString(const QString &code)> carrierName;
};

[[nodiscard]] Answer answer(const Order &order, const OrderState &state, const AnswerContext &context);
[[nodiscard]] Explanation explain(const Order &order, const OrderState &state, const AnswerContext &context);

/** The order as it was known at an earlier moment: everything received later is left out. */
[[nodiscard]] Order asKnownAt(const Order &order, const QDateTime &moment);

/** "Tue 24 Nov" in the current language with non-breaking spaces; with the year when it is not now's. */
[[nodiscard]] QString dayText(QDate day, const QDateTime &now);
/** "Tue 24 Nov 08:05", "today 08:05" in the reader's zone. */
[[nodiscard]] QString momentText(const QDateTime &at, const AnswerContext &context);

} // namespace mars
