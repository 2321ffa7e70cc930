// SPDX-License-Identifier: Apache-2.0
#include "store/reading/listfilter.h"

#include "store/engine/query.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** Small letters from A to Z only, in every language of a server. */
QString small(DatabaseLocation::Engine engine, const QString &column)
{
    return engine == DatabaseLocation::Engine::PostgreSql ? u"lower((%1) COLLATE \"C\")"_s.arg(column)
                                                          : u"lower(%1)"_s.arg(column);
}

QString placeholder(QLatin1StringView name, qsizetype i)
{
    return name + u'_' + QString::number(i);
}

QString oneOf(QLatin1StringView name, qsizetype count)
{
    QStringList places;
    for (qsizetype i = 0; i < count; ++i)
        places.append(u':' + placeholder(name, i));
    return u" IN ("_s + places.join(u", "_s) + u')';
}

QString beginsWithPlace(const QString &column)
{
    return u"substr(%1, 1, length(CAST(:place AS text))) = :place"_s.arg(column);
}

void bindKeys(Query &query, QLatin1StringView name, const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        query.bind(QLatin1StringView(placeholder(name, i).toLatin1()), filterKey(texts.at(i)));
}

QString stageRank()
{
    QString rank = u"CASE o.stage"_s;
    for (int stage = 0; stage <= static_cast<int>(Stage::Cancelled); ++stage)
        rank += u" WHEN '%1' THEN %2"_s.arg(toName(static_cast<Stage>(stage))).arg(stage);
    return rank + u" END"_s;
}

} // namespace

QString filterCondition(DatabaseLocation::Engine engine, const OrderFilter &filter)
{
    QStringList conditions{u"true"_s};
    if (!filter.stages.isEmpty())
        conditions.append(u"o.stage"_s + oneOf("stage"_L1, filter.stages.size()));
    if (!filter.carriers.isEmpty())
        conditions.append(small(engine, u"o.carrier_code"_s) + oneOf("carrier"_L1, filter.carriers.size()));
    if (!filter.warehouses.isEmpty())
        conditions.append(u"EXISTS (SELECT 1 FROM shipment AS s WHERE s.order_id = o.id AND %1%2)"_s.arg(
            small(engine, u"s.warehouse"_s), oneOf("warehouse"_L1, filter.warehouses.size())));
    if (!filter.place.isEmpty())
        conditions.append(
            u"(%1 OR EXISTS (SELECT 1 FROM customer AS u WHERE u.order_id = o.id AND %2))"_s.arg(
                beginsWithPlace(small(engine, u"o.city"_s)), beginsWithPlace(small(engine, u"u.region"_s))));
    if (filter.placed.first.isValid())
        conditions.append(u"o.placed_at >= :placed_from"_s);
    if (filter.placed.last.isValid())
        conditions.append(u"o.placed_at < :placed_before"_s);
    if (filter.promised.first.isValid())
        conditions.append(u"o.promised_on >= :promised_from"_s);
    if (filter.promised.last.isValid())
        conditions.append(u"o.promised_on <= :promised_until"_s);
    if (!filter.payments.isEmpty())
        conditions.append(small(engine, u"o.payment"_s) + oneOf("payment"_L1, filter.payments.size()));
    if (filter.numberMissing)
        conditions.append(u"o.number_missing"_s);
    return conditions.join(u" AND "_s);
}

void bindFilter(Query &query, const OrderFilter &filter)
{
    for (qsizetype i = 0; i < filter.stages.size(); ++i)
        query.bind(QLatin1StringView(placeholder("stage"_L1, i).toLatin1()), toName(filter.stages.at(i)));
    bindKeys(query, "carrier"_L1, filter.carriers);
    bindKeys(query, "warehouse"_L1, filter.warehouses);
    bindKeys(query, "payment"_L1, filter.payments);
    if (!filter.place.isEmpty())
        query.bind("place"_L1, filterKey(filter.place));
    if (filter.placed.first.isValid())
        query.bind("placed_from"_L1, filter.placed.first.startOfDay().toUTC());
    if (filter.placed.last.isValid())
        query.bind("placed_before"_L1, filter.placed.last.addDays(1).startOfDay().toUTC());
    if (filter.promised.first.isValid())
        query.bind("promised_from"_L1, filter.promised.first);
    if (filter.promised.last.isValid())
        query.bind("promised_until"_L1, filter.promised.last);
}

QString freeSortColumn(DatabaseLocation::Engine engine, OrderSort sort)
{
    switch (sort) {
    case OrderSort::City:
        return small(engine, u"o.city"_s);
    case OrderSort::Stage:
        return stageRank();
    case OrderSort::Carrier:
        return small(engine, u"CASE o.carrier_code WHEN '' THEN o.carrier_text ELSE o.carrier_code END"_s);
    case OrderSort::TrackingNumber:
        return small(engine, u"o.tracking_number"_s);
    default:
        Q_UNREACHABLE();
    }
}

} // namespace mars
