// SPDX-License-Identifier: Apache-2.0
#include "store/listquery.h"
#include "store/sqltext.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"

#include <QDir>
#include <QRegularExpression>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

/** Statements that may read a whole table or sort, and why. */
const QHash<QString, QString> &permitted()
{
    static const QHash<QString, QString> list{
        {u"check_counters"_s, u"administration: looks at the last row of three tables"_s},
        {u"check_integrity"_s, u"administration: reads everything"_s},
        {u"check_orphans"_s, u"administration: reads everything"_s},
        {u"check_schema"_s, u"reads the catalogue"_s},
        {u"database_info"_s, u"administration: counts everything"_s},
        {u"data_version"_s, u"reads no table"_s},
        {u"drop_orphan_words"_s, u"administration: reads everything"_s},
        {u"mend_number_orders"_s, u"administration: reads everything"_s},
        {u"list_count All"_s, u"counts everything"_s},
        {u"list_index"_s, u"one scan of the view's index, in a thread of its own"_s},
        {u"login_rights"_s, u"reads the catalogue"_s},
        {u"orders_by_number"_s, u"sorts the few orders of these numbers"_s},
        {u"orders_by_tracking_number"_s, u"sorts the few parcels of these numbers"_s},
        {u"read_events"_s, u"sorts the events of the orders asked for"_s},
        {u"read_order_lines"_s, u"sorts the lines of the orders asked for"_s},
        {u"read_shipment_lines"_s, u"sorts the lines of the orders asked for"_s},
        {u"read_shipments"_s, u"sorts the parcels of the orders asked for"_s},
        {u"read_tracking_numbers"_s, u"sorts the numbers of the orders asked for"_s},
        {u"remove_source"_s, u"administration: may touch every order"_s},
        {u"same_person"_s, u"sorts no more than twice the orders asked for"_s},
        {u"schema_exists"_s, u"reads the catalogue"_s},
        {u"schema_version"_s, u"a handful of rows"_s},
        {u"uncount_source"_s, u"administration: may touch every order"_s},
        {u"uncount_words"_s, u"groups the words of the orders written"_s},
        {u"keys DeliveredToday"_s, u"sorts the deliveries of one day"_s},
        {u"page DeliveredToday"_s, u"sorts the deliveries of one day"_s},
    };
    return list;
}

const QStringList scripts{u"begin_read"_s,   u"begin_write"_s, u"commit_write"_s,     u"ping"_s,
                          u"schema_table"_s, u"session"_s,     u"session_unhurried"_s};

} // namespace

/** Past Qt, which does not run a statement whose parameters have no values. */
static QStringList sqlitePlan(const QString &path, const QString &statement)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_stmt *explained = nullptr;
    const QByteArray explain = "EXPLAIN QUERY PLAN " + statement.toUtf8();
    if (sqlite3_prepare_v2(database, explain.constData(), -1, &explained, nullptr) != SQLITE_OK)
        qFatal("%s: %s", explain.constData(), sqlite3_errmsg(database));
    QStringList steps;
    while (sqlite3_step(explained) == SQLITE_ROW)
        steps.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(explained, 3))));
    sqlite3_finalize(explained);
    sqlite3_close(database);
    return steps;
}

/** Explains every statement that is shipped: none reads a whole table or sorts unless it is permitted to. */
class ExplainTest : public QObject
{
    Q_OBJECT
private:
    std::map<Engine, std::unique_ptr<TestDatabase>> m_databases;

    static QString folderOf(Engine engine)
    {
        return engine == Engine::Sqlite ? u":/mars/sql/sqlite"_s : u":/mars/sql/postgresql"_s;
    }

