// SPDX-License-Identifier: Apache-2.0
#include "store/writing/derivedcolumns.h"

#include "domain/derivation.h"
#include "domain/lateness.h"
#include "domain/ordersummary.h"
#include "store/engine/dialect.h"
#include "store/engine/identity.h"

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

Row stateColumns(const Order &order, const Dialect &dialect)
{
    const OrderState state = derive(order);
    const OrderSummary summary = summarise(order, state);
    const bool open = isOpen(summary.stage);
    const QDateTime late =
        open ? lateFrom(summary.promisedOn, summary.expectedOn, order.zone()) : QDateTime();
    return {{"stage"_L1, toName(summary.stage)},
            {"is_open"_L1, open},
            {"is_exception"_L1, isException(summary.stage)},
            {"deciding_status"_L1, toName(summary.decidingStatus)},
            {"reason"_L1, toName(summary.reason)},
            {"carrier_code"_L1, summary.carrierCode},
            {"carrier_text"_L1, summary.carrierText},
            {"tracking_number"_L1, summary.trackingNumber},
            {"parcels"_L1, summary.parcels},
            {"delivered_parcels"_L1, summary.deliveredParcels},
            {"number_missing"_L1, summary.numberMissing},
            {"withdrawn"_L1, summary.withdrawn},
            {"contradictory"_L1, summary.contradictory},
            {"expected_on"_L1, dialect.column(summary.expectedOn)},
            {"delivered_at"_L1, dialect.column(summary.deliveredAt)},
            {"late_from"_L1, dialect.column(late)}};
}

Row derivedColumns(const Order &order, const Dialect &dialect)
{
    const QString numberKey = orderNumberKey(order.number);
    Row columns = stateColumns(order, dialect);
    columns.append({"number_key"_L1, stored(numberKey)});
    columns.append({"digit_run"_L1, stored(digitRun(order.number))});
    columns.append({"number_sort"_L1, numberSort(numberKey)});
    columns.append({"customer_sort"_L1, customerSort(order.customer.name)});
    return columns;
}

Row contactKeys(const Order &order, const Dialect &dialect)
{
    const Customer &customer = order.customer;
    const QString country = customer.country.isEmpty() ? u"IN"_s : customer.country;
    return {{"phone_key"_L1, stored(phoneKey(customer.phone, country))},
            {"email_key"_L1, stored(emailKey(customer.email))},
            {"placed_at"_L1, dialect.column(order.placedAt)}};
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
