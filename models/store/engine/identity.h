// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

inline constexpr qsizetype longestIdentity = 255; ///< of a source's ids; they stand in unique indexes
inline constexpr qsizetype longestKey = 128;      ///< of look-up keys: what is longer is found by its start
inline constexpr qsizetype mostNameWords = 16;    ///< of a name that can be looked for

/**
 * The text as both engines keep it: without U+0000, which PostgreSQL refuses, and with U+FFFD for half
 * surrogate pairs and the two noncharacters that SQLite replaces. Else the same order would look changed each
 * time it is written.
 */
[[nodiscard]] QString storable(QString text);

/** The key as it is stored and looked up. */
[[nodiscard]] QString stored(const QString &key);

/** The order with storable texts; origin, key and times are filled in where an event has none. */
[[nodiscard]] Order storable(Order order, const QDateTime &now);

} // namespace mars
