// SPDX-License-Identifier: Apache-2.0
#include "store/engine/slowstatement.h"

#include "store/engine/connection.h"
#include "store/engine/storefailure.h"

#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

Q_LOGGING_CATEGORY(slowStatements, "mars.store.slow")

/** ":key" as it stands in a statement. */
const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"(?<!:):([a-z_]+)"_s);
    return pattern;
}

QStringList column(QSqlQuery &query, int column)
{
    QStringList rows;
    while (query.next())
        rows.append(query.value(column).toString().trimmed());
    return rows;
}

QStringList planOfFile(Connection &connection, const QString &statement)
{
    QSqlQuery query(connection.database());
    if (!query.prepare(u"EXPLAIN QUERY PLAN "_s + statement))
        return {};
    for (auto it = placeholder().globalMatch(statement); it.hasNext();)
        query.bindValue(it.next().captured(), QVariant());
    return query.exec() ? column(query, 3) : QStringList();
}

QStringList planOfPrepared(Connection &connection, qsizetype parameters)
{
    const QStringList unknown(parameters, u"NULL"_s);
    const ReadTransaction forTheSetting(connection);
    connection.runText(u"SET LOCAL plan_cache_mode = force_generic_plan"_s);
    QSqlQuery query(connection.database());
    const bool isExplained = query.exec(u"EXPLAIN EXECUTE slow_statement"_s +
                                        (unknown.isEmpty() ? QString() : u'(' + unknown.join(u", ") + u')'));
    return isExplained ? column(query, 0) : QStringList();
}

/** A server plans for the values that it is given: to have them unknown, the statement is prepared. */
QStringList planOfServer(Connection &connection, const QString &statement)
{
    QStringList names;
    QString numbered;
    qsizetype done = 0;
    for (auto it = placeholder().globalMatch(statement); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!names.contains(match.captured()))
            names.append(match.captured());
        numbered += QStringView(statement).sliced(done, match.capturedStart() - done);
        numbered += u'$' + QString::number(names.indexOf(match.captured()) + 1);
        done = match.capturedEnd();
    }
    numbered += QStringView(statement).sliced(done);
    connection.runText(u"PREPARE slow_statement AS "_s + numbered);
    const QStringList plan = planOfPrepared(connection, names.size());
    connection.runText(
        u"DEALLOCATE slow_statement"_s); // refused in the transaction if explaining failed there
    return plan;
}

} // namespace

void logSlow(Connection &connection, const RanStatement &statement)
{
    const Result<QStringList> plan = attempt([&] {
        connection.open();
        const bool isFile = connection.location().engine() == DatabaseLocation::Engine::Sqlite;
        return isFile ? planOfFile(connection, statement.text) : planOfServer(connection, statement.text);
    });
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(statement.took);
    qCWarning(slowStatements).noquote()
        << "A statement took" << qint64(took.count()) << "ms:" << statement.text.simplified()
        << "Plan:" << (plan ? plan->join(u"; "_s) : QString());
}

} // namespace mars
