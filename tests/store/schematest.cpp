// SPDX-License-Identifier: Apache-2.0
#include "store/schema/schemaoutline.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

QString sql(const char *statement)
{
    return QString::fromLatin1(statement);
}

const QSet<QString> &engineTables()
{
    static const QSet<QString> names{u"schema_version"_s, u"sqlite_stat1"_s, u"sqlite_sequence"_s};
    return names;
}

/** The tables that tell of orders and are not spread by them, and why. */
const QHash<QString, QString> &notSpread()
{
    static const QHash<QString, QString> tables{
        {u"order_identity"_s, u"spread by what it is found by: it hands out the order's id"_s},
        {u"audit"_s, u"what people did stays on one server, also what was about no order"_s},
        {u"look"_s, u"of the moment, on the server that the look is recorded on"_s},
    };
    return tables;
}

/** The column that holds the order's id, which tables are spread by; empty where there is none. */
QString spreadBy(const QString &name, const SchemaTable &table)
{
    const bool belongs = std::any_of(table.columns.cbegin(), table.columns.cend(),
                                     [](const SchemaColumn &column) { return column.name == u"order_id"; });
    return name == u"orders" ? u"id"_s : belongs ? u"order_id"_s : QString();
}

/** What the database itself says must be unique or refers to another table: "event: order_id,id". */
QStringList keysAndReferences(const TestDatabase &database)
{
    if (database.location().engine() == Engine::Sqlite)
        return database.column(
            {sql("SELECT t.name || ': ' || group_concat(c.name) FROM sqlite_schema t "
                 "JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND c.pk > 0 GROUP BY t.name "
                 "UNION ALL SELECT t.name || ': ' || (SELECT group_concat(coalesce(c.name, '()')) FROM "
                 "pragma_index_info(i.name) c) FROM sqlite_schema t JOIN pragma_index_list(t.name) i "
                 "WHERE t.type = 'table' AND i.\"unique\" "
                 "UNION ALL SELECT t.name || ': ' || group_concat(f.\"from\") FROM sqlite_schema t "
                 "JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' GROUP BY t.name, f.id")},
            0);
    return database.column(
        {sql("SELECT CAST(x.indrelid AS regclass) || ': ' || (SELECT string_agg(coalesce(c.attname, '()'), "
             "',') "
             "FROM unnest(CAST(x.indkey AS int2[])) AS k (n) LEFT JOIN pg_attribute c "
             "ON c.attrelid = x.indrelid AND c.attnum = k.n AND k.n <> 0) "
             "FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid "
             "WHERE x.indisunique AND t.relnamespace = CAST('public' AS regnamespace) "
             "UNION ALL SELECT CAST(f.conrelid AS regclass) || ': ' || (SELECT string_agg(c.attname, ',') "
             "FROM unnest(f.conkey) AS k (n) JOIN pg_attribute c ON c.attrelid = f.conrelid AND c.attnum = "
             "k.n) "
             "FROM pg_constraint f WHERE f.contype = 'f'")},
        0);
}

} // namespace

