// SPDX-License-Identifier: Apache-2.0
#include "store/offline/outbox.h"
#include "store/store.h"
#include "support/postgrescluster.h"
#include "support/smalldisk.h"
#include "support/testmain.h"
#include "testorders.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

namespace {

/** The real one, which counts how often it was asked. */
class CountedTarget : public EditTarget
{
public:
    CountedTarget(const DatabaseLocation &location, int &asked)
        : m_target(openEditTarget(location))
        , m_asked(asked)
    {
    }

    QFuture<Result<EditOutcome>> apply(const Edit &edit) override
    {
        ++m_asked;
        return m_target->apply(edit);
    }

    QFuture<Result<Replication>> replication(const QString &mark) override
    {
        return m_target->replication(mark);
    }

private:
    const std::unique_ptr<EditTarget> m_target;
    int &m_asked;
};

} // namespace

/** A server whose disk is full stores nothing by half, and what people wrote waits until there is room. */
class ServerDiskTest : public QObject
{
    Q_OBJECT
private:
    static Order orderOf(const DatabaseLocation &location)
    {
        const auto source = openOrderSource(location);
        return source->order(1).result().value();
    }

private Q_SLOTS:
    void waitsForRoom()
    {
        QTemporaryDir folder;
        QVERIFY(
            QFile::setPermissions(folder.path(), QFile::Permissions(0x7055))); // the server is another user
        const SmallDisk disk(folder.filePath(u"disk"_s), "6m", PostgresCluster::userId());
        if (!disk.whyNot().isEmpty())
            QSKIP(disk.whyNot().constData());
        const auto cluster = PostgresCluster::makeListening({});
        if (!cluster || !cluster->start())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const QString address = cluster->createDatabase();
        const DatabaseLocation location = DatabaseLocation::parse(address).value();
        QVERIFY(migrateDatabase(location).ok());
        QVERIFY(openOrderSink(location).value()->write({testOrder(1)}).ok());
        const QString database = u"test_1"_s;
        for (const QString &statement :
             {u"CREATE TABLESPACE small LOCATION '%1'"_s.arg(folder.filePath(u"disk"_s)),
              u"ALTER TABLE ALL IN TABLESPACE pg_default SET TABLESPACE small"_s,
              u"ALTER INDEX ALL IN TABLESPACE pg_default SET TABLESPACE small"_s,
              u"CREATE TABLE filling (text text) TABLESPACE small"_s})
            QVERIFY2(cluster->sql(statement, database), qPrintable(PostgresCluster::whyNot()));
        QVERIFY(!cluster->sql(
            u"INSERT INTO filling SELECT repeat('x', 1000) FROM generate_series(1, 10000)"_s, database));

        const Order before = orderOf(location);
        QList<Order> many = testOrders(1, 200);
        many.first().customer.name = u"Somebody Else"_s;
        const Result<WriteReport> written = openOrderSink(location).value()->write(many);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::DiskFull);
        QVERIFY2(plainText(written.error()).contains(u"There is no room left"_s),
                 qPrintable(plainText(written.error())));
        QCOMPARE(orderOf(location), before);

        const auto target = openEditTarget(location);
        QString text; // does not compress, so that it needs room of its own
        for (int i = 0; i < 20'000; ++i)
            text += QChar(u'0' + QRandomGenerator::global()->bounded(70));
        const auto isFull = [&] {
            const Result<EditOutcome> outcome = target->apply(Edit::note(before, u"Lata"_s, text)).result();
            return !outcome && outcome.error().kind == Error::Kind::DiskFull;
        };
        int attempts = 0;
        Outbox outbox(std::make_unique<CountedTarget>(location, attempts),
                      folder.filePath(u"outbox.jsonl"_s));
        QList<QUuid> saved;
        for (int i = 0; i < 3; ++i) {
            const Edit edit = Edit::note(before, u"Asha"_s, text);
            saved.append(edit.id);
            QVERIFY(outbox.save(edit).result().ok());
        }
        QTRY_VERIFY_WITH_TIMEOUT(attempts >= 2, 30'000); // the same edit, again after a pause
        QVERIFY(isFull());
        QCOMPARE(outbox.waiting().size(), 3);

        QVERIFY(disk.grow());
        outbox.tryNow();
        QTRY_VERIFY_WITH_TIMEOUT(outbox.waiting().isEmpty(), 60'000);
        QList<QUuid> stored;
        for (const Note &each : orderOf(location).notes) {
            if (each.person == u"Asha")
                stored.append(each.id);
        }
        std::sort(stored.begin(), stored.end());
        std::sort(saved.begin(), saved.end());
        QCOMPARE(stored, saved);
        QVERIFY(outbox.returned().isEmpty());
        QCOMPARE(*checkDatabase(location), QStringList());
    }
};

MARS_TEST_MAIN(QCoreApplication, ServerDiskTest)
#include "serverdisktest.moc"
