// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderfilter.h"
#include "items/readercontext.h"

namespace mars {

/** One condition of a filter as people read it, translated, and the filter without it. */
struct FilterWord
{
    QString text; ///< "Status: In transit, Held"
    OrderFilter without;
};

[[nodiscard]] QList<FilterWord> filterWords(const OrderFilter &filter, const ReaderContext &context);

} // namespace mars
