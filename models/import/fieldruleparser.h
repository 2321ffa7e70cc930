// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/mappingdata.h"
#include "import/mappingentry.h"
#include "import/targetfields.h"

namespace mars {

/** Reads where the fields of a section ("order", "event") come from. */
class FieldRuleParser
{
public:
    /** formats and zone: of dates and times that name no others. */
    FieldRuleParser(QList<TimeFormat> formats, QTimeZone zone);

    void parse(const MappingEntry &section, QLatin1StringView name, const QList<JoinRule> &joins,
               FieldRules &rules) const;

private:
    [[nodiscard]] FieldRule parseRule(const MappingEntry &entry, const TargetField &field,
                                      const QList<JoinRule> &joins) const;

    const QList<TimeFormat> m_formats;
    const QTimeZone m_zone;
};

} // namespace mars
