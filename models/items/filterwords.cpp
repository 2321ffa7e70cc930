// SPDX-License-Identifier: Apache-2.0
#include "items/filterwords.h"

#include "items/ordercell.h"

#include <QCoreApplication>

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

/** The first two, and how many more. */
QString listed(const QStringList &names)
{
    const QString shown = names.mid(0, 2).join(QStringLiteral(", "));
    return names.size() > 2 ? shown + QStringLiteral(" +%1").arg(names.size() - 2) : shown;
}

QString placedText(const DayRange &days, const QDateTime &now)
{
    const QString first = shortDayText(days.first, now);
    const QString last = shortDayText(days.last, now);
    return days.last.isNull()        ? Texts::tr("Placed from %1").arg(first)
           : days.first.isNull()     ? Texts::tr("Placed until %1").arg(last)
           : days.first == days.last ? Texts::tr("Placed on %1").arg(first)
                                     : Texts::tr("Placed %1 to %2").arg(first, last);
}

QString promisedText(const DayRange &days, const QDateTime &now)
{
    const QString first = shortDayText(days.first, now);
    const QString last = shortDayText(days.last, now);
    return days.last.isNull()        ? Texts::tr("Promised from %1").arg(first)
           : days.first.isNull()     ? Texts::tr("Promised until %1").arg(last)
           : days.first == days.last ? Texts::tr("Promised for %1").arg(first)
                                     : Texts::tr("Promised %1 to %2").arg(first, last);
}

QStringList labels(const QList<Stage> &stages)
{
    QStringList labels;
    for (const Stage stage : stages)
        labels.append(label(stage));
    return labels;
}

QStringList names(const QStringList &carriers, const ReaderContext &context)
{
    QStringList names;
    for (const QString &code : carriers)
        names.append(context.carrierName(code));
    return names;
}

} // namespace

QList<FilterWord> filterWords(const OrderFilter &filter, const ReaderContext &context)
{
    QList<FilterWord> words;
    const auto add = [&](const QString &text, auto condition) {
        OrderFilter without = filter;
        without.*condition = std::decay_t<decltype(filter.*condition)>();
        if (without != filter)
            words.append({text, without});
    };
    const QDateTime now = context.localNow();
    add(Texts::tr("Status: %1").arg(listed(labels(filter.stages))), &OrderFilter::stages);
    add(Texts::tr("Carrier: %1").arg(listed(names(filter.carriers, context))), &OrderFilter::carriers);
    add(Texts::tr("Warehouse: %1").arg(listed(filter.warehouses)), &OrderFilter::warehouses);
    add(Texts::tr("City or region: %1").arg(filter.place), &OrderFilter::place);
    add(placedText(filter.placed, now), &OrderFilter::placed);
    add(promisedText(filter.promised, now), &OrderFilter::promised);
    add(Texts::tr("Payment: %1").arg(listed(filter.payments)), &OrderFilter::payments);
    add(Texts::tr("No tracking no."), &OrderFilter::numberMissing);
    return words;
}

} // namespace mars
