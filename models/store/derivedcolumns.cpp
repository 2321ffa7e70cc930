// SPDX-License-Identifier: Apache-2.0
#include "store/derivedcolumns.h"

#include "domain/derivation.h"
#include "domain/lateness.h"
#include "domain/ordersummary.h"
#include "store/dialect.h"
#include "store/identity.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

// A name of any script sorts by its Latin form, one without letters last.
QString customerSort(const QString &name)
{
    QStringList words;
    for (const NameWord &word : nameWords(name.left(longestKey)))
        words.append(word.folded);
    return words.isEmpty() ? u"~"_s : stored(words.join(u' '));
}

} // namespace

QString numberSort(const QString &numberKey)
{
    constexpr qsizetype width = 12;
    QString sort;
    qsizetype digits = 0;
    for (qsizetype i = 0; i <= numberKey.size(); ++i) {
        if (i < numberKey.size() && numberKey.at(i).isDigit()) {
            ++digits;
            continue;
        }
        if (digits > 0)
            sort += QStringView(numberKey).sliced(i - digits, digits).toString().rightJustified(width, u'0');
        digits = 0;
        if (i < numberKey.size())
            sort += numberKey.at(i);
    }
    return stored(sort);
}

QJsonObject derivedColumns(const Order &order, const Dialect &dialect)
{
    const OrderState state = derive(order);
    const OrderSummary summary = summarise(order, state);
    const bool open = isOpen(summary.stage);
    const QString numberKey = orderNumberKey(order.number);
    const QDateTime late =
        open ? lateFrom(summary.promisedOn, summary.expectedOn, order.zone()) : QDateTime();
    return {{u"stage"_s, toName(summary.stage)},
            {u"is_open"_s, open},
            {u"is_exception"_s, isException(summary.stage)},
            {u"deciding_status"_s, toName(summary.decidingStatus)},
            {u"reason"_s, toName(summary.reason)},
            {u"carrier_code"_s, dialect.json(summary.carrierCode)},
            {u"carrier_text"_s, dialect.json(summary.carrierText)},
            {u"tracking_number"_s, dialect.json(summary.trackingNumber)},
            {u"parcels"_s, summary.parcels},
            {u"delivered_parcels"_s, summary.deliveredParcels},
            {u"number_missing"_s, summary.numberMissing},
            {u"withdrawn"_s, summary.withdrawn},
            {u"contradictory"_s, summary.contradictory},
            {u"expected_on"_s, dialect.json(summary.expectedOn)},
            {u"delivered_at"_s, dialect.json(summary.deliveredAt)},
            {u"late_from"_s, dialect.json(late)},
            {u"number_key"_s, stored(numberKey)},
            {u"digit_run"_s, stored(digitRun(order.number))},
            {u"number_sort"_s, numberSort(numberKey)},
            {u"customer_sort"_s, customerSort(order.customer.name)}};
}

QJsonObject contactKeys(const Customer &customer)
{
    const QString country = customer.country.isEmpty() ? u"IN"_s : customer.country;
    return {{u"phone_key"_s, stored(phoneKey(customer.phone, country))},
            {u"email_key"_s, stored(emailKey(customer.email))}};
}

QList<NameWord> searchWords(const QString &name)
{
    QList<NameWord> words;
    QSet<QString> seen;
    for (NameWord word : nameWords(name)) {
        word.folded = stored(word.folded);
        word.phonetic = stored(word.phonetic);
        if (!word.folded.isEmpty() && !seen.contains(word.folded) && words.size() < mostNameWords) {
            seen.insert(word.folded);
            words.append(word);
        }
    }
    return words;
}

} // namespace mars
