// SPDX-License-Identifier: Apache-2.0
#include "queryplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mars::test {

namespace {

/** A statement past Qt, which runs none whose parameters have no values and does not count instructions. */
class SqliteStatement
{
public:
    SqliteStatement(const TestDatabase &database, const QString &text)
    {
        sqlite3_open(database.location().path().toUtf8().constData(), &m_database);
        if (sqlite3_prepare_v2(m_database, text.toUtf8().constData(), -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(text), sqlite3_errmsg(m_database));
    }
    ~SqliteStatement()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    [[nodiscard]] bool next() { return sqlite3_step(m_statement) == SQLITE_ROW; }
    [[nodiscard]] QString text(int column)
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)));
    }
    [[nodiscard]] int instructions()
    {
        return sqlite3_stmt_status(m_statement, SQLITE_STMTSTATUS_VM_STEP, false);
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

QStringList sqlitePlan(const TestDatabase &database, const QString &statement)
{
    SqliteStatement explained(database, u"EXPLAIN QUERY PLAN "_s + statement);
    QStringList steps;
    while (explained.next())
        steps.append(explained.text(3));
    return steps;
}

qint64 sqliteEffort(const TestDatabase &database, const QString &text)
{
    SqliteStatement statement(database, text);
    while (statement.next()) {
    }
    return statement.instructions();
}

QStringList postgresqlPlan(const TestDatabase &database, const QString &statement)
{
    static const QRegularExpression placeholder(u"(?<!:):([a-z][a-z0-9_]*)"_s);
    QStringList parameters;
    QString numbered;
    qsizetype done = 0;
    for (auto it = placeholder.globalMatch(statement); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!parameters.contains(match.captured(1)))
            parameters.append(match.captured(1));
        numbered += QStringView(statement).sliced(done, match.capturedStart() - done);
        numbered += u"$%1"_s.arg(parameters.indexOf(match.captured(1)) + 1);
        done = match.capturedEnd();
    }
    numbered += QStringView(statement).sliced(done);
    const QStringList nulls(parameters.size(), u"NULL"_s);
    // A plan for any value, and nothing chosen only because the tables are small.
    return database.column(
        {u"SET plan_cache_mode = force_generic_plan"_s, u"SET enable_seqscan = off"_s,
         u"SET enable_sort = off"_s, u"SET enable_bitmapscan = off"_s, u"PREPARE shipped AS "_s + numbered,
         u"EXPLAIN EXECUTE shipped"_s + (nulls.isEmpty() ? QString() : u'(' + nulls.join(u',') + u')')},
        0);
}

double rowsLookedAt(const QJsonObject &step)
{
    double rows = step["Actual Rows"_L1].toDouble() + step["Rows Removed by Filter"_L1].toDouble() +
                  step["Rows Removed by Join Filter"_L1].toDouble();
    rows *= step["Actual Loops"_L1].toDouble();
    for (const QJsonValue &part : step["Plans"_L1].toArray())
        rows += rowsLookedAt(part.toObject());
    return rows;
}

qint64 postgresqlEffort(const TestDatabase &database, const QString &statement)
{
    const QString explained =
        database.run({u"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) "_s + statement}).first().toString();
    const QJsonDocument plans = QJsonDocument::fromJson(explained.toUtf8());
    return qint64(rowsLookedAt(plans[0]["Plan"_L1].toObject()));
}

bool isFile(const TestDatabase &database)
{
    return database.location().engine() == DatabaseLocation::Engine::Sqlite;
}

} // namespace

QStringList queryPlan(const TestDatabase &database, const QString &statement)
{
    return isFile(database) ? sqlitePlan(database, statement) : postgresqlPlan(database, statement);
}

qint64 queryEffort(const TestDatabase &database, const QString &statement)
{
    return isFile(database) ? sqliteEffort(database, statement) : postgresqlEffort(database, statement);
}

} // namespace mars::test
