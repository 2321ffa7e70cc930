// SPDX-License-Identifier: Apache-2.0
#include "import/targetfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mars {

std::span<const TargetField> targetFields()
{
    static constexpr TargetField fields[] = {
        {"order"_L1, "id"_L1, Field::ExternalId, FieldType::Text},
        {"order"_L1, "number"_L1, Field::OrderNumber, FieldType::Text},
        {"order"_L1, "placed"_L1, Field::Placed, FieldType::Time},
        {"order"_L1, "received"_L1, Field::OrderReceived, FieldType::Time},
        {"order"_L1, "promised"_L1, Field::Promised, FieldType::Date},
        {"order"_L1, "state"_L1, Field::State, FieldType::Text},
        {"order"_L1, "zone"_L1, Field::Zone, FieldType::Zone},
        {"order"_L1, "currency"_L1, Field::Currency, FieldType::Text},
        {"order"_L1, "total_minor"_L1, Field::TotalMinor, FieldType::Number},
        {"order"_L1, "payment"_L1, Field::Payment, FieldType::Text},
        {"order"_L1, "name"_L1, Field::Name, FieldType::Text},
        {"order"_L1, "phone"_L1, Field::Phone, FieldType::Text},
        {"order"_L1, "email"_L1, Field::Email, FieldType::Text},
        {"order"_L1, "street"_L1, Field::Street, FieldType::Text},
        {"order"_L1, "city"_L1, Field::City, FieldType::Text},
        {"order"_L1, "region"_L1, Field::Region, FieldType::Text},
        {"order"_L1, "postcode"_L1, Field::Postcode, FieldType::Text},
        {"order"_L1, "country"_L1, Field::Country, FieldType::Text},
        {"line"_L1, "id"_L1, Field::LineId, FieldType::Text},
        {"line"_L1, "sku"_L1, Field::Sku, FieldType::Text},
        {"line"_L1, "item"_L1, Field::Item, FieldType::Text},
        {"line"_L1, "quantity"_L1, Field::Quantity, FieldType::Number},
        {"shipment"_L1, "id"_L1, Field::ShipmentId, FieldType::Text},
        {"shipment"_L1, "carrier"_L1, Field::CarrierCode, FieldType::Text},
        {"shipment"_L1, "carrier_text"_L1, Field::CarrierText, FieldType::Text},
        {"shipment"_L1, "service"_L1, Field::Service, FieldType::Text},
        {"shipment"_L1, "number"_L1, Field::ParcelNumber, FieldType::Text},
        {"shipment"_L1, "superseded"_L1, Field::Superseded, FieldType::List},
        {"shipment"_L1, "link"_L1, Field::Link, FieldType::Text},
        {"shipment"_L1, "warehouse"_L1, Field::Warehouse, FieldType::Text},
        {"shipment"_L1, "ship_by"_L1, Field::ShipBy, FieldType::Time},
        {"shipment"_L1, "contents"_L1, Field::Contents, FieldType::Contents},
        {"shipment"_L1, "received"_L1, Field::ShipmentReceived, FieldType::Time},
        {"event"_L1, "status"_L1, Field::EventStatus, FieldType::Status},
        {"event"_L1, "reason"_L1, Field::EventReason, FieldType::Reason},
        {"event"_L1, "source"_L1, Field::EventMadeBy, FieldType::Source},
        {"event"_L1, "at"_L1, Field::EventAt, FieldType::Time},
        {"event"_L1, "received"_L1, Field::EventReceived, FieldType::Time},
        {"event"_L1, "text"_L1, Field::EventText, FieldType::Text},
        {"event"_L1, "place"_L1, Field::EventPlace, FieldType::Text},
        {"event"_L1, "expected"_L1, Field::EventExpected, FieldType::Date},
        {"event"_L1, "correction"_L1, Field::EventCorrection, FieldType::Flag},
    };
    return fields;
}

std::optional<TargetField> targetField(QLatin1StringView section, QStringView name)
{
    const auto fields = targetFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const TargetField &field) {
        return field.section == section && field.name == name;
    });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

} // namespace mars
