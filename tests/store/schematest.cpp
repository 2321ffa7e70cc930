// SPDX-License-Identifier: Apache-2.0
#include "store/schema/schemaoutline.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"

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
