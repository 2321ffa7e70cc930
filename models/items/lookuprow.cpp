// SPDX-License-Identifier: Apache-2.0
#include "items/lookuprow.h"

#include "items/lookupmodel.h"

namespace mars {

LookupRow orderRow(LookupRow::Kind kind, const LookupMatch &match, const ReaderContext &context)
{
    LookupRow row;
    row.kind = kind;
    row.match = match;
    const OrderSummary &order = match.order;
    row.carrier = order.carrierCode.isEmpty() ? order.carrierText : context.carrierName(order.carrierCode);
    if (match.superseded)
        row.text = LookupModel::tr("by an earlier tracking number, %1").arg(match.matchedText);
    return row;
}

} // namespace mars