    static QStringList names(Engine engine)
    {
        QStringList statements;
        for (const QString &folder : {folderOf(engine), u":/mars/sql/common"_s}) {
            for (const QString &file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files)) {
                const QString name = file.chopped(4);
                if (!migrationNames(engine).contains(name) && !scripts.contains(name))
                    statements.append(name);
            }
        }
        statements.sort();
        return statements;
    }

    static QString sql(Engine engine, const QString &name)
    {
        return sqlText(engine, QLatin1StringView(name.toLatin1()));
    }

    static QString viewName(int view)
    {
        return QStringList{u"Open"_s,       u"Late"_s,           u"OutForDelivery"_s,
                           u"Exceptions"_s, u"DeliveredToday"_s, u"All"_s}
            .at(view);
    }

    static void addRow(Engine engine, const QString &what, const QString &statement)
    {
        const QString name = (engine == Engine::Sqlite ? u"SQLite "_s : u"PostgreSQL "_s) + what;
        QTest::newRow(qPrintable(name)) << engine << what << statement;
    }

    static void addListRows(Engine engine)
    {
        for (int view = 0; view < orderViewCount; ++view) {
            const ListRequest any{OrderView(view), OrderSort::Placed, Qt::AscendingOrder};
            addRow(engine, u"list_count "_s + viewName(view),
                   listSql(sql(engine, u"list_count"_s), any, false));
            addRow(engine, u"list_key "_s + viewName(view), listSql(sql(engine, u"list_key"_s), any, false));
            for (int sort = 0; sort <= int(OrderSort::Promised); ++sort)
                for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                    for (const bool fromCursor : {false, true}) {
                        const ListRequest request{OrderView(view), OrderSort(sort), direction};
                        addRow(engine,
                               u"page %1 %2 %3 %4"_s.arg(viewName(view))
                                   .arg(sort)
                                   .arg(direction)
                                   .arg(fromCursor),
                               listSql(sql(engine, u"list_page"_s), request, fromCursor));
                        if (fromCursor)
                            addRow(engine, u"keys %1 %2 %3"_s.arg(viewName(view)).arg(sort).arg(direction),
                                   listSql(sql(engine, u"list_keys"_s), request, true));
                        if (!fromCursor)
                            addRow(engine,
                                   u"list_index %1 %2 %3"_s.arg(viewName(view)).arg(sort).arg(direction),
                                   listSql(sql(engine, u"list_index"_s), request, false));
                    }
        }
    }

    static bool isPermitted(const QString &what)
    {
        return std::any_of(permitted().keyBegin(), permitted().keyEnd(), [&what](const QString &key) {
            return what == key || what.startsWith(key + u' ');
        });
    }

    QStringList plan(Engine engine, const QString &statement)
    {
        static const QRegularExpression placeholder(u"(?<!:):([a-z_]+)"_s);
        const TestDatabase &database = *m_databases.at(engine);
        if (engine == Engine::Sqlite)
            return sqlitePlan(database.location().path(), statement);
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
             u"SET enable_sort = off"_s, u"SET enable_bitmapscan = off"_s,
             u"PREPARE shipped AS "_s + numbered,
             u"EXPLAIN EXECUTE shipped"_s + (nulls.isEmpty() ? QString() : u'(' + nulls.join(u',') + u')')},
            0);
    }

    /** The steps of a plan that read a table from end to end, or sort. */
    static QStringList costly(Engine engine, const QString &what, const QStringList &plan)
    {
        // A page without a condition follows its index and stops at its limit; an index with a condition of
        // its own holds nothing that is not asked for.
        const bool followsIndex =
            what.startsWith(u"page "_s) || what.startsWith(u"keys "_s) || what == u"check_orders";
        static const QRegularExpression sqlite(u"^SCAN (?!.*VIRTUAL TABLE)(?!CONSTANT ROW)(?!.*INDEX "
                                               u"(orders_open|orders_out|orders_exception|word_unused))"
                                               "|USE TEMP B-TREE"_s);
        static const QRegularExpression sqliteWithoutIndex(
            u"^SCAN (?!.*VIRTUAL TABLE)(?!.*USING (COVERING )?INDEX)(?!.*PRIMARY KEY)|USE TEMP B-TREE"_s);
        static const QRegularExpression postgres(u"Seq Scan on|Sort  "_s);
        const QRegularExpression &pattern = engine == Engine::PostgreSql ? postgres
                                            : followsIndex               ? sqliteWithoutIndex
                                                                         : sqlite;
        return plan.filter(pattern);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_databases[Engine::Sqlite] = std::make_unique<TestDatabase>(Engine::Sqlite);
        if (PostgresCluster::instance())
            m_databases[Engine::PostgreSql] = std::make_unique<TestDatabase>(Engine::PostgreSql);
    }

    void bothEnginesHaveTheSameStatements()
    {
        QStringList sqlite = names(Engine::Sqlite);
        QVERIFY(sqlite.removeOne(u"data_version"_s));
        QStringList postgresql = names(Engine::PostgreSql);
        for (const QString &own : {u"login_rights"_s, u"serving_process"_s})
            QVERIFY(postgresql.removeOne(own));
        QCOMPARE(sqlite, postgresql);
    }

    void sharesWhatBothEnginesTake()
    {
        const auto content = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QDir sqlite(folderOf(Engine::Sqlite));
        for (const QString &name : sqlite.entryList(QDir::Files)) {
            const QByteArray other = content(folderOf(Engine::PostgreSql) + u'/' + name);
            QVERIFY2(content(sqlite.filePath(name)) != other, qPrintable(name));
            QVERIFY2(!QFile::exists(u":/mars/sql/common/"_s + name), qPrintable(name));
        }
    }

    void usesAnIndex_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("statement");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            for (const QString &name : names(engine)) {
                if (!name.startsWith(u"list_"))
                    addRow(engine, name, sql(engine, name));
            }
            addListRows(engine);
        }
    }

    void usesAnIndex()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QString, what);
        QFETCH(QString, statement);
        const QStringList steps = plan(engine, statement);
        QVERIFY(!steps.isEmpty() || isPermitted(what) || !statement.startsWith(u"SELECT"_s));
        const QStringList bad = costly(engine, what, steps);
        if (!isPermitted(what))
            QVERIFY2(bad.isEmpty(), qPrintable(steps.join(u'\n')));
    }

    // A guard that sees nothing guards nothing.
    void seesWhatIsCostly_data() { addEngines(); }
    void seesWhatIsCostly()
    {
        MARS_FETCH_ENGINE(engine);
        QVERIFY(
            !costly(engine, u"x"_s, plan(engine, u"SELECT id FROM orders WHERE city = 'Pune'"_s)).isEmpty());
        QVERIFY(!costly(engine, u"x"_s, plan(engine, u"SELECT id FROM orders ORDER BY city"_s)).isEmpty());
    }

    void cleanupTestCase() { m_databases.clear(); }
};

MARS_TEST_MAIN(QCoreApplication, ExplainTest)
#include "explaintest.moc"
