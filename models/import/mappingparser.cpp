// SPDX-License-Identifier: Apache-2.0
#include "import/mappingparser.h"

#include "import/fieldruleparser.h"
#include "import/importtext.h"
#include "import/mappingentry.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

JoinRule parseJoin(const MappingEntry &entry)
{
    entry.allowOnly({u"name"_s, u"file"_s, u"here"_s, u"there"_s, u"rows"_s, u"optional"_s});
    JoinRule join;
    join.name = entry.neededText(u"name"_s);
    join.patternText = entry.neededText(u"file"_s);
    join.pattern = entry.filePatterns(u"file"_s).value(0);
    join.hereColumn = entry.neededText(u"here"_s);
    join.thereColumn = entry.neededText(u"there"_s);
    join.optional = entry.flag(u"optional"_s);
    const QString rows = entry.neededText(u"rows"_s);
    if (rows != u"one" && rows != u"many")
        entry.complain(u"rows"_s, Import::tr("it must be one or many"));
    join.many = rows == u"many";
    return join;
}

RowKind parseRows(const MappingEntry &entry)
{
    static const QHash<QString, RowKind> kinds = {
        {u"orders"_s, RowKind::Orders}, {u"shipments"_s, RowKind::Shipments}, {u"events"_s, RowKind::Events}};
    const QString rows = entry.neededText(u"rows"_s);
    if (!kinds.contains(rows))
        entry.complain(u"rows"_s, Import::tr("it must be orders, shipments or events"));
    return kinds.value(rows);
}

char parseDelimiter(const MappingEntry &entry)
{
    const QString delimiter = entry.text(u"delimiter"_s);
    if (delimiter.isEmpty())
        return 0;
    if (!QStringList{u","_s, u";"_s, u"\t"_s}.contains(delimiter))
        entry.complain(u"delimiter"_s, Import::tr("it must be a comma, a semicolon or a tab"));
    return delimiter.front().toLatin1();
}

/** Whether the fields are there without which no row of this kind can be used. */
void checkNeededFields(const MappingEntry &entry, const FileRule &file)
{
    const auto need = [&](Field field, const QString &key) {
        if (!file.fields.contains(field))
            entry.complain(key, Import::tr("it is needed for these rows"));
    };
    if (file.rows != RowKind::Events || !file.fields.contains(Field::ParcelNumber))
        need(Field::OrderNumber, u"order.number"_s);
    if (file.rows == RowKind::Orders)
        need(Field::Placed, u"order.placed"_s);
    if (file.rows == RowKind::Shipments)
        need(Field::ShipmentId, u"shipment.id"_s);
    for (const Field field : {Field::Sku, Field::Item, Field::Quantity}) {
        if (file.fields.contains(field))
            need(Field::LineId, u"line.id"_s);
    }
    if (file.rows == RowKind::Events && file.events.size() != 1)
        entry.complain(u"events"_s, Import::tr("rows that are events need exactly one"));
}

void checkEvent(const MappingEntry &entry, const FieldRules &rules)
{
    if (!rules.contains(Field::EventStatus))
        entry.complain(u"status"_s, Import::tr("it is needed for an event"));
    if (!rules.contains(Field::EventMadeBy))
        entry.complain(u"source"_s, Import::tr("it is needed for an event"));
}

FileRule parseFile(const MappingEntry &entry, const FieldRuleParser &fields)
{
    entry.allowOnly({u"names"_s, u"rows"_s, u"delimiter"_s, u"columns_may_be_missing"_s, u"joins"_s,
                     u"order"_s, u"line"_s, u"shipment"_s, u"events"_s});
    FileRule file;
    file.patterns = entry.filePatterns(u"names"_s);
    file.rows = parseRows(entry);
    file.delimiter = parseDelimiter(entry);
    file.columnsMayBeMissing = entry.flag(u"columns_may_be_missing"_s);
    for (const MappingEntry &join : entry.objects(u"joins"_s))
        file.joins.append(parseJoin(join));
    if (std::count_if(file.joins.begin(), file.joins.end(), [](const JoinRule &join) { return join.many; }) >
        1)
        entry.complain(u"joins"_s, Import::tr("only one of them can have many rows"));

    for (const QLatin1StringView section : {"order"_L1, "line"_L1, "shipment"_L1})
        fields.parse(entry.object(section), section, file.joins, file.fields);
    for (const MappingEntry &event : entry.objects(u"events"_s)) {
        FieldRules rules;
        fields.parse(event, "event"_L1, file.joins, rules);
        checkEvent(event, rules);
        file.events.append(rules);
    }
    if (file.fields.contains(Field::OrderNumber) && !file.fields.contains(Field::ExternalId))
        file.fields.insert(Field::ExternalId, file.fields.value(Field::OrderNumber));
    checkNeededFields(entry, file);
    return file;
}

Mapping::Data parseRoot(const MappingEntry &root)
{
    root.allowOnly({u"mapping"_s, u"about"_s, u"source"_s, u"zone"_s, u"dates"_s, u"ignored"_s, u"files"_s});
    if (root.value(u"mapping"_s).toInt() != 1)
        root.complain(u"mapping"_s, Import::tr("only version 1 is known"));
    Mapping::Data data;
    data.source = root.neededText(u"source"_s);
    const QTimeZone zone = root.zone(u"zone"_s);
    const FieldRuleParser fields(root.formats(u"dates"_s), zone);
    if (root.has(u"ignored"_s))
        data.ignored = root.filePatterns(u"ignored"_s);
    for (const MappingEntry &file : root.objects(u"files"_s))
        data.files.append(parseFile(file, fields));
    if (data.files.isEmpty())
        root.complain(u"files"_s, Import::tr("at least one file is needed"));
    return data;
}

} // namespace

Result<Mapping::Data> parseMapping(const QByteArray &json, const QString &name)
{
    MappingComplaint complaint;
    Mapping::Data data;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject()) {
        data = parseRoot(MappingEntry(document.object(), {}, complaint));
        data.name = name;
    } else {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        complaint.reason = Import::tr("it is not a JSON object (line %1)").arg(line);
    }
    if (complaint.isEmpty())
        return data;
    const QString what =
        complaint.place.isEmpty() ? complaint.reason : u"%1: %2"_s.arg(complaint.place, complaint.reason);
    return Error{Error::Kind::Invalid,
                 Import::tr("The mapping “%1” cannot be used: %2.").arg(name, what),
                 Import::tr("Correct it; the README beside the shipped mappings explains every entry."),
                 {}};
}

} // namespace mars
