// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"
#include "domain/orderexport.h"

#include <variant>

namespace mars {

/** The columns of an export, in the order of the file. */
enum class ExportColumn {
    Number,
    Placed,
    Status,
    DaysLate,
    Customer,
    Phone,
    Email,
    Street,
    Postcode,
    City,
    Region,
    Country,
    Carrier,
    TrackingNumber,
    Parcels,
    ParcelsDelivered,
    Promised,
    Expected,
    Delivered
};
inline constexpr int exportColumnCount = 19;

/** Nothing, a text, a whole number, a day, or a moment as the reader's clock shows it. */
using ExportCell = std::variant<std::monostate, QString, qint64, QDate, QDateTime>;

/** For people; says the zone where the column holds moments: "Placed (Asia/Kolkata)". */
[[nodiscard]] QString exportTitle(ExportColumn column, const QTimeZone &zone);
/** The names of all columns for the record, the same in every language. */
[[nodiscard]] QStringList exportColumnNames();
[[nodiscard]] ExportCell exportCell(const ExportedOrder &order, ExportColumn column,
                                    const AnswerContext &context);

} // namespace mars
