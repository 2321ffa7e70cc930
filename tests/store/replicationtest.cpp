// SPDX-License-Identifier: Apache-2.0
#include "faketarget.h"
#include "store/administration/administration.h"
#include "store/offline/outbox.h"
#include "store/store.h"
#include "support/postgresgroup.h"
#include "support/testmain.h"
#include "testorders.h"

#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Replication = EditTarget::Replication;

/** What is applied is kept until it would survive the server, and sent again when that was lost. */
class ReplicationTest : public QObject
{
    Q_OBJECT
private:
    static constexpr int patience = 60'000;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PostgresGroup> m_group;

    [[nodiscard]] QString journal() const { return m_folder->filePath(u"outbox/desk.jsonl"_s); }
    [[nodiscard]] qsizetype kept() const
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy"_s);
        return QFile::copy(journal(), copy) ? EditJournal(copy).open().value().waiting.size() : 0;
    }
    static Edit note(const QString &text)
    {
        Order order;
        order.id = 1;
        return Edit::note(order, u"Asha"_s, text);
    }
    static EditOutcome marked(const QString &mark) { return {.mark = mark}; }

    [[nodiscard]] DatabaseLocation location() const
    {
        return DatabaseLocation::parse(m_group->uri(u"test_1"_s)).value();
    }
    /** The ids of all notes, each as often as it stands there. */
    [[nodiscard]] static QStringList notesOn(PostgresCluster &server)
    {
        return server.ask(u"SELECT string_agg(CAST(id AS text), ' ' ORDER BY id) FROM edit"_s, u"test_1"_s)
            .split(u' ', Qt::SkipEmptyParts);
    }
    void startGroup()
    {
        m_group = PostgresGroup::make(1);
        if (!m_group)
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        QVERIFY(!m_group->primary().createDatabase().isEmpty());
        QVERIFY(migrateDatabase(location()).ok());
        const auto sink = openOrderSink(location());
        QVERIFY(sink.ok() && (*sink)->write({testOrder(1)}).ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_group->hasAll(), patience);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_group.reset(); }

    void keptUntilReplicated()
    {
        Line line{
            {}, {marked(u"1"_s), marked(u"2"_s)}, {}, {}, {Replication::Pending, Replication::Complete}};
        Outbox box(std::make_unique<FakeTarget>(line), journal());
        QSignalSpy applied(&box, &OrderEdits::applied);
        QVERIFY(box.save(note(u"one"_s)).result().ok());
        QVERIFY(box.save(note(u"two"_s)).result().ok());
        QTRY_COMPARE(applied.size(), 2);
        QVERIFY(box.waiting().isEmpty()); // nobody has to know
        QTRY_COMPARE(kept(), 1);
        QTRY_VERIFY(line.marks.size() >= 4);
        QCOMPARE(line.marks.first(3), (QStringList{u"1"_s, u"1"_s, u"2"_s}));
        line.replications.append(Replication::Complete);
        QTRY_COMPARE(kept(), 0);
        QCOMPARE(line.asked.size(), 2);
    }

    void sentAgainWhenLost_data()
    {
        QTest::addColumn<Result<Replication>>("answer");
        QTest::newRow("another server") << Result<Replication>(Replication::Unknown);
        QTest::newRow("no server") << Result<Replication>(Error{Error::Kind::Unreachable, u"No."_s, {}, {}});
    }
    void sentAgainWhenLost()
    {
        QFETCH(Result<Replication>, answer);
        Line line{{}, {marked(u"1"_s), marked(u"2"_s)}, {}, {}, {Replication::Pending}};
        Outbox box(std::make_unique<FakeTarget>(line), journal());
        QSignalSpy applied(&box, &OrderEdits::applied);
        const QList<Edit> edits{note(u"one"_s), note(u"two"_s)};
        for (const Edit &edit : edits)
            QVERIFY(box.save(edit).result().ok());
        QTRY_COMPARE(applied.size(), 2);
        line.replications.append(answer);
        QTRY_COMPARE(line.asked.size(), 3);
        QCOMPARE(box.waiting(), edits);                                  // now they do wait
        QVERIFY(box.save(Edit::withdrawal(edits.last())).result().ok()); // it may stand there
        QTRY_COMPARE(box.waiting().size(), 3);
        line.answers = {EditOutcome(), EditOutcome(), EditOutcome()};
        line.open.last()->addResult(EditOutcome());
        line.open.last()->finish();
        QTRY_VERIFY(box.waiting().isEmpty());
        QCOMPARE(line.asked.at(2), edits.first());
        QCOMPARE(line.asked.at(3), edits.last());
        QCOMPARE(applied.size(), 3); // each once
        QTRY_COMPARE(kept(), 0);
    }

    // The line that answered before is gone: what stood behind it comes first.
    void sendsWhatMayBeLostBeforeTheRest()
    {
        Line line{{}, {marked(u"1"_s), Error{Error::Kind::Unreachable, u"No."_s, {}, {}}}, {}, {}, {}};
        Outbox box(std::make_unique<FakeTarget>(line), journal());
        const QList<Edit> edits{note(u"one"_s), note(u"two"_s)};
        for (const Edit &edit : edits)
            QVERIFY(box.save(edit).result().ok());
        QTRY_COMPARE(line.asked, (QList<Edit>{edits.first(), edits.last(), edits.first()}));
    }

    void nothingFollows()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const QString address = PostgresCluster::instance()->createDatabase();
        const auto alone = DatabaseLocation::parse(address).value();
        QVERIFY(migrateDatabase(alone).ok());
        QVERIFY(openOrderSink(alone).value()->write({testOrder(1)}).ok());
        const auto target = openEditTarget(alone);
        QCOMPARE(target->apply(note(u"one"_s)).result()->mark, QString());
    }

    void marksEndWithTheirLine()
    {
        startGroup();
        QVERIFY(m_group->stopReceiving());
        const auto target = openEditTarget(location());
        const QString mark = target->apply(note(u"one"_s)).result()->mark;
        QVERIFY(!mark.isEmpty());
        QCOMPARE(target->replication(mark).result().value(), Replication::Pending);
        QVERIFY(m_group->primary().sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                       "WHERE datname = 'test_1'"_s));
        QCOMPARE(target->replication(mark).result().value(), Replication::Unknown);
        QCOMPARE(target->apply(note(u"two"_s)).result().error().kind, Error::Kind::Locked);
        QVERIFY(target->apply(note(u"two"_s)).result().ok());
    }

    // A role that may only write notes sees whether they are replicated.
    void agentSeesReplication()
    {
        startGroup();
        QVERIFY(setUpRoles(DatabaseLocation::parse(m_group->primary().uri(u"test_1"_s)).value()).ok());
        QVERIFY(m_group->primary().sql(u"CREATE ROLE asha LOGIN IN ROLE mars_agent"_s));
        const auto target = openEditTarget(
            DatabaseLocation::parse(m_group->uri(u"test_1"_s).replace(u"mars@"_s, u"asha@"_s)).value());
        QVERIFY(m_group->stopReceiving());
        const Result<EditOutcome> outcome = target->apply(note(u"one"_s)).result();
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().detail));
        QVERIFY(!outcome->mark.isEmpty());
        QCOMPARE(target->replication(outcome->mark).result().value(), Replication::Pending);
    }

    // What was told as applied is on the standby, whatever the moment.
    void synchronousStandbyLosesNothing()
    {
        startGroup();
        QVERIFY(m_group->makeSynchronous());
        QTRY_COMPARE_WITH_TIMEOUT(
            m_group->primary().ask(u"SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'quorum'"_s),
            u"1"_s, patience);
        QSet<QString> saved;
        QSet<QString> acknowledged;
        Outbox box(openEditTarget(location()), journal());
        connect(&box, &OrderEdits::applied, this, [&acknowledged](const Edit &edit) {
            acknowledged.insert(edit.id.toString(QUuid::WithoutBraces));
        });
        for (int i = 0; i < 300; ++i) {
            const Edit edit = note(QString::number(i));
            saved.insert(edit.id.toString(QUuid::WithoutBraces));
            (void)box.save(edit);
        }
        QTRY_VERIFY_WITH_TIMEOUT(acknowledged.size() > 20, patience);
        m_group->primary().killHard();
        const QSet<QString> before = acknowledged;
        QVERIFY2(m_group->promote(), qPrintable(PostgresCluster::whyNot()));
        const QStringList there = notesOn(m_group->standby());
        QVERIFY((before - QSet<QString>(there.begin(), there.end())).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(box.waiting().isEmpty(), patience);
        const QStringList all = notesOn(m_group->standby());
        QCOMPARE(all.size(), saved.size());
        QCOMPARE(QSet<QString>(all.begin(), all.end()), saved);
    }

    // The standby never got them: they are sent again, and none twice.
    void asynchronousStandbyGetsThemAgain()
    {
        startGroup();
        Outbox box(openEditTarget(location()), journal());
        QSignalSpy applied(&box, &OrderEdits::applied);
        QSet<QString> saved;
        const auto save = [&](const QString &text) {
            const Edit edit = note(text);
            saved.insert(edit.id.toString(QUuid::WithoutBraces));
            QVERIFY(box.save(edit).result().ok());
        };
        save(u"Replicated"_s);
        QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_group->hasAll(), patience);
        QVERIFY(m_group->stopReceiving());
        for (int i = 0; i < 20; ++i)
            save(QString::number(i));
        QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 21, patience);
        QVERIFY(box.waiting().isEmpty());
        QCOMPARE(kept(), 20);
        m_group->primary().killHard();
        QVERIFY2(m_group->promote(), qPrintable(PostgresCluster::whyNot()));
        QTRY_COMPARE_WITH_TIMEOUT(notesOn(m_group->standby()).size(), 21, patience);
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 0, patience);
        const QStringList all = notesOn(m_group->standby());
        QCOMPARE(QSet<QString>(all.begin(), all.end()), saved);
        QCOMPARE(applied.size(), 21);
    }
};

Q_DECLARE_METATYPE(Result<Replication>)

MARS_TEST_MAIN(QCoreApplication, ReplicationTest)
#include "replicationtest.moc"
