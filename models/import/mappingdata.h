// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/status.h"
#include "import/mapping.h"
#include "import/timetext.h"

#include <QHash>
#include <QRegularExpression>

namespace mars {

/** What of ours a column can fill. The names in the mapping stand in targetfields.cpp. */
enum class Field {
    ExternalId,
    OrderNumber,
    Placed,
    OrderReceived,
    Promised,
    State,
    Zone,
    Currency,
    TotalMinor,
    Payment,
    Name,
    Phone,
    Email,
    Street,
    City,
    Region,
    Postcode,
    Country,
    LineId,
    Sku,
    Item,
    Quantity,
    ShipmentId,
    CarrierCode,
    CarrierText,
    Service,
    ParcelNumber,
    Superseded,
    Link,
    Warehouse,
    ShipBy,
    Contents,
    ShipmentReceived,
    EventStatus,
    EventReason,
    EventMadeBy,
    EventAt,
    EventReceived,
    EventText,
    EventPlace,
    EventExpected,
    EventCorrection
};

/** A column of the file itself (table 0) or of the n-th joined one (table n). */
struct ColumnReference
{
    int table = 0;
    QString column;
};

/** Where the value of a field comes from. */
struct FieldRule
{
    QList<ColumnReference> columns; ///< the first that is not empty counts
    QString fallback;               ///< where they all are empty: a constant or default
    bool hasValues = false;
    QHash<QString, QString> values; ///< exact; an empty result means: says nothing
    bool unmatchedIsUnknown = false;
    QList<TimeFormat> formats; ///< of dates and times, tried in this order
    QTimeZone zone;            ///< of times that name none
};

using FieldRules = QHash<Field, FieldRule>;

/** Rows of another file that belong to a row of this one. */
struct JoinRule
{
    QString name;
    QRegularExpression pattern;
    QString patternText;
    QString hereColumn;
    QString thereColumn;
    bool many = false;
    bool optional = false; ///< does without if there is no such file
};

enum class RowKind { Orders, Shipments, Events };

/** How the files of one name pattern are read. */
struct FileRule
{
    QList<QRegularExpression> patterns;
    RowKind rows = RowKind::Orders;
    char delimiter = 0; ///< 0 = as the header shows
    bool columnsMayBeMissing = false;
    QList<JoinRule> joins;
    FieldRules fields;        ///< of order, line and shipment
    QList<FieldRules> events; ///< each makes one event of a row
};

struct Mapping::Data
{
    QString name; ///< for messages: "olist" or the file's name
    QString source;
    QList<FileRule> files;
    QList<QRegularExpression> ignored;
};

} // namespace mars
