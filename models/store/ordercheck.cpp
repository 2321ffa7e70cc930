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

/** expected as it was sent, found as the driver answers it. */
bool isSame(const QVariant &expected, const QVariant &found)
{
    if (expected.isNull() || found.isNull())
        return expected.isNull() && found.isNull();
    if (found.typeId() == QMetaType::QDateTime)
        return QDateTime::fromString(expected.toString(), Qt::ISODateWithMs) == found.toDateTime();
    if (found.typeId() == QMetaType::QDate)
        return QDate::fromString(expected.toString(), Qt::ISODate) == found.toDate();
    if (expected.typeId() == QMetaType::Bool)
        return expected.toBool() == found.toBool();
    return expected.toString() == found.toString();
}

// check_derived.sql has the columns of derivedColumns() and contactKeys() in their order.
void checkDerived(Connection &connection, const QString &ids, const QHash<OrderId, Order> &orders,
                  QStringList &faults)
{
    Query row = connection.query("check_derived"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        const Order order = orders.value(row.integer());
        Row expected = derivedColumns(order, connection.dialect());
        for (const Column &key : contactKeys(order, connection.dialect()))
            expected.append(key);
        for (const Column &column : expected) {
            if (!isSame(column.value, row.raw()))
                faults.append(Texts::fault(order, column.name));
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
