// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/trackingevent.h"

#include <QList>
#include <QTimeZone>
#include <QUuid>

namespace mars {

using OrderId = qint64;

struct Customer
{
    QString name;
    QString phone; ///< as it was written
    QString email;
    QString street;
    QString city;
    QString region;
    QString postcode;
    QString country; ///< ISO 3166-1 alpha-2, upper case

    friend bool operator==(const Customer &, const Customer &) = default;
};

struct OrderLine
{
    QString externalId; ///< the source's own id; unique within the order
    QString sku;
    QString name;
    int quantity = 1; ///< as ordered

    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

/** How many of one order line travel in one parcel. */
struct ShipmentLine
{
    QString orderLineId; ///< OrderLine::externalId
    int quantity = 1;

    friend bool operator==(const ShipmentLine &, const ShipmentLine &) = default;
};

/** A carrier's number for a parcel, with the time we learned it. A re-labelled parcel keeps its old number as
 * superseded. */
struct TrackingNumber
{
    QString number; ///< as it was written
    QDateTime knownFrom;
    QDateTime supersededAt; ///< invalid = current
    QUuid setBy = {};       ///< the edit of a person that set it; null = its source told it

    friend bool operator==(const TrackingNumber &, const TrackingNumber &) = default;
};

/** One parcel. Identity: (order's source, order, externalId), never the number: numbers are corrected and
 * recycled. */
struct Shipment
{
    qint64 id = 0; ///< ours; 0 until stored
    QString externalId;
    QString carrierCode;  ///< of the catalogue; empty = not known
    QString carrierText;  ///< what the source wrote: "Blue Dart Surface"
    QString service;      ///< "Surface, 2-4 days"
    QString warehouse;    ///< code
    QString trackingLink; ///< an explicit link from the order system, wins over the carrier's template
    QList<TrackingNumber> numbers; ///< oldest first
    QList<ShipmentLine> lines;
    QDateTime firstKnownAt;
    QDateTime shipBy;            ///< when the warehouse must hand it over; invalid = unknown
    QList<TrackingEvent> events; ///< ordered by occurredAt, undated ones by receivedAt

    [[nodiscard]] QString trackingNumber() const; ///< the newest number that is not superseded, or empty
    friend bool operator==(const Shipment &, const Shipment &) = default;
};

/** Something a person wrote down about an order. */
struct Note
{
    QUuid id;
    QString person; ///< as the desk named its user
    QDateTime madeAt;
    QString text;

    friend bool operator==(const Note &, const Note &) = default;
};

/**
 * What a customer bought under one order number, with everything known about it. Identity: (source,
 * externalId). As input for an OrderSink a null or empty field means "not stated" and leaves what is stored
 * untouched.
 */
struct Order
{
    OrderId id = 0; ///< ours; 0 until stored
    QString source; ///< "mars", "olist", "sample", later the name of a feed
    QString externalId;
    QString number; ///< the order number people say
    QDateTime placedAt;
    QDateTime firstKnownAt;
    QDate promisedOn; ///< the delivery date given when ordering; null = none; never overwritten by estimates
    QByteArray destinationZone = "Asia/Kolkata"; ///< IANA id; days of lateness are counted in it
    QString rawState;                            ///< the source's own word for its state
    QString currency;                            ///< ISO 4217
    std::optional<qint64> totalMinor;            ///< in minor units of currency
    QString payment;                             ///< "COD", "Prepaid", as the source says
    Customer customer;
    QList<OrderLine> lines;
    QList<Shipment> shipments;   ///< in the order they were first known
    QList<TrackingEvent> events; ///< statements about the order as a whole; ordered like a shipment's
    QList<Note> notes;           ///< oldest first; read only, an OrderSink leaves them alone

    [[nodiscard]] QTimeZone zone() const; ///< of the destination; UTC where the id is unknown
    friend bool operator==(const Order &, const Order &) = default;
};

} // namespace mars
