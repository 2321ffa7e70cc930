// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/mappingdata.h"

#include <span>

namespace mars {

enum class FieldType { Text, Time, Date, Number, Zone, Status, Reason, Source, Flag, List, Contents };

/** A field as a mapping names it: section "order", name "placed". */
struct TargetField
{
    QLatin1StringView section;
    QLatin1StringView name;
    Field field;
    FieldType type;
};

[[nodiscard]] std::span<const TargetField> targetFields();
[[nodiscard]] std::optional<TargetField> targetField(QLatin1StringView section, QStringView name);

} // namespace mars
