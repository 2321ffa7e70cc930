// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"
#include "domain/order.h"

#include <QUrl>

namespace mars {

struct TrackingLink
{
    LinkKind kind = LinkKind::None;
    QUrl url; ///< http or https only; empty for None
    QString
        note; ///< for Page and None: what the agent must do, translated ("Paste the number into the form.")
};

/**
 * The page that tracks this parcel: the order system's own link, else the carrier's template with the
 * percent-encoded number, else the carrier's tracking page (the caller puts the number on the clipboard),
 * else None with the reason. The page of a third party is never chosen: an aggregator's template counts only
 * where the aggregator itself is named as the shipment's carrier. Anything but http and https is passed over.
 */
[[nodiscard]] TrackingLink trackingLink(const CarrierCatalogue &catalogue, const Shipment &shipment);
[[nodiscard]] TrackingLink trackingLink(const CarrierDescription &carrier, const QString &number);
[[nodiscard]] QString toName(LinkKind kind); ///< "deep", "page", "none"

} // namespace mars
