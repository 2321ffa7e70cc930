// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/trackquery.h"

#include <QJsonObject>

namespace mars::cli {

/** The answer for programs: every key always there, what is absent is null, times are ISO 8601 in UTC. */
[[nodiscard]] QJsonObject toJson(const Tracking &tracking, const CarrierCatalogue &catalogue);

} // namespace mars::cli
