// SPDX-License-Identifier: Apache-2.0
#include "store/ordercheck.h"

#include "store/connection.h"
#include "store/derivedcolumns.h"
#include "store/identity.h"
#include "store/orderreader.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString fault(const Order &order, const QString &column)
    {
        return tr("Order %1: the stored “%2” is not what the order itself says.").arg(order.number, column);
    }
};

/** The columns of check_derived.sql after the id. */
const QStringList &checkedColumns()
{
    static const QStringList columns{
        u"stage"_s,         u"is_open"_s,           u"is_exception"_s,   u"deciding_status"_s,
        u"reason"_s,        u"carrier_code"_s,      u"carrier_text"_s,   u"tracking_number"_s,
        u"parcels"_s,       u"delivered_parcels"_s, u"number_missing"_s, u"withdrawn"_s,
        u"contradictory"_s, u"expected_on"_s,       u"delivered_at"_s,   u"late_from"_s,
        u"number_key"_s,    u"digit_run"_s,         u"number_sort"_s,    u"customer_sort"_s,
        u"phone_key"_s,     u"email_key"_s};
    return columns;
}

bool isSame(const QJsonValue &expected, const QVariant &found)
{
    if (expected.isNull() || found.isNull())
        return expected.isNull() && found.isNull();
    if (expected.isBool())
        return expected.toBool() == found.toBool();
    if (expected.isDouble())
        return expected.toInteger() == found.toLongLong();
    if (found.typeId() == QMetaType::QDateTime)
        return QDateTime::fromString(expected.toString(), Qt::ISODateWithMs) == found.toDateTime();
    if (found.typeId() == QMetaType::QDate)
        return QDate::fromString(expected.toString(), Qt::ISODate) == found.toDate();
    return expected.toString() == found.toString();
}

void checkDerived(Connection &connection, const QString &ids, const QHash<OrderId, Order> &orders,
                  QStringList &faults)
{
    Query row = connection.query("check_derived"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        const Order order = orders.value(row.integer());
        QJsonObject expected = derivedColumns(order, connection.dialect());
        const QJsonObject keys = contactKeys(order.customer);
        for (auto key = keys.begin(); key != keys.end(); ++key)
            expected.insert(key.key(), key.value());
        for (const QString &column : checkedColumns()) {
            if (!isSame(expected.value(column), row.raw()))
                faults.append(Texts::fault(order, column));
        }
    }
}

void checkNumbers(Connection &connection, const QString &ids, const QHash<OrderId, Order> &orders,
                  QStringList &faults)
{
    Query row = connection.query("check_tracking_numbers"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        const OrderId order = row.integer();
        const QString key = stored(trackingNumberKey(row.text()));
        if (key != row.text())
            faults.append(Texts::fault(orders.value(order), u"number_key"_s));
    }
}

void checkNames(Connection &connection, const QString &ids, const QHash<OrderId, Order> &orders,
                QStringList &faults)
{
    QHash<OrderId, QSet<QString>> found;
    {
        Query row = connection.query("name_words"_L1);
        row.bind("ids"_L1, ids);
        while (row.next()) {
            QSet<QString> &words = found[row.integer()];
            words.insert(row.text());
        }
    }
    for (const Order &order : orders) {
        QSet<QString> expected;
        for (const NameWord &word : searchWords(order.customer.name))
            expected.insert(word.folded);
        if (expected != found.value(order.id))
            faults.append(Texts::fault(order, u"search_word"_s));
    }
}

} // namespace

QStringList checkOrders(Connection &connection, const QList<OrderId> &ids)
{
    ReadTransaction sameMoment(connection);
    QStringList faults;
    const QHash<OrderId, Order> orders = readOrders(connection, ids);
    const QString set = jsonArray(ids);
    checkDerived(connection, set, orders, faults);
    checkNumbers(connection, set, orders, faults);
    checkNames(connection, set, orders, faults);
    return faults;
}

} // namespace mars
