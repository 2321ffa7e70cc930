// SPDX-License-Identifier: Apache-2.0
#include "import/mappingentry.h"

#include "import/importtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mars {

MappingEntry::MappingEntry(QJsonObject object, QString place, MappingComplaint &complaint)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_complaint(&complaint)
{
}

QString MappingEntry::placeOf(const QString &key) const
{
    if (m_place.isEmpty() || key.isEmpty())
        return m_place + key;
    return m_place + u'.' + key;
}

void MappingEntry::allowOnly(const QStringList &keys) const
{
    for (const QString &key : m_object.keys()) {
        if (!keys.contains(key))
            complain(key, Import::tr("there is no such entry"));
    }
}

QString MappingEntry::text(const QString &key) const
{
    const QJsonValue text = m_object.value(key);
    if (!text.isUndefined() && !text.isString())
        complain(key, Import::tr("it must be a text"));
    return text.toString();
}

QString MappingEntry::neededText(const QString &key) const
{
    const QString needed = text(key);
    if (needed.isEmpty())
        complain(key, Import::tr("it is needed"));
    return needed;
}

bool MappingEntry::flag(const QString &key) const
{
    const QJsonValue flag = m_object.value(key);
    if (!flag.isUndefined() && !flag.isBool())
        complain(key, Import::tr("it must be true or false"));
    return flag.toBool();
}

QStringList MappingEntry::texts(const QString &key) const
{
    const QJsonValue one = m_object.value(key);
    QStringList list;
    for (const QJsonValue &item : one.isArray() ? one.toArray() : QJsonArray{one}) {
        if (!item.isString() || item.toString().isEmpty())
            complain(key, Import::tr("it must be a text or a list of texts"));
        list.append(item.toString());
    }
    if (list.isEmpty())
        complain(key, Import::tr("it is needed"));
    return list;
}

MappingEntry MappingEntry::object(const QString &key) const
{
    const QJsonValue object = m_object.value(key);
    if (!object.isUndefined() && !object.isObject())
        complain(key, Import::tr("it must be an object"));
    return {object.toObject(), placeOf(key), *m_complaint};
}

MappingEntry MappingEntry::rule(const QString &key) const
{
    const QJsonValue rule = m_object.value(key);
    return {rule.isObject() ? rule.toObject() : QJsonObject{{u"column"_s, rule}}, placeOf(key), *m_complaint};
}

QList<MappingEntry> MappingEntry::objects(const QString &key) const
{
    const QJsonValue list = m_object.value(key);
    bool valid = list.isUndefined() || list.isArray();
    QList<MappingEntry> entries;
    for (const QJsonValue &item : list.toArray()) {
        valid = valid && item.isObject();
        const QString place = u"%1[%2]"_s.arg(placeOf(key)).arg(entries.size());
        entries.append(MappingEntry(item.toObject(), place, *m_complaint));
    }
    if (!valid)
        complain(key, Import::tr("it must be a list of objects"));
    return entries;
}

QList<TimeFormat> MappingEntry::formats(const QString &key) const
{
    QList<TimeFormat> formats;
    for (const QString &pattern : texts(key)) {
        if (const std::optional<TimeFormat> format = TimeFormat::parse(pattern))
            formats.append(*format);
        else
            complain(key, Import::tr("“%1” is not a date format").arg(pattern));
    }
    return formats;
}

QTimeZone MappingEntry::zone(const QString &key) const
{
    const QString id = neededText(key);
    const QTimeZone zone(id.toUtf8());
    if (zone.isValid())
        return zone;
    complain(key, Import::tr("there is no time zone “%1”").arg(id));
    return QTimeZone::utc();
}

QList<QRegularExpression> MappingEntry::filePatterns(const QString &key) const
{
    QList<QRegularExpression> patterns;
    for (const QString &pattern : texts(key)) {
        patterns.append(QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern),
                                           QRegularExpression::CaseInsensitiveOption));
        if (!patterns.constLast().isValid())
            complain(key, Import::tr("“%1” is not a pattern for file names").arg(pattern));
    }
    return patterns;
}

void MappingEntry::complain(const QString &key, const QString &reason) const
{
    if (m_complaint->isEmpty())
        *m_complaint = {placeOf(key), reason};
}

} // namespace mars
