// SPDX-License-Identifier: Apache-2.0
#include "queryplan.h"
#include "store/engine/sqltext.h"
#include "store/reading/listquery.h"
#include "store/reading/streamedlist.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testorders.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

/** Statements that may read a whole table or sort, and why. */
const QHash<QString, QString> &permitted()
{
    static const QHash<QString, QString> list{
        {u"check_counters"_s, u"administration: reads the keys of four tables"_s},
        {u"check_counts"_s, u"administration: counts everything"_s},
        {u"check_identities"_s, u"administration: reads everything"_s},
        {u"check_integrity"_s, u"administration: reads everything"_s},
        {u"check_orphans"_s, u"administration: reads everything"_s},
        {u"check_programs"_s, u"reads the catalogue"_s},
        {u"check_schema"_s, u"reads the catalogue"_s},
        {u"database_info"_s, u"administration: counts everything"_s},
        {u"check_word_forms"_s, u"administration: reads everything"_s},
        {u"drop_wrong_forms"_s, u"administration: reads everything"_s},
        {u"put_missing_forms"_s, u"administration: reads everything"_s},
        {u"data_version"_s, u"reads no table"_s},
        {u"forget_counts"_s, u"administration: empties a small table"_s},
        {u"has_replayed"_s, u"reads no table"_s},
        {u"is_replicated"_s, u"reads the slots of the server"_s},
        {u"log_position"_s, u"reads no table"_s},
        {u"replication_mark"_s, u"reads the slots of the server"_s},
        {u"drop_orphan_identities"_s, u"administration: reads everything"_s},
        {u"drop_orphan_words"_s, u"administration: reads everything"_s},
        {u"mark_source_gone"_s, u"administration: may touch every order"_s},
        {u"old_orders"_s, u"reads the orders of a copy, which holds some days"_s},
        {u"mend_identities"_s, u"administration: reads everything"_s},
        {u"attend"_s, u"reads no table"_s},
        {u"attendants"_s, u"reads the locks and sessions of the server"_s},
        {u"become_owner"_s, u"reads the catalogue"_s},
        {u"has_owner"_s, u"reads the catalogue"_s},
        {u"may_make_roles"_s, u"reads the catalogue"_s},
        {u"may_take_turn"_s, u"reads the catalogue"_s},
        {u"role_faults"_s, u"reads the catalogue"_s},
        {u"now"_s, u"reads no table"_s},
        {u"quoted_database"_s, u"reads no table"_s},
        {u"list_ids"_s, u"looks at every order, in a thread of its own"_s},
        {u"login_rights"_s, u"reads the catalogue"_s},
        {u"orders_by_number"_s, u"sorts the few orders of these numbers"_s},
        {u"orders_by_tracking_number"_s, u"sorts the few parcels of these numbers"_s},
        {u"read_notes"_s, u"sorts the notes of the orders asked for"_s},
        {u"read_events"_s, u"sorts the events of the orders asked for"_s},
        {u"read_order_lines"_s, u"sorts the lines of the orders asked for"_s},
        {u"read_shipment_lines"_s, u"sorts the lines of the orders asked for"_s},
        {u"read_shipments"_s, u"sorts the parcels of the orders asked for"_s},
        {u"read_tracking_numbers"_s, u"sorts the numbers of the orders asked for"_s},
        {u"recount_orders"_s, u"administration: counts everything"_s},
        {u"request_export"_s, u"reads no table"_s},
        {u"remove_identities"_s, u"administration: may touch every order"_s},
        {u"remove_source"_s, u"administration: may touch every order"_s},
        {u"same_person"_s, u"sorts no more than twice the orders asked for"_s},
        {u"set_snapshot_days"_s, u"reads no table"_s},
        {u"snapshot_terms"_s, u"reads one row, and what the server knows of itself"_s},
        {u"schema_exists"_s, u"reads the catalogue"_s},
        {u"schema_version"_s, u"a handful of rows"_s},
        {u"tables"_s, u"reads the catalogue"_s},
        {u"uncount_source"_s, u"administration: may touch every order"_s},
        {u"uncount_words"_s, u"groups the words of the orders written"_s},
        {u"keys DeliveredToday"_s, u"sorts the deliveries of one day"_s},
        {u"page DeliveredToday"_s, u"sorts the deliveries of one day"_s},
    };
    return list;
}

