// SPDX-License-Identifier: Apache-2.0
#include "items/lookuprow.h"

#include "items/lookupmodel.h"

#include <algorithm>

namespace mars {

QString kindText(TermKind kind)
{
    switch (kind) {
    case TermKind::OrderNumber:
        return LookupModel::tr("order number");
    case TermKind::TrackingNumber:
        return LookupModel::tr("tracking number");
    case TermKind::Phone:
        return LookupModel::tr("phone");
    case TermKind::Email:
        return LookupModel::tr("e-mail");
    case TermKind::Name:
        return LookupModel::tr("name");
    }
    Q_UNREACHABLE();
}

QString foundByText(const LookupMatch &match)
{
    QStringList keys;
    for (const TermKind kind : match.exactKinds.isEmpty() ? QList{match.matchedBy} : match.exactKinds) {
        const bool isNumber = kind == TermKind::TrackingNumber && kind == match.matchedBy;
        keys.append(isNumber ? LookupModel::tr("tracking no. %1").arg(match.matchedText) : kindText(kind));
    }
    keys.removeDuplicates();
    return LookupModel::tr("by %1", "the keys that led to an order").arg(keys.join(QStringLiteral(", ")));
}

QString similarText(const QList<LookupTerm> &terms)
{
    const auto name = std::find_if(terms.cbegin(), terms.cend(),
                                   [](const LookupTerm &term) { return term.kind == TermKind::Name; });
    return name == terms.cend() ? QString() : LookupModel::tr("similar to “%1”").arg(name->text);
}

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
