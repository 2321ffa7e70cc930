// SPDX-License-Identifier: Apache-2.0
#include "import/mappingparser.h"

#include "import/fieldtext.h"
#include "import/importtext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString inside(const QString &place, const QString &key)
{
    return place.isEmpty() ? key : place + u'.' + key;
}

QString nth(const QString &key, qsizetype index)
{
    return u"%1[%2]"_s.arg(key).arg(index);
}

} // namespace

MappingParser::MappingParser(QString name)
    : m_name(std::move(name))
{
}

Result<Mapping::Data> MappingParser::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        fail({}, Import::tr("it is not a JSON object (line %1)").arg(line));
        return *m_error;
    }

    const QJsonObject root = document.object();
    allowOnly(root, {},
              {u"mapping"_s, u"about"_s, u"source"_s, u"zone"_s, u"dates"_s, u"ignored"_s, u"files"_s});
    if (root.value(u"mapping").toInt() != 1)
        fail(u"mapping"_s, Import::tr("only version 1 is known"));
    Mapping::Data data;
    data.name = m_name;
    data.source = text(root, u"source"_s, {}, true);
    m_zone = zone(text(root, u"zone"_s, {}, true), u"zone"_s);
    m_formats = formats(root.value(u"dates"), u"dates"_s);
    if (root.contains(u"ignored"))
        data.ignored = patterns(root.value(u"ignored"), u"ignored"_s);
    const QList<QJsonObject> files = objects(root, u"files"_s, {});
    if (files.isEmpty())
        fail(u"files"_s, Import::tr("at least one file is needed"));
    for (qsizetype i = 0; i < files.size(); ++i)
        data.files.append(parseFile(files.at(i), nth(u"files"_s, i)));
    if (m_error)
        return *m_error;
    return data;
}

FileRule MappingParser::parseFile(const QJsonObject &object, const QString &place)
{
    allowOnly(object, place,
              {u"names"_s, u"rows"_s, u"delimiter"_s, u"columns_may_be_missing"_s, u"joins"_s, u"order"_s,
               u"line"_s, u"shipment"_s, u"events"_s});
    FileRule file;
    file.patterns = patterns(object.value(u"names"), inside(place, u"names"_s));
    file.columnsMayBeMissing = flag(object, u"columns_may_be_missing"_s, place);

    static const QHash<QString, RowKind> kinds = {
        {u"orders"_s, RowKind::Orders}, {u"shipments"_s, RowKind::Shipments}, {u"events"_s, RowKind::Events}};
    const QString rows = text(object, u"rows"_s, place, true);
    if (!kinds.contains(rows))
        fail(inside(place, u"rows"_s), Import::tr("it must be orders, shipments or events"));
    file.rows = kinds.value(rows);

    const QString delimiter = text(object, u"delimiter"_s, place);
    if (!delimiter.isEmpty() && !QStringList{u","_s, u";"_s, u"\t"_s}.contains(delimiter))
        fail(inside(place, u"delimiter"_s), Import::tr("it must be a comma, a semicolon or a tab"));
    file.delimiter = delimiter.isEmpty() ? 0 : delimiter.front().toLatin1();

    const QList<QJsonObject> joins = objects(object, u"joins"_s, place);
    for (qsizetype i = 0; i < joins.size(); ++i)
        file.joins.append(parseJoin(joins.at(i), nth(inside(place, u"joins"_s), i)));
    for (const QLatin1StringView section : {"order"_L1, "line"_L1, "shipment"_L1}) {
        const QString where = inside(place, section);
        if (object.contains(section) && !object.value(section).isObject())
            fail(where, Import::tr("it must be an object"));
        parseFields(object.value(section).toObject(), section, where, file.joins, file.fields);
    }
    const QList<QJsonObject> events = objects(object, u"events"_s, place);
    for (qsizetype i = 0; i < events.size(); ++i) {
        FieldRules rules;
        parseFields(events.at(i), "event"_L1, nth(inside(place, u"events"_s), i), file.joins, rules);
        file.events.append(rules);
    }
    if (file.fields.contains(Field::OrderNumber) && !file.fields.contains(Field::ExternalId))
        file.fields.insert(Field::ExternalId, file.fields.value(Field::OrderNumber));
    checkFile(file, place);
    return file;
}