/** What SchemaOutline reads from the migrations is what they make; the two engines have the same. */
class SchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheMigrationsMake_data() { addEngines(); }
    void readsWhatTheMigrationsMake()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const bool isFile = engine == Engine::Sqlite;
        const SchemaOutline &outline = SchemaOutline::of(engine);
        const QStringList columns = database.column(
            {isFile ? sql("SELECT t.name || '.' || c.name FROM sqlite_schema t "
                          "JOIN pragma_table_xinfo(t.name) c WHERE t.type = 'table'")
                    : sql("SELECT table_name || '.' || column_name FROM information_schema.columns c "
                          "JOIN information_schema.tables t USING (table_schema, table_name) "
                          "WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")},
            0);
        QSet<QString> made(columns.begin(), columns.end());
        made.removeIf(
            [](const QString &column) { return engineTables().contains(column.section(u'.', 0, 0)); });
        QSet<QString> read;
        for (auto table = outline.tables().cbegin(); table != outline.tables().cend(); ++table) {
            QVERIFY2(!table->key.isEmpty(), qPrintable(table.key()));
            for (const SchemaColumn &column : table->columns)
                read.insert(table.key() + u'.' + column.name);
        }
        QVERIFY(read.size() > 90);
        QCOMPARE(read, made);

        const QStringList names = database.column(
            {isFile ? sql("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
                    : sql("SELECT i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid "
                          "WHERE NOT x.indisprimary AND i.relnamespace = CAST('public' AS regnamespace)")},
            0);
        QCOMPARE(outline.indexes().keys(), QStringList(QMap<QString, int>([&names] {
                                                           QMap<QString, int> sorted;
                                                           for (const QString &name : names)
                                                               sorted.insert(name, 0);
                                                           return sorted;
                                                       }())
                                                           .keys()));
    }

    // "database copy" carries rows over column by column.
    void enginesHaveTheSameTables()
    {
        const auto &sqlite = SchemaOutline::of(Engine::Sqlite).tables();
        auto postgreSql = SchemaOutline::of(Engine::PostgreSql).tables();
        for (const QString &own :
             {u"export_request"_s, u"look"_s, u"write_turn"_s}) // what only a server has, of the moment
            QVERIFY(postgreSql.remove(own));
        QCOMPARE(sqlite.keys(), postgreSql.keys());
        for (auto table = sqlite.cbegin(); table != sqlite.cend(); ++table) {
            const SchemaTable other = postgreSql.value(table.key());
            QCOMPARE(table->key, other.key);
            QCOMPARE(table->columns.size(), other.columns.size());
            for (qsizetype i = 0; i < table->columns.size(); ++i)
                QCOMPARE(table->columns.at(i).name, other.columns.at(i).name);
        }
    }

    // A PostgreSQL that spreads tables over servers by the order's id keeps nothing unique without it, and
    // follows no reference to another server.
    void keysHoldTheOrder_data() { addEngines(); }
    void keysHoldTheOrder()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto &tables = SchemaOutline::of(engine).tables();
        QSet<QString> seen;
        for (const QString &key : keysAndReferences(database)) {
            const QString table = key.section(u": "_s, 0, 0);
            const QString by = spreadBy(table, tables.value(table));
            if (by.isEmpty() || notSpread().contains(table))
                continue;
            seen.insert(table);
            QVERIFY2(key.section(u": "_s, 1).split(u',').contains(by), qPrintable(key));
        }
        for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
            if (!spreadBy(table.key(), *table).isEmpty() && !notSpread().contains(table.key()))
                QVERIFY2(seen.contains(table.key()), qPrintable(table.key()));
        }
    }

    // PostgreSQL's own partitions ask the same of keys as servers that share a table do.
    void canBeSpread()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        const auto &tables = SchemaOutline::of(Engine::PostgreSql).tables();
        QStringList statements{u"CREATE TABLE spread_identity (LIKE order_identity INCLUDING ALL) "
                               "PARTITION BY HASH (source, external_id)"_s};
        for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
            const QString by = spreadBy(table.key(), *table);
            if (!by.isEmpty() && !notSpread().contains(table.key()))
                statements.append(
                    u"CREATE TABLE spread_%1 (LIKE %1 INCLUDING ALL) PARTITION BY HASH (%2)"_s.arg(
                        table.key(), by));
        }
        QVERIFY(statements.size() > 9);
        database.run(statements); // ends the test where one is refused
    }

    // The server has the words for itself, since not only this program states events.
    void hasEveryWord()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        const auto knows = [&database](const QString &function, const QString &word) {
            return database.run({u"SELECT %1('%2')"_s.arg(function, word)}).first().toBool();
        };
        for (int i = 0; i <= int(Status::Cancelled); ++i)
            QVERIFY2(knows(u"is_status"_s, toName(Status(i))), qPrintable(toName(Status(i))));
        for (int i = 0; i <= int(StatusReason::Other); ++i)
            QVERIFY2(knows(u"is_reason"_s, toName(StatusReason(i))), qPrintable(toName(StatusReason(i))));
        QVERIFY(!knows(u"is_status"_s, u"Refused"_s));
        QVERIFY(!knows(u"is_reason"_s, u"Delivered"_s));
    }
};

MARS_TEST_MAIN(QCoreApplication, SchemaTest)
#include "schematest.moc"
