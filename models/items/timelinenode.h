// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/derivation.h"
#include "domain/edit.h"
#include "items/readercontext.h"

namespace mars {

/** One line of a parcel's timeline, ready to be painted or read aloud. */
struct TimelineNode
{
    enum class Kind {
        Done,     ///< happened
        Now,      ///< where the parcel is
        Problem,  ///< held, attempt failed, lost …
        Finished, ///< delivered or back: nothing more is expected
        Expected, ///< has not happened yet
        Folded    ///< stands for several earlier scans (see TimelineModel)
    };

    Kind kind = Kind::Done;
    Family family = Family::Neutral;
    Stage stage = Stage::Confirmed; ///< decides the icon
    QString label;                  ///< "Held"
    QString place;                  ///< "Pune, Chakan", "Corrected by Priya S."
    QString detail;                 ///< the source's own words, where they matter
    QString source;                 ///< "Carrier"
    QString time;                   ///< "Sat 21 Nov 18:40", "Expected Tue 24 Nov", "Waiting to be sent"
    QString toolTip;                ///< the time as it was written, and what was assumed about it
    bool isEarlierScan = false;     ///< unremarkable and not among the newest: may be folded away

    friend bool operator==(const TimelineNode &, const TimelineNode &) = default;
};

/**
 * The history of one parcel (or of an order without parcels: shipment = -1), oldest first: what was said of
 * the order, what was said of the parcel, and the steps still to come. When there are more than four carrier
 * scans the earlier unremarkable ones are marked as such. Corrections that are among the waiting edits say
 * so.
 */
[[nodiscard]] QList<TimelineNode> timelineOf(const Order &order, const OrderState &state, int shipment,
                                             const ReaderContext &context, const QList<Edit> &waiting = {});

} // namespace mars