const QStringList scripts{u"add_note"_s,
                          u"begin_edit"_s,
                          u"begin_read"_s,
                          u"begin_upkeep"_s,
                          u"begin_write"_s,
                          u"commit_write"_s,
                          u"correct_status"_s,
                          u"end_edit"_s,
                          u"grants"_s,
                          u"ownership"_s,
                          u"ping"_s,
                          u"read_snapshot"_s,
                          u"schema_table"_s,
                          u"session"_s,
                          u"session_unhurried"_s,
                          u"set_tracking_number"_s,
                          u"snapshot_table"_s,
                          u"take_turn"_s,
                          u"withdraw_edit"_s,
                          u"write_snapshot"_s};

} // namespace

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
            addRow(engine, u"list_key "_s + viewName(view), listSql(sql(engine, u"list_key"_s), any, false));
            for (int sort = 0; sort < keptSortCount; ++sort)
                for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                    for (const bool fromCursor : {false, true}) {
                        const ListRequest request{OrderView(view), OrderSort(sort), direction};
                        addRow(engine,
                               u"page %1 %2 %3 %4"_s.arg(viewName(view))
                                   .arg(sort)
                                   .arg(direction)
                                   .arg(fromCursor),
                               listSql(sql(engine, u"list_page"_s), request, fromCursor));
                        addRow(engine,
                               u"keys %1 %2 %3 %4"_s.arg(viewName(view))
                                   .arg(sort)
                                   .arg(direction)
                                   .arg(fromCursor),
                               listSql(sql(engine, u"list_keys"_s), request, fromCursor));
                    }
        }
    }

    static void addStreamedRows(Engine engine)
    {
        OrderFilter filter;
        filter.stages = {Stage::InTransit, Stage::OnHold};
        filter.carriers = filter.warehouses = filter.payments = {u"a"_s, u"b"_s};
        filter.place = u"pune"_s;
        filter.placed = filter.promised = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
        filter.numberMissing = true;
        for (int sort = 0; sort <= int(OrderSort::TrackingNumber); ++sort)
            addRow(engine, u"list_ids %1"_s.arg(sort),
                   streamedListSql(engine, {OrderView::All, OrderSort(sort), Qt::AscendingOrder, filter}));
    }

    static bool isPermitted(const QString &what)
    {
        return std::any_of(permitted().keyBegin(), permitted().keyEnd(), [&what](const QString &key) {
            return what == key || what.startsWith(key + u' ');
        });
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

    /** All but the first a copy of it. */
    void makeMany(Engine engine)
    {
        const TestDatabase &database = *m_databases.at(engine);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        for (const auto &[table, id] :
             {std::pair(u"orders"_s, u"id"_s), std::pair(u"contact"_s, u"order_id"_s)}) {
            const QString columns =
                engine == Engine::Sqlite
                    ? u"SELECT name FROM pragma_table_info('%1') WHERE name NOT IN ('%2', 'external_id')"_s
                    : u"SELECT column_name FROM information_schema.columns WHERE table_name = '%1' AND "
                      "is_generated = 'NEVER' AND column_name NOT IN ('%2', 'external_id')"_s;
            const QString copied = database.column({columns.arg(table, id)}, 0).join(u", "_s);
            database.run({u"INSERT INTO %1 (%2, %3) WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 "
                          "FROM n WHERE i < 100000) SELECT i, %3 FROM n CROSS JOIN %1 WHERE %2 = 1"_s.arg(
                              table, id, copied)});
        }
        if (engine == Engine::PostgreSql)
            database.run({u"ANALYZE"_s});
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
        QStringList postgresql = names(Engine::PostgreSql);
        // Connections to test, roles, other desks: what only a server has.
        for (const QString &own : {u"attend"_s,
                                   u"attendants"_s,
                                   u"become_owner"_s,
                                   u"changes_after"_s,
                                   u"changes_before"_s,
                                   u"changes_open"_s,
                                   u"current_schema"_s,
                                   u"has_owner"_s,
                                   u"has_replayed"_s,
                                   u"is_replicated"_s,
                                   u"leave"_s,
                                   u"log_position"_s,
                                   u"login_rights"_s,
                                   u"may_make_roles"_s,
                                   u"may_take_turn"_s,
                                   u"orders_of_contact"_s,
                                   u"quoted_database"_s,
                                   u"replication_mark"_s,
                                   u"request_look_up"_s,
                                   u"request_reveal"_s,
                                   u"reveal_customer"_s,
                                   u"rights"_s,
                                   u"role_faults"_s,
                                   u"serving_process"_s,
                                   u"set_snapshot_days"_s,
                                   u"snapshot_terms"_s})
            QVERIFY(postgresql.removeOne(own));
        // The copy of a server's orders: what only a file has.
        for (const QString &own :
             {u"drop_changes"_s, u"drop_orders"_s, u"old_orders"_s, u"put_changes"_s, u"put_edits"_s})
            QVERIFY(sqlite.removeOne(own));
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
            addStreamedRows(engine);
        }
    }

    void usesAnIndex()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QString, what);
        QFETCH(QString, statement);
        const QStringList steps = queryPlan(*m_databases.at(engine), statement);
        QVERIFY(!steps.isEmpty() || isPermitted(what) || !statement.startsWith(u"SELECT"_s));
        const QStringList bad = costly(engine, what, steps);
        if (!isPermitted(what))
            QVERIFY2(bad.isEmpty(), qPrintable(steps.join(u'\n')));
    }

    // A house with one telephone, or a source that tells of none: what is asked costs no more for that.
    void readsFewOfMany_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        struct Case
        {
            const char *what;
            QString key;
            QString statement;
        };
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const QByteArray engineName = engine == Engine::Sqlite ? "SQLite " : "PostgreSQL ";
            for (const Case &row : {Case{"same person, no phone", {}, u"same_person"_s},
                                    Case{"same person, one phone", u"00002"_s, u"same_person"_s},
                                    Case{"one phone", u"00002"_s, u"find_phone"_s},
                                    Case{"one e-mail", u"00002"_s, u"find_email"_s},
                                    Case{"longer phones", u"00002"_s, u"find_phone_prefix"_s},
                                    Case{"longer e-mails", u"00002"_s, u"find_email_prefix"_s}})
                QTest::newRow(engineName + row.what) << engine << row.key << row.statement;
        }
    }

    void readsFewOfMany()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QString, key);
        QFETCH(QString, name);
        const TestDatabase &database = *m_databases.at(engine);
        if (database.run({u"SELECT count(*) FROM orders"_s}).first() == 0)
            makeMany(engine);
        database.run({u"UPDATE contact SET phone_key = '%1', email_key = '%1'"_s.arg(key)});
        const qint64 effort = queryEffort(database, sql(engine, name)
                                                        .replace(u":order"_s, u"1"_s)
                                                        .replace(u":key"_s, u"'00002'"_s)
                                                        .replace(u":from"_s, u"'00002'"_s)
                                                        .replace(u":until"_s, u"'00003'"_s)
                                                        .replace(u":limit"_s, u"100"_s));
        QVERIFY2(effort < 20'000, qPrintable(QString::number(effort)));
    }

    // A guard that sees nothing guards nothing.
    void seesWhatIsCostly_data() { addEngines(); }
    void seesWhatIsCostly()
    {
        MARS_FETCH_ENGINE(engine);
        QVERIFY(!costly(engine, u"x"_s,
                        queryPlan(*m_databases.at(engine), u"SELECT id FROM orders WHERE city = 'Pune'"_s))
                     .isEmpty());
        QVERIFY(!costly(engine, u"x"_s,
                        queryPlan(*m_databases.at(engine), u"SELECT id FROM orders ORDER BY city"_s))
                     .isEmpty());
    }

    void cleanupTestCase() { m_databases.clear(); }
};

MARS_TEST_MAIN(QCoreApplication, ExplainTest)
#include "explaintest.moc"
