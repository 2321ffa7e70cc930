// SPDX-License-Identifier: Apache-2.0
#include "import/fieldruleparser.h"

#include "import/fieldtext.h"
#include "import/importtext.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

void checkConstant(const MappingEntry &entry, const QString &key, const QString &constant, FieldType type)
{
    const QString complaint = constant.isEmpty() ? QString() : complaintAbout(constant, type);
    if (!complaint.isEmpty())
        entry.complain(key, complaint);
}

/** "customer.city" is a column of the join "customer", any other text one of the file itself. */
ColumnReference columnNamed(const QString &text, const QList<JoinRule> &joins)
{
    for (int i = 0; i < joins.size(); ++i) {
        if (const QString prefix = joins.at(i).name + u'.'; text.startsWith(prefix))
            return {i + 1, text.mid(prefix.size())};
    }
    return {0, text};
}

void parseColumns(const MappingEntry &entry, const TargetField &field, const QList<JoinRule> &joins,
                  FieldRule &rule)
{
    const bool canBeMany = field.section == "line"_L1 || field.section == "shipment"_L1;
    for (const QString &text : entry.texts(u"column"_s)) {
        const ColumnReference column = columnNamed(text, joins);
        rule.columns.append(column);
        if (column.table > 0 && joins.at(column.table - 1).many && !canBeMany)
            entry.complain({}, Import::tr("“%1” has many rows; only line and shipment can use it")
                                   .arg(joins.at(column.table - 1).name));
    }
}

void parseValues(const MappingEntry &entry, const TargetField &field, FieldRule &rule)
{
    rule.hasValues = entry.has(u"values"_s);
    const MappingEntry values = entry.object(u"values"_s);
    for (const QString &word : values.keys()) {
        const QJsonValue target = values.value(word);
        if (!target.isString() && !target.isNull())
            values.complain(word, Import::tr("it must be a text, or null for nothing"));
        checkConstant(values, word, target.toString(), field.type);
        rule.values.insert(word, target.toString());
    }
    const QString unmatched = entry.text(u"unmatched"_s);
    rule.unmatchedIsUnknown = unmatched == u"unknown" && field.type == FieldType::Status;
    if (!unmatched.isEmpty() && unmatched != u"error" && !rule.unmatchedIsUnknown)
        entry.complain(u"unmatched"_s, Import::tr("it must be error or, for a status, unknown"));
}

} // namespace

FieldRuleParser::FieldRuleParser(QList<TimeFormat> formats, QTimeZone zone)
    : m_formats(std::move(formats))
    , m_zone(std::move(zone))
{
}

void FieldRuleParser::parse(const MappingEntry &section, QLatin1StringView name, const QList<JoinRule> &joins,
                            FieldRules &rules) const
{
    for (const QString &key : section.keys()) {
        const std::optional<TargetField> field = targetField(name, key);
        if (!field) {
            section.complain(key, Import::tr("there is no such field"));
            continue;
        }
        rules.insert(field->field, parseRule(section.rule(key), *field, joins));
    }
}

FieldRule FieldRuleParser::parseRule(const MappingEntry &entry, const TargetField &field,
                                     const QList<JoinRule> &joins) const
{
    entry.allowOnly(
        {u"column"_s, u"constant"_s, u"default"_s, u"values"_s, u"unmatched"_s, u"dates"_s, u"zone"_s});
    FieldRule rule;
    if (entry.has(u"column"_s) == entry.has(u"constant"_s))
        entry.complain({}, Import::tr("it needs either a column or a constant"));
    if (entry.has(u"column"_s))
        parseColumns(entry, field, joins, rule);
    for (const QString &key : {u"constant"_s, u"default"_s}) {
        if (entry.has(key)) {
            rule.fallback = entry.neededText(key);
            checkConstant(entry, key, rule.fallback, field.type);
        }
    }
    parseValues(entry, field, rule);

    const bool isTime = field.type == FieldType::Time || field.type == FieldType::Date;
    for (const QString &key : {u"dates"_s, u"zone"_s}) {
        if (entry.has(key) && !isTime)
            entry.complain(key, Import::tr("only dates and times have it"));
    }
    rule.formats = entry.has(u"dates"_s) ? entry.formats(u"dates"_s) : m_formats;
    rule.zone = entry.has(u"zone"_s) ? entry.zone(u"zone"_s) : m_zone;
    return rule;
}

} // namespace mars
