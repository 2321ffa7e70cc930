// SPDX-License-Identifier: Apache-2.0
#include "import/fieldreader.h"

#include "import/fieldtext.h"
#include "import/importtext.h"

namespace mars {

namespace {

QString cellOf(const JoinedRow &row, const ColumnReference &column)
{
    const Record *record = row.value(column.table);
    return record ? record->value(column.column) : QString();
}

/** The first column of a rule that holds something, else the first. */
ColumnReference decidingColumn(const JoinedRow &row, const FieldRule &rule)
{
    for (const ColumnReference &column : rule.columns) {
        if (!cellOf(row, column).isEmpty())
            return column;
    }
    return rule.columns.value(0);
}

} // namespace

FieldReader::FieldReader(const JoinedRow &row, const QDateTime &now)
    : m_row(row)
    , m_now(now)
{
}

QString FieldReader::written(const FieldRules &rules, Field field) const
{
    const auto rule = rules.constFind(field);
    return rule == rules.constEnd() ? QString() : cellOf(m_row, decidingColumn(m_row, *rule));
}

QString FieldReader::text(const FieldRules &rules, Field field)
{
    const auto rule = rules.constFind(field);
    if (rule == rules.constEnd() || m_problem)
        return {};
    const QString cell = written(rules, field);
    if (cell.isEmpty())
        return rule->fallback;
    if (!rule->hasValues)
        return cell;
    const auto value = rule->values.constFind(cell);
    if (value != rule->values.constEnd())
        return *value;
    if (rule->unmatchedIsUnknown)
        return toName(Status::Unknown);
    complain(rules, field, Import::tr("The mapping does not know the value “%1”.").arg(cell));
    return {};
}

QString FieldReader::requiredText(const FieldRules &rules, Field field)
{
    const QString value = text(rules, field);
    if (value.isEmpty())
        complain(rules, field, Import::tr("The value is missing."));
    return value;
}

QString FieldReader::checkedText(const FieldRules &rules, Field field, FieldType type)
{
    const QString value = text(rules, field);
    if (value.isEmpty())
        return {};
    const QString complaint = complaintAbout(value, type);
    if (complaint.isEmpty())
        return value;
    complain(rules, field, Import::tr("The value cannot be used: %1.").arg(complaint));
    return {};
}

std::optional<ReadTime> FieldReader::time(const FieldRules &rules, Field field)
{
    const QString value = text(rules, field);
    if (value.isEmpty())
        return std::nullopt;
    const FieldRule rule = rules.value(field);
    for (const TimeFormat &format : rule.formats) {
        if (const std::optional<ReadTime> time = format.time(value, rule.zone, m_now))
            return time;
    }
    complain(rules, field,
             Import::tr("“%1” is not a date with a time of day as the mapping expects it.").arg(value));
    return std::nullopt;
}

QDateTime FieldReader::utc(const FieldRules &rules, Field field)
{
    const std::optional<ReadTime> read = time(rules, field);
    return read ? read->utc : QDateTime();
}

QDate FieldReader::date(const FieldRules &rules, Field field)
{
    const QString value = text(rules, field);
    if (value.isEmpty())
        return {};
    const FieldRule rule = rules.value(field);
    for (const TimeFormat &format : rule.formats) {
        if (const std::optional<QDate> date = format.date(value, rule.zone, m_now))
            return *date;
    }
    complain(rules, field, Import::tr("“%1” is not a date as the mapping expects it.").arg(value));
    return {};
}

std::optional<qint64> FieldReader::number(const FieldRules &rules, Field field, qint64 least)
{
    const std::optional<qint64> number = numberFromText(checkedText(rules, field, FieldType::Number));
    if (number && *number < least) {
        complain(rules, field, Import::tr("The number must not be less than %1.").arg(least));
        return std::nullopt;
    }
    return number;
}

bool FieldReader::flag(const FieldRules &rules, Field field)
{
    return flagFromText(checkedText(rules, field, FieldType::Flag)).value_or(false);
}

QByteArray FieldReader::zone(const FieldRules &rules, Field field)
{
    return checkedText(rules, field, FieldType::Zone).toUtf8();
}

std::optional<Status> FieldReader::status(const FieldRules &rules)
{
    return statusFromName(checkedText(rules, Field::EventStatus, FieldType::Status));
}

StatusReason FieldReader::reason(const FieldRules &rules)
{
    return statusReasonFromName(checkedText(rules, Field::EventReason, FieldType::Reason))
        .value_or(StatusReason::None);
}

EventSource FieldReader::source(const FieldRules &rules)
{
    return eventSourceFromName(checkedText(rules, Field::EventMadeBy, FieldType::Source))
        .value_or(EventSource::Carrier);
}

QList<ShipmentLine> FieldReader::contents(const FieldRules &rules)
{
    return contentsFromText(checkedText(rules, Field::Contents, FieldType::Contents))
        .value_or(QList<ShipmentLine>());
}

void FieldReader::complain(const FieldRules &rules, Field field, const QString &reason)
{
    if (m_problem)
        return;
    const ColumnReference column = decidingColumn(m_row, rules.value(field));
    const Record *record = m_row.value(column.table);
    m_problem = BadCell{column.table, record ? record->line : 0, {column.column, reason}};
}

} // namespace mars
