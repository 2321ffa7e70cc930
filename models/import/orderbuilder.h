// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "import/fieldreader.h"

#include <variant>

namespace mars {

/**
 * Makes what one row says into an order with only that in it, ready to be merged. Statements that a row makes
 * of its order stand in the order (Placed, Confirmed, Processed, Cancelled), all others in each of its
 * parcels; a parcel is made for them where the row has none.
 */
class OrderBuilder
{
public:
    /** now: received-at of what does not say when it was received. */
    OrderBuilder(QString source, const FileRule &file, const QDateTime &now);

    /** manyTable: the join whose rows are many, 0 = none. */
    [[nodiscard]] std::variant<Order, BadCell> build(JoinedRow row, int manyTable,
                                                     const QList<Record> &many) const;

private:
    void readOrder(FieldReader &reader, Order &order) const;
    void readParts(FieldReader &reader, Order &order) const;
    [[nodiscard]] Shipment readShipment(FieldReader &reader) const;
    void readEvents(FieldReader &reader, Order &order) const;
    [[nodiscard]] std::optional<TrackingEvent> readEvent(FieldReader &reader, const FieldRules &rules) const;
    void addToOrderOrParcels(const TrackingEvent &event, Order &order) const;

    const QString m_source;
    const FileRule &m_file;
    const QDateTime m_now;
};

/** The own key of an event whose source gives none: made from what it says, so that the same statement always
 * has the same. */
[[nodiscard]] QString contentKey(const TrackingEvent &event);

} // namespace mars
