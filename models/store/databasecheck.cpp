// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/ordercheck.h"
#include "store/sqltext.h"
#include "store/storefailure.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qsizetype mostFaults = 100;
constexpr qint64 portion = 500;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

void checkEngine(Connection &connection, QStringList &faults)
{
    Query row = connection.query("check_integrity"_L1);
    while (row.next()) {
        if (const QString finding = row.text(); finding != u"ok")
            faults.append(Texts::tr("The database itself is damaged: %1.").arg(finding));
    }
}

/** The names are taken from the migrations themselves. False if a table is missing, so that looking further
 * is no use. */
bool checkSchema(Connection &connection, QStringList &faults)
{
    QSet<QString> present;
    Query row = connection.query("check_schema"_L1);
    while (row.next())
        present.insert(row.text());

    static const QRegularExpression creation(u"^CREATE (?:UNIQUE )?(TABLE|INDEX) (\\w+)"_s);
    bool complete = true;
    const DatabaseLocation::Engine engine = connection.location().engine();
    for (const QString &migration : migrationNames(engine)) {
        for (const QString &statement : sqlScript(engine, migration)) {
            const QRegularExpressionMatch match = creation.match(statement);
            if (!match.hasMatch() || present.contains(match.captured(2)))
                continue;
            const bool isTable = match.captured(1) == u"TABLE";
            complete &= !isTable;
            faults.append((isTable ? Texts::tr("The table “%1” is missing.")
                                   : Texts::tr("The index “%1” is missing; look-ups will be slow."))
                              .arg(match.captured(2)));
        }
    }
    return complete;
}

void checkOrphans(Connection &connection, QStringList &faults)
{
    Query row = connection.query("check_orphans"_L1);
    while (row.next()) {
        const QString table = row.text();
        if (const qint64 rows = row.integer(); rows > 0)
            faults.append(
                Texts::tr("The table “%1” has rows that belong to nothing: %2.").arg(table).arg(rows));
    }
}

void checkWords(Connection &connection, QStringList &faults)
{
    Query row = connection.query("check_words"_L1);
    while (row.next())
        faults.append(Texts::tr("The word “%1” is counted wrongly.").arg(row.text()));
}

void checkAllOrders(Connection &connection, QStringList &faults)
{
    QList<OrderId> ids{0};
    while (!ids.isEmpty() && faults.size() <= mostFaults) {
        const OrderId after = ids.last();
        ids.clear();
        {
            Query row = connection.query("check_orders"_L1);
            row.bind("after"_L1, after).bind("limit"_L1, portion);
            while (row.next())
                ids.append(row.integer());
        }
        faults += checkOrders(connection, ids);
    }
}

QStringList check(Connection &connection)
{
    QStringList faults;
    checkEngine(connection, faults);
    const int newest = int(migrationNames(connection.location().engine()).size());
    const int version = connection.schemaVersion();
    if (version > newest)
        connection.fail(Error::Kind::NewerSchema, u"version %1"_s.arg(version));
    if (version < newest)
        connection.fail(Error::Kind::SchemaMissing, u"version %1"_s.arg(version));
    if (!checkSchema(connection, faults))
        return faults;
    checkOrphans(connection, faults);
    checkWords(connection, faults);
    checkAllOrders(connection, faults);
    if (faults.size() > mostFaults) {
        faults.resize(mostFaults);
        faults.append(Texts::tr("There are more faults than are shown here."));
    }
    return faults;
}

} // namespace

Result<QStringList> checkDatabase(const DatabaseLocation &location)
{
    return attempt([&] {
        Connection connection(location, Connection::Schema::Any);
        return check(connection);
    });
}

} // namespace mars
