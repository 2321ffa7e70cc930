// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

inline constexpr qsizetype longestIdentity = 255; ///< of a source's ids; they stand in unique indexes
inline constexpr qsizetype longestKey = 128;      ///< of look-up keys: what is longer is found by its start
inline constexpr qsizetype mostNameWords = 16;    ///< of a name that can be looked for

/** The key as it is stored and looked up. */
[[nodiscard]] inline QString stored(const QString &key)
{
    return key.first(qMin(key.size(), longestKey));
}

/**
 * The order as a database can hold it: without U+0000 and half surrogate pairs, which PostgreSQL refuses and
 * which would make the same order look changed each time it is written; and with origin, key and times filled
 * in where an event has none.
 */
[[nodiscard]] Order storable(Order order, const QDateTime &now);

} // namespace mars
