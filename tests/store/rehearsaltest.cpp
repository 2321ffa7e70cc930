// SPDX-License-Identifier: Apache-2.0
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

namespace {

using Engine = DatabaseLocation::Engine;

/** Whatever a write could leave behind: every row, every number given out, and for a file its bytes. */
QStringList everything(const TestDatabase &database)
{
    const QStringList tables{u"orders"_s,          u"contact"_s, u"order_line"_s,    u"shipment"_s,
                             u"shipment_line"_s,   u"event"_s,   u"word"_s,          u"search_word"_s,
                             u"tracking_number"_s, u"next_id"_s, u"order_identity"_s};
    QStringList all;
    for (const QString &table : tables) {
        const QString count = u"SELECT count(*) FROM "_s + table;
        all.append(table + u' ' + database.run({count}).value(0).toString());
    }
    all += database.column({u"SELECT name, id FROM next_id ORDER BY name"_s}, 1);
    all += database.column({u"SELECT customer_name FROM orders ORDER BY id"_s}, 0);
    if (QFile file(database.location().path()); file.exists() && file.open(QIODevice::ReadOnly))
        all.append(QString::fromLatin1(file.readAll().toBase64()));
    return all;
}

std::unique_ptr<OrderSink> rehearsal(const DatabaseLocation &location)
{
    auto opened = openRehearsal(location);
    if (!opened)
        qWarning() << plainText(opened.error()) << opened.error().detail;
    return opened ? std::move(*opened) : nullptr;
}

} // namespace

/** What openRehearsal() promises, on both engines. */
class RehearsalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWritingTellsAndStoresNothing_data() { addEngines(); }
    void tellsWhatWritingTellsAndStoresNothing()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1), testOrder(2)}));
        const QStringList before = everything(database);

        Order nobody;
        nobody.source = u"mars"_s;
        const QList<Order> orders{testOrder(1), testOrder(2, u"Asha Rao"_s), testOrder(3), nobody};
        const auto rehearsed = rehearsal(database.location())->write(orders);
        QVERIFY(rehearsed);
        QCOMPARE(everything(database), before);

        const auto written = database.sink()->write(orders);
        QVERIFY(written);
        QCOMPARE(rehearsed->outcomes, (QList{WriteOutcome::Unchanged, WriteOutcome::Updated,
                                             WriteOutcome::Inserted, WriteOutcome::Rejected}));
        QCOMPARE(rehearsed->outcomes, written->outcomes);
        QCOMPARE(rehearsed->rejections, written->rejections);
        QCOMPARE(rehearsed->stored, written->stored);
        QCOMPARE(rehearsed->contradictions, written->contradictions);
    }

    void laterCallsSeeEarlierOnes_data() { addEngines(); }
    void laterCallsSeeEarlierOnes()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const QStringList before = everything(database);
        {
            const auto sink = rehearsal(database.location());
            QCOMPARE(sink->write({testOrder(1)})->outcomes, QList{WriteOutcome::Inserted});
            QCOMPARE(sink->write({testOrder(1)})->outcomes, QList{WriteOutcome::Unchanged});
            QCOMPARE(*sink->removeSource(u"mars"_s), 1);
            QCOMPARE(sink->write({testOrder(1)})->outcomes, QList{WriteOutcome::Inserted});
        }
        QCOMPARE(everything(database), before);
    }

    void othersReadButDoNotWrite_data() { addEngines(); }
    void othersReadButDoNotWrite()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        auto sink = rehearsal(database.location());
        QVERIFY(sink->write({testOrder(1)}));
        QCOMPARE(databaseInfo(database.location())->orders, 0);
        QCOMPARE(database.sink()->write({testOrder(2)}).error().kind, Error::Kind::Locked);
        sink.reset();
        QVERIFY(database.sink()->write({testOrder(2)}));
    }

    void missingOrEmptyFileIsLeftSo_data()
    {
        QTest::addColumn<bool>("empty");
        QTest::newRow("missing") << false;
        QTest::newRow("empty") << true;
    }

    void missingOrEmptyFileIsLeftSo()
    {
        QFETCH(bool, empty);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"new/orders.sqlite"_s));
        if (empty) {
            QVERIFY(QDir(folder.path()).mkdir(u"new"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto sink = rehearsal(*DatabaseLocation::parse(file.fileName()));
        QVERIFY(sink);
        QCOMPARE(sink->write({testOrder(1)})->outcomes, QList{WriteOutcome::Inserted});
        QCOMPARE(sink->write({testOrder(1)})->outcomes, QList{WriteOutcome::Unchanged});
        QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(),
                 empty ? 1 : 0);
        QCOMPARE(file.size(), 0);
        QCOMPARE(QFileInfo(file).dir().entryList(QDir::Files).size(), empty ? 1 : 0);
    }

    void olderSchemaIsMigratedInPlayOnly()
    {
        const TestDatabase database(Engine::Sqlite, false);
        database.migrateTo(1);
        const QString schema = u"SELECT sql FROM sqlite_schema ORDER BY name"_s;
        const QStringList before = database.column({schema}, 0);
        QCOMPARE(rehearsal(database.location())->write({testOrder(1)})->outcomes,
                 QList{WriteOutcome::Inserted});
        QCOMPARE(databaseInfo(database.location())->schemaVersion, 1);
        QCOMPARE(database.column({schema}, 0), before);
    }

    void olderServerIsNotMigratedUnasked()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql, false);
        database.migrateTo(1);
        QCOMPARE(openRehearsal(database.location()).error().kind, Error::Kind::SchemaMissing);
    }

    void newerSchemaIsRefused_data() { addEngines(); }
    void newerSchemaIsRefused()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        database.run({u"UPDATE schema_version SET version = 1000 WHERE version = 1"_s});
        QCOMPARE(openRehearsal(database.location()).error().kind, Error::Kind::NewerSchema);
    }

    void afterAnErrorNothingMoreIsTried_data() { addEngines(); }
    void afterAnErrorNothingMoreIsTried()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        database.run({u"ALTER TABLE shipment RENAME TO misplaced"_s});
        const auto sink = rehearsal(database.location());
        QCOMPARE(sink->write({testOrder(1)}).error().kind, Error::Kind::SchemaMissing);
        database.run({u"ALTER TABLE misplaced RENAME TO shipment"_s});
        const QStringList before = everything(database);
        QCOMPARE(sink->write({testOrder(1)}).error().kind, Error::Kind::SchemaMissing);
        QCOMPARE(sink->removeSource(u"mars"_s).error().kind, Error::Kind::SchemaMissing);
        QCOMPARE(everything(database), before);
    }
};

MARS_TEST_MAIN(QCoreApplication, RehearsalTest)
#include "rehearsaltest.moc"
