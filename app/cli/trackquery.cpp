// SPDX-License-Identifier: Apache-2.0
#include "cli/trackquery.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSet>

namespace mars::cli {

namespace {

constexpr int mostMatches = 20;
constexpr int mostNearMatches = 10;

Result<QList<TrackedOrder>> whole(OrderSource &source, const QList<LookupMatch> &matches,
                                  const AnswerContext &context)
{
    QList<TrackedOrder> orders;
    for (const LookupMatch &match : matches) {
        Result<Order> order = source.order(match.order.id).result();
        if (!order && order.error().kind == Error::Kind::NotFound)
            continue; // removed since it was found
        if (!order)
            return order.error();
        const OrderState state = derive(*order);
        orders.append({match, *order, state, answer(*order, state, context)});
    }
    return orders;
}

QString reasonFor(const LookupMatch &match, const QList<NearVariant> &variants)
{
    const auto found = std::find_if(variants.cbegin(), variants.cend(),
                                    [&](const NearVariant &variant) { return leadsTo(variant.term, match); });
    return found != variants.cend() ? found->why
                                    : QCoreApplication::translate("Track", "similar to what was typed");
}

Result<QList<NearMatch>> nearMatches(OrderSource &source, const CarrierCatalogue &catalogue,
                                     const RecognisedText &recognised)
{
    const QList<NearVariant> variants = nearVariants(catalogue, recognised);
    if (variants.isEmpty())
        return QList<NearMatch>();
    LookupRequest request;
    request.limit = mostNearMatches;
    for (const NearVariant &variant : variants)
        request.terms.append(variant.term);
    const Result<LookupAnswer> found = source.find(request).result();
    if (!found)
        return found.error();
    QList<NearMatch> near;
    for (const LookupMatch &match : found->matches)
        near.append({match.order.number, reasonFor(match, variants)});
    return near;
}

} // namespace

Result<Tracking> trackOrders(OrderSource &source, const CarrierCatalogue &catalogue, const QString &query,
                             const AnswerContext &context)
{
    Tracking tracking;
    tracking.query = query;
    tracking.recognised = recogniseText(catalogue, query);

    const Result<LookupAnswer> found = source.find({tracking.recognised.terms, mostMatches}).result();
    if (!found)
        return found.error();
    tracking.moreThanCounted = found->moreThanCounted;

    const Result<QList<TrackedOrder>> orders = whole(source, found->matches, context);
    if (!orders)
        return orders.error();
    tracking.matches = *orders;
    if (!tracking.matches.isEmpty())
        return tracking;

    const Result<Rights> rights = source.rights().result();
    if (!rights)
        return rights.error();
    tracking.rights = *rights;
    const Result<QList<NearMatch>> near = nearMatches(source, catalogue, tracking.recognised);
    if (!near)
        return near.error();
    tracking.nearMatches = *near;
    const Result<QList<OrderSummary>> any = source.page({.view = OrderView::All}, std::nullopt, 1).result();
    tracking.databaseIsEmpty = any && any->isEmpty();
    return tracking;
}

} // namespace mars::cli
