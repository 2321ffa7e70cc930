// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"
#include "support/postgresgroup.h"
#include "support/testmain.h"
#include "testorders.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** A desk whose primary dies goes on by itself with the standby that takes its place. */
class FailoverTest : public QObject
{
    Q_OBJECT
private:
    static constexpr int patience = 60'000;

    std::unique_ptr<PostgresGroup> m_group;
    QString m_database;
    QTemporaryDir m_folder;

    [[nodiscard]] DatabaseLocation location(const QString &attributes = u"read-write"_s) const
    {
        return DatabaseLocation::parse(m_group->uri(m_database, attributes)).value();
    }
    /** Of one server alone. */
    [[nodiscard]] static DatabaseLocation at(const PostgresCluster &server, const QString &database)
    {
        return DatabaseLocation::parse(server.uri(database)).value();
    }
    [[nodiscard]] std::unique_ptr<OrderEdits> outbox() const
    {
        return openOrderEdits(location(), m_folder.filePath(u"%1.jsonl"_s.arg(m_database)));
    }
    static Edit note(const QString &text)
    {
        Order order;
        order.id = 1;
        return Edit::note(order, u"Asha"_s, text);
    }
    static bool write(const DatabaseLocation &location, const Order &order)
    {
        const auto sink = openOrderSink(location);
        return sink.ok() && (*sink)->write({order}).ok();
    }
    static int notes(OrderSource &source)
    {
        const Result<Order> order = source.order(1).result();
        return order ? int(order->notes.size()) : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_group = PostgresGroup::make(1);
        if (!m_group)
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        m_database = u"test_1"_s;
        QVERIFY(!m_group->primary().createDatabase().isEmpty());
        QVERIFY(migrateDatabase(location()).ok());
        QVERIFY(write(location(), testOrder(1)));
        QTRY_VERIFY_WITH_TIMEOUT(m_group->hasAll(), patience);
    }
    void cleanup() { m_group.reset(); }

    void deskFollows()
    {
        const auto source = openOrderSource(location());
        const auto edits = outbox();
        QVERIFY(source->order(1).result().ok());
        m_group->primary().killHard();
        QVERIFY(edits->save(note(u"Between"_s)).result().ok());
        QSignalSpy changed(source.get(), &OrderSource::changed);
        QVERIFY2(m_group->promote(), qPrintable(PostgresCluster::whyNot()));
        QTRY_VERIFY_WITH_TIMEOUT(edits->waiting().isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(notes(*source), 1, patience);
        // It listens there: a commit is told of that it did not make itself.
        QTRY_VERIFY_WITH_TIMEOUT(
            m_group->standby().ask(u"SELECT count(*) > 0 FROM pg_stat_activity "
                                   "WHERE query = 'SELECT 1' AND datname = '%1'"_s.arg(m_database)) == u"t",
            patience);
        changed.clear();
        QVERIFY(write(at(m_group->standby(), m_database), testOrder(2)));
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
        QVERIFY(source->order(2).result().ok());
    }

    // Nobody takes changes: what stands there is still read, what is written waits.
    void readOnlyForNow()
    {
        m_group->primary().killHard();
        const auto source = openOrderSource(location());
        const auto edits = outbox();
        QCOMPARE(databaseInfo(location())->orders, 1); // as every start asks first
        QCOMPARE(notes(*source), 0);
        QVERIFY(source->counts().result().ok());
        QVERIFY(edits->save(note(u"Waits"_s)).result().ok());
        QTRY_COMPARE(edits->waiting().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(edits->hindrance().has_value(), patience);
        QCOMPARE(edits->hindrance()->kind, Error::Kind::ReadOnly);
        const Result<EditOutcome> refused = openEditTarget(location())->apply(note(u"Now"_s)).result();
        QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
        QCOMPARE(plainText(refused.error()),
                 u"The order database %1 can only be read for now. Try again when its primary server is "
                 "back; if that takes long, tell who looks after it."_s.arg(location().display()));
        QVERIFY(m_group->promote());
        QTRY_VERIFY_WITH_TIMEOUT(edits->waiting().isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(notes(*source), 1, patience);
    }

    // Not the one that stood in, but another server becomes the primary: the desk leaves it.
    void goesBackToThePrimary()
    {
        m_group->primary().killHard();
        const auto source = openOrderSource(location());
        QCOMPARE(notes(*source), 0);
        QSignalSpy changed(source.get(), &OrderSource::changed);
        QVERIFY2(m_group->primary().start(), qPrintable(PostgresCluster::whyNot()));
        QVERIFY(m_group->pauseReplay());
        QVERIFY(write(at(m_group->primary(), m_database), testOrder(2)));
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(source->order(2).result().ok(), patience);
    }

    // A desk that was told of a standby only.
    void standbyTellsOfChanges()
    {
        const auto source = openOrderSource(at(m_group->standby(), m_database));
        QCOMPARE(notes(*source), 0);
        QSignalSpy changed(source.get(), &OrderSource::changed);
        QVERIFY(openEditTarget(at(m_group->primary(), m_database))->apply(note(u"There"_s)).result().ok());
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(notes(*source), 1, patience);
    }
};

MARS_TEST_MAIN(QCoreApplication, FailoverTest)
#include "failovertest.moc"
