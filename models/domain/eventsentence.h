// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"

namespace mars {

/**
 * What an event says, as one plain sentence about subject: "Parcel 2 left Pune at 08:05 today." carrier is
 * the display name and may be empty.
 */
[[nodiscard]] QString eventSentence(const TrackingEvent &event, const QString &subject,
                                    const QString &carrier, const AnswerContext &context);

/** Why it is held or could not be delivered: our sentence, else the source's own words; empty = nobody says.
 */
[[nodiscard]] QString causeSentence(const TrackingEvent &event, const QString &carrier);

} // namespace mars
