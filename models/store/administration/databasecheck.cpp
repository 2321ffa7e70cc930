// SPDX-License-Identifier: Apache-2.0
#include "store/administration/administration.h"

#include "store/administration/checkfindings.h"
#include "store/administration/longwork.h"
#include "store/administration/ordercheck.h"
#include "store/administration/rowcheck.h"
#include "store/administration/schemacheck.h"
#include "store/engine/connection.h"
#include "store/engine/sqltext.h"
#include "store/engine/storefailure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qint64 portion = 500;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

void requireOurVersion(Connection &connection)
{
    const int newest = int(migrationNames(connection.location().engine()).size());
    const int version = connection.schemaVersion();
    if (version > newest)
        connection.fail(Error::Kind::NewerSchema, u"version %1"_s.arg(version));
    if (version < newest)
        connection.fail(Error::Kind::SchemaMissing, u"version %1"_s.arg(version));
}

QList<OrderId> nextOrders(Connection &connection, OrderId after)
{
    QList<OrderId> ids;
    Query row = connection.query("check_orders"_L1);
    row.bind("after"_L1, after).bind("limit"_L1, portion);
    while (row.next())
        ids.append(row.integer());
    return ids;
}

qint64 countOrders(Connection &connection)
{
    Query row = connection.query("database_info"_L1);
    return row.next() ? row.integer() : 0;
}

void checkAllOrders(Connection &connection, CheckFindings &findings, LongWork &work)
{
    work.begin(Texts::tr("Checking orders"), countOrders(connection));
    qint64 mended = 0;
    QList<OrderId> ids = nextOrders(connection, std::numeric_limits<OrderId>::min());
    while (!ids.isEmpty()) {
        const QList<OrderFault> faults = checkOrders(connection, ids);
        if (findings.repairs() && !faults.isEmpty())
            mended += mendOrders(connection, ids);
        for (const OrderFault &fault : faults) {
            if (!fault.mendable)
                findings.lasting(fault.sentence, Texts::tr("Import this order again, or restore a backup."));
            else if (!findings.repairs())
                findings.mendable(fault.sentence);
        }
        work.advance(ids.size());
        ids = nextOrders(connection, ids.last());
    }
    if (mended > 0)
        findings.repaired(Texts::tr("Worked out again what is derived of %Ln orders.", nullptr, int(mended)));
}

void check(Connection &connection, CheckFindings &findings, LongWork &work)
{
    work.begin(Texts::tr("Checking the schema"));
    checkEngine(connection, findings);
    requireOurVersion(connection);
    if (!checkSchema(connection, findings))
        return;
    work.begin(Texts::tr("Checking what belongs together"));
    checkOrphans(connection, findings);
    checkCounters(connection, findings);
    checkAllOrders(connection, findings, work);
    work.begin(Texts::tr("Counting orders"));
    checkOrderCounts(connection, findings);
    work.begin(Texts::tr("Counting words"));
    checkWordCounts(connection, findings, work);
    checkWordForms(connection, findings);
}

} // namespace

Result<CheckReport> examineDatabase(const DatabaseLocation &location, bool repair, const WorkOptions &options)
{
    return attempt([&] {
        Connection connection(location, Connection::Schema::Any);
        LongWork work(options);
        CheckFindings mended(true);
        if (repair)
            check(connection, mended, work);
        const CheckReport &first = mended.report();
        if (repair && first.repairs.isEmpty() && first.faultCount == 0)
            return first;
        // What is told as left is what a second look finds, not what the repair believes.
        CheckFindings found(false);
        check(connection, found, work);
        CheckReport report = found.report();
        report.repairs = first.repairs;
        return report;
    });
}

Result<QStringList> checkDatabase(const DatabaseLocation &location)
{
    const Result<CheckReport> report = examineDatabase(location, false);
    if (!report)
        return report.error();
    QStringList sentences;
    for (const DatabaseFault &fault : report->faults)
        sentences.append(fault.sentence);
    if (report->faultCount > report->faults.size())
        sentences.append(Texts::tr("There are more faults than are shown here."));
    return sentences;
}

} // namespace mars