JoinRule MappingParser::parseJoin(const QJsonObject &object, const QString &place)
{
    allowOnly(object, place, {u"name"_s, u"file"_s, u"here"_s, u"there"_s, u"rows"_s, u"optional"_s});
    JoinRule join;
    join.name = text(object, u"name"_s, place, true);
    join.patternText = text(object, u"file"_s, place, true);
    join.pattern = patterns(join.patternText, inside(place, u"file"_s)).value(0);
    join.hereColumn = text(object, u"here"_s, place, true);
    join.thereColumn = text(object, u"there"_s, place, true);
    join.optional = flag(object, u"optional"_s, place);
    const QString rows = text(object, u"rows"_s, place, true);
    if (rows != u"one" && rows != u"many")
        fail(inside(place, u"rows"_s), Import::tr("it must be one or many"));
    join.many = rows == u"many";
    return join;
}

void MappingParser::parseFields(const QJsonObject &section, QLatin1StringView name, const QString &place,
                                const QList<JoinRule> &joins, FieldRules &rules)
{
    for (auto it = section.begin(); it != section.end(); ++it) {
        const std::optional<TargetField> field = targetField(name, it.key());
        if (field)
            rules.insert(field->field, parseRule(it.value(), *field, inside(place, it.key()), joins));
        else
            fail(inside(place, it.key()), Import::tr("there is no such field"));
    }
}

FieldRule MappingParser::parseRule(const QJsonValue &value, const TargetField &field, const QString &place,
                                   const QList<JoinRule> &joins)
{
    const bool isShort = !value.isObject();
    const QJsonObject object = isShort ? QJsonObject{{u"column"_s, value}} : value.toObject();
    allowOnly(object, place,
              {u"column"_s, u"constant"_s, u"default"_s, u"values"_s, u"unmatched"_s, u"dates"_s, u"zone"_s});
    FieldRule rule;
    if (object.contains(u"column") == object.contains(u"constant"))
        fail(place, Import::tr("it needs either a column or a constant"));
    if (object.contains(u"column")) {
        for (const QString &column : texts(object.value(u"column"), inside(place, u"column"_s))) {
            ColumnReference reference{0, column};
            for (int i = 0; i < joins.size(); ++i) {
                const QString prefix = joins.at(i).name + u'.';
                if (!column.startsWith(prefix))
                    continue;
                reference = {i + 1, column.mid(prefix.size())};
                if (joins.at(i).many && field.section != "line"_L1 && field.section != "shipment"_L1)
                    fail(place, Import::tr("“%1” has many rows; only line and shipment can use it")
                                    .arg(joins.at(i).name));
            }
            rule.columns.append(reference);
        }
    }
    for (const QString &key : {u"constant"_s, u"default"_s}) {
        if (object.contains(key)) {
            rule.fallback = text(object, key, place, true);
            checkConstant(field, rule.fallback, inside(place, key));
        }
    }
    if (object.contains(u"values")) {
        if (!object.value(u"values").isObject())
            fail(inside(place, u"values"_s), Import::tr("it must be an object"));
        parseValues(object.value(u"values").toObject(), field, inside(place, u"values"_s), rule);
    }
    const QString unmatched = text(object, u"unmatched"_s, place);
    const bool knowsUnknown = field.type == FieldType::Status;
    if (!unmatched.isEmpty() && unmatched != u"error" && !(knowsUnknown && unmatched == u"unknown"))
        fail(inside(place, u"unmatched"_s), Import::tr("it must be error or, for a status, unknown"));
    rule.unmatchedIsUnknown = unmatched == u"unknown";

    const bool isTime = field.type == FieldType::Time || field.type == FieldType::Date;
    for (const QString &key : {u"dates"_s, u"zone"_s}) {
        if (object.contains(key) && !isTime)
            fail(inside(place, key), Import::tr("only dates and times have it"));
    }
    rule.formats =
        object.contains(u"dates") ? formats(object.value(u"dates"), inside(place, u"dates"_s)) : m_formats;
    rule.zone =
        object.contains(u"zone") ? zone(text(object, u"zone"_s, place), inside(place, u"zone"_s)) : m_zone;
    return rule;
}

void MappingParser::parseValues(const QJsonObject &values, const TargetField &field, const QString &place,
                                FieldRule &rule)
{
    rule.hasValues = true;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.value().isString() && !it.value().isNull())
            fail(inside(place, it.key()), Import::tr("it must be a text, or null for nothing"));
        const QString target = it.value().toString();
        if (!target.isEmpty())
            checkConstant(field, target, inside(place, it.key()));
        rule.values.insert(it.key(), target);
    }
}

