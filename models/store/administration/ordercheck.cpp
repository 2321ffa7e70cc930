// SPDX-License-Identifier: Apache-2.0
#include "store/administration/ordercheck.h"

#include "store/engine/connection.h"
#include "store/engine/identity.h"
#include "store/reading/orderreader.h"
#include "store/writing/derivedcolumns.h"
#include "store/writing/orderchanges.h"
#include "store/writing/orderrows.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static OrderFault fault(const Order &order, const QString &column)
    {
        return {order.id,
                tr("Order %1: the stored “%2” is not what the order itself says.").arg(order.number, column)};
    }
    static OrderFault lostContact(const Order &order)
    {
        return {order.id, tr("Order %1: the phone, e-mail and address are lost.").arg(order.number), false};
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

// check_derived.sql has the columns of derivedColumns() and contactKeys() in their order, and between them
// whether there is no contact.
void checkDerived(Connection &connection, const QString &ids, const QHash<OrderId, Order> &orders,
                  QList<OrderFault> &faults)
{
    Query row = connection.query("check_derived"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        const Order order = orders.value(row.integer());
        for (const Column &column : derivedColumns(order, connection.dialect())) {
            if (!isSame(column.value, row.raw()))
                faults.append(Texts::fault(order, column.name));
        }
        if (row.flag()) {
            faults.append(Texts::lostContact(order));
            continue;
        }
        for (const Column &column : contactKeys(order, connection.dialect())) {
            if (!isSame(column.value, row.raw()))
                faults.append(Texts::fault(order, column.name));
        }
    }
}

void checkNumbers(Connection &connection, const QString &ids, const QHash<OrderId, Order> &orders,
                  QList<OrderFault> &faults)
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

/** A word as it stands in the search: how it sounds, and when the order was placed. */
using SearchWords = QHash<QString, QPair<QString, QDateTime>>;

void checkNames(Connection &connection, const QString &ids, const QHash<OrderId, Order> &orders,
                QList<OrderFault> &faults)
{
    QHash<OrderId, SearchWords> found;
    {
        Query row = connection.query("check_search_words"_L1);
        row.bind("ids"_L1, ids);
        while (row.next()) {
            SearchWords &words = found[row.integer()];
            const QString word = row.text();
            const QVariant phonetic = row.raw();
            words.insert(word, {phonetic.isNull() ? u"?"_s : phonetic.toString(), row.moment()});
        }
    }
    for (const Order &order : orders) {
        SearchWords expected;
        for (const NameWord &word : searchWords(order.customer.name))
            expected.insert(word.folded, {word.phonetic, order.placedAt});
        if (expected != found.value(order.id))
            faults.append(Texts::fault(order, u"search_word"_s));
    }
}

QSet<OrderId> withFaults(const QList<OrderFault> &faults, bool mendable)
{
    QSet<OrderId> ids;
    for (const OrderFault &fault : faults) {
        if (fault.mendable == mendable)
            ids.insert(fault.order);
    }
    return ids;
}

/** As it is stored: written like this, only what is derived of it changes. */
WorkingOrder unchanged(const Order &order)
{
    WorkingOrder working{order, false, true, true, order.events.size(), {}};
    for (const Shipment &shipment : order.shipments)
        working.storedOfShipment.append(shipment.events.size());
    return working;
}

void putPhonetics(Connection &connection, const QList<Order> &orders)
{
    QHash<QString, QString> sounds;
    for (const Order &order : orders) {
        for (const NameWord &word : searchWords(order.customer.name))
            sounds.insert(word.folded, word.phonetic);
    }
    Rows rows;
    for (auto word = sounds.cbegin(); word != sounds.cend(); ++word)
        rows.append({{"word"_L1, word.key()}, {"phonetic"_L1, word.value()}});
    if (!rows.isEmpty())
        connection.query("put_phonetics"_L1).bind("rows"_L1, rows.take()).run();
}

} // namespace

QList<OrderFault> checkOrders(Connection &connection, const QList<OrderId> &ids)
{
    ReadTransaction sameMoment(connection);
    QList<OrderFault> faults;
    const QHash<OrderId, Order> orders = readOrders(connection, ids);
    const QString set = jsonArray(ids);
    checkDerived(connection, set, orders, faults);
    checkNumbers(connection, set, orders, faults);
    checkNames(connection, set, orders, faults);
    return faults;
}

qint64 mendOrders(Connection &connection, const QList<OrderId> &ids)
{
    WriteTransaction transaction(connection);
    // Under the lock: others may have written them in the meantime.
    const QList<OrderFault> faults = checkOrders(connection, ids);
    // Writing an order whose contact is lost would put an empty one in its place and hide the loss.
    const QSet<OrderId> wanted = withFaults(faults, true) - withFaults(faults, false);
    if (wanted.isEmpty())
        return 0;
    const QList<Order> orders = readOrders(connection, wanted.values()).values();
    putPhonetics(connection, orders);
    OrderRows rows(connection, 0);
    for (const Order &order : orders)
        rows.add(unchanged(order));
    rows.flush();
    markChanged(connection, wanted.values());
    transaction.commit();
    return orders.size();
}

} // namespace mars
