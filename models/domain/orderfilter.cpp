// SPDX-License-Identifier: Apache-2.0
#include "domain/orderfilter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

void put(QJsonObject &json, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        json[name] = QJsonArray::fromStringList(texts);
}

void put(QJsonObject &json, const QString &name, QDate day)
{
    if (day.isValid())
        json[name] = day.toString(Qt::ISODate);
}

/** Takes the conditions out of the object, one after the other, and sees what is left or no good. */
class Taking
{
public:
    explicit Taking(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    [[nodiscard]] QStringList texts(const QString &name)
    {
        QStringList texts;
        const QJsonValue value = m_json.take(name);
        m_isSane = m_isSane && (value.isArray() || value.isUndefined());
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array) {
            m_isSane = m_isSane && each.isString();
            texts.append(each.toString());
        }
        return texts;
    }

    [[nodiscard]] QList<Stage> stages(const QString &name)
    {
        QList<Stage> stages;
        const QStringList names = texts(name);
        for (const QString &each : names) {
            const std::optional<Stage> stage = stageFromName(each);
            m_isSane = m_isSane && stage;
            stages.append(stage.value_or(Stage::Confirmed));
        }
        return stages;
    }

    [[nodiscard]] QString text(const QString &name)
    {
        const QJsonValue value = m_json.take(name);
        m_isSane = m_isSane && (value.isString() || value.isUndefined());
        return value.toString();
    }

    [[nodiscard]] QDate day(const QString &name)
    {
        const QString iso = text(name);
        const QDate day = QDate::fromString(iso, Qt::ISODate);
        m_isSane = m_isSane && (day.isValid() || iso.isEmpty());
        return day;
    }

    [[nodiscard]] bool flag(const QString &name)
    {
        const QJsonValue value = m_json.take(name);
        m_isSane = m_isSane && (value.isBool() || value.isUndefined());
        return value.toBool();
    }

    [[nodiscard]] bool isSane() const { return m_isSane && m_json.isEmpty(); }

private:
    QJsonObject m_json;
    bool m_isSane = true;
};

} // namespace

QString filterKey(const QString &text)
{
    QString key = text;
    for (QChar &letter : key) {
        if (letter >= u'A' && letter <= u'Z')
            letter = letter.toLower();
    }
    return key;
}

QJsonObject toJson(const OrderFilter &filter)
{
    QStringList stages;
    for (const Stage stage : filter.stages)
        stages.append(toName(stage));
    QJsonObject json;
    put(json, u"stages"_s, stages);
    put(json, u"carriers"_s, filter.carriers);
    put(json, u"warehouses"_s, filter.warehouses);
    if (!filter.place.isEmpty())
        json[u"place"_s] = filter.place;
    put(json, u"placedFrom"_s, filter.placed.first);
    put(json, u"placedUntil"_s, filter.placed.last);
    put(json, u"promisedFrom"_s, filter.promised.first);
    put(json, u"promisedUntil"_s, filter.promised.last);
    put(json, u"payments"_s, filter.payments);
    if (filter.numberMissing)
        json[u"numberMissing"_s] = true;
    return json;
}

std::optional<OrderFilter> orderFilterFromJson(const QJsonObject &json)
{
    Taking taking(json);
    OrderFilter filter;
    filter.stages = taking.stages(u"stages"_s);
    filter.carriers = taking.texts(u"carriers"_s);
    filter.warehouses = taking.texts(u"warehouses"_s);
    filter.place = taking.text(u"place"_s);
    filter.placed = {taking.day(u"placedFrom"_s), taking.day(u"placedUntil"_s)};
    filter.promised = {taking.day(u"promisedFrom"_s), taking.day(u"promisedUntil"_s)};
    filter.payments = taking.texts(u"payments"_s);
    filter.numberMissing = taking.flag(u"numberMissing"_s);
    return taking.isSane() ? std::optional(filter) : std::nullopt;
}

} // namespace mars