void MappingParser::checkFile(const FileRule &file, const QString &place)
{
    const auto need = [&](Field field, const QString &key) {
        if (!file.fields.contains(field))
            fail(inside(place, key), Import::tr("it is needed for these rows"));
    };
    const bool isOrders = file.rows == RowKind::Orders;
    if (isOrders) {
        need(Field::OrderNumber, u"order.number"_s);
        need(Field::Placed, u"order.placed"_s);
    } else if (file.rows == RowKind::Shipments) {
        need(Field::OrderNumber, u"order.number"_s);
        need(Field::ShipmentId, u"shipment.id"_s);
    } else if (!file.fields.contains(Field::ParcelNumber)) {
        need(Field::OrderNumber, u"order.number"_s);
    }
    if (file.rows == RowKind::Events && file.events.size() != 1)
        fail(inside(place, u"events"_s), Import::tr("rows that are events need exactly one"));
    for (const Field field : {Field::Sku, Field::Item, Field::Quantity}) {
        if (file.fields.contains(field))
            need(Field::LineId, u"line.id"_s);
    }
    for (qsizetype i = 0; i < file.events.size(); ++i) {
        for (const auto &[field, key] :
             {std::pair(Field::EventStatus, u"status"_s), std::pair(Field::EventMadeBy, u"source"_s)}) {
            if (!file.events.at(i).contains(field))
                fail(inside(nth(inside(place, u"events"_s), i), key),
                     Import::tr("it is needed for an event"));
        }
    }
    const auto manyJoins =
        std::count_if(file.joins.begin(), file.joins.end(), [](const JoinRule &join) { return join.many; });
    if (manyJoins > 1)
        fail(inside(place, u"joins"_s), Import::tr("only one of them can have many rows"));
}

void MappingParser::checkConstant(const TargetField &field, const QString &constant, const QString &place)
{
    if (const QString reason = complaintAbout(constant, field.type); !reason.isEmpty())
        fail(place, reason);
}

void MappingParser::allowOnly(const QJsonObject &object, const QString &place, const QStringList &keys)
{
    for (const QString &key : object.keys()) {
        if (!keys.contains(key))
            fail(inside(place, key), Import::tr("there is no such entry"));
    }
}

QString MappingParser::text(const QJsonObject &object, const QString &key, const QString &place,
                            bool required)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString())
        fail(inside(place, key), Import::tr("it must be a text"));
    else if (required && value.toString().isEmpty())
        fail(inside(place, key), Import::tr("it is needed"));
    return value.toString();
}

bool MappingParser::flag(const QJsonObject &object, const QString &key, const QString &place)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(inside(place, key), Import::tr("it must be true or false"));
    return value.toBool();
}

QStringList MappingParser::texts(const QJsonValue &value, const QString &place)
{
    QStringList list;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : array) {
        if (!item.isString() || item.toString().isEmpty())
            fail(place, Import::tr("it must be a text or a list of texts"));
        list.append(item.toString());
    }
    if (list.isEmpty())
        fail(place, Import::tr("it is needed"));
    return list;
}

QList<QJsonObject> MappingParser::objects(const QJsonObject &object, const QString &key, const QString &place)
{
    const QJsonValue value = object.value(key);
    QList<QJsonObject> list;
    bool valid = value.isUndefined() || value.isArray();
    for (const QJsonValue &item : value.toArray()) {
        valid = valid && item.isObject();
        list.append(item.toObject());
    }
    if (!valid)
        fail(inside(place, key), Import::tr("it must be a list of objects"));
    return list;
}

QList<TimeFormat> MappingParser::formats(const QJsonValue &value, const QString &place)
{
    QList<TimeFormat> list;
    for (const QString &pattern : texts(value, place)) {
        if (const std::optional<TimeFormat> format = TimeFormat::parse(pattern))
            list.append(*format);
        else
            fail(place, Import::tr("“%1” is not a date format").arg(pattern));
    }
    return list;
}

QTimeZone MappingParser::zone(const QString &id, const QString &place)
{
    const QTimeZone zone(id.toUtf8());
    if (!zone.isValid() && !id.isEmpty())
        fail(place, Import::tr("there is no time zone “%1”").arg(id));
    return zone.isValid() ? zone : QTimeZone::utc();
}

QList<QRegularExpression> MappingParser::patterns(const QJsonValue &value, const QString &place)
{
    QList<QRegularExpression> list;
    for (const QString &pattern : texts(value, place)) {
        list.append(QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern),
                                       QRegularExpression::CaseInsensitiveOption));
        if (!list.constLast().isValid())
            fail(place, Import::tr("“%1” is not a pattern for file names").arg(pattern));
    }
    return list;
}

void MappingParser::fail(const QString &place, const QString &reason)
{
    if (m_error)
        return;
    const QString what = place.isEmpty() ? reason : u"%1: %2"_s.arg(place, reason);
    m_error = Error{Error::Kind::Invalid,
                    Import::tr("The mapping “%1” cannot be used: %2.").arg(m_name, what),
                    Import::tr("Correct it; the README beside the shipped mappings explains every entry."),
                    {}};
}

} // namespace mars
