// SPDX-License-Identifier: Apache-2.0
#include "store/offline/outbox.h"
#include "faketarget.h"
#include "store/store.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

Error error(Error::Kind kind)
{
    return {kind, u"No."_s, {}, {}};
}

Edit note(const QString &text)
{
    return Edit::note(testOrder(1), u"Asha"_s, text);
}

QStringList texts(const QList<Edit> &edits)
{
    QStringList all;
    for (const Edit &edit : edits)
        all.append(std::get<NoteEdit>(edit.change).text);
    return all;
}

} // namespace

/** What was said to be saved reaches the database once, whatever comes between. */
class OutboxTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString journal() const { return m_folder->filePath(u"outbox/desk.jsonl"_s); }
    [[nodiscard]] std::unique_ptr<Outbox> outbox(Line &line) const
    {
        return std::make_unique<Outbox>(std::make_unique<FakeTarget>(line), journal());
    }
    /** What another program would find after a power cut now; of a copy, since opening makes a fresh file. */
    [[nodiscard]] QStringList kept() const
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy"_s);
        return QFile::copy(journal(), copy) ? texts(EditJournal(copy).open().value().waiting) : QStringList();
    }

    /** What is left in the journal, once the one who writes it has ended. */
    [[nodiscard]] qsizetype keptBytes() const
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy"_s);
        if (!QFile::copy(journal(), copy) || !EditJournal(copy).open())
            return -1;
        return qsizetype(QFileInfo(copy).size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isApplied()
    {
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        Outbox outbox(openEditTarget(database.location()), journal());
        QSignalSpy applied(&outbox, &OrderEdits::applied);
        const Order order = database.order(1);
        for (int i = 0; i < 5; ++i)
            QVERIFY(outbox.save(Edit::note(order, u"Asha"_s, QString::number(i))).result().ok());
        QTRY_COMPARE(applied.size(), 5);
        QCOMPARE(database.order(1).notes.size(), 5);
        QCOMPARE(outbox.waiting().size(), 0);
    }

    void isKeptBeforeItIsSaved()
    {
        Line silent;
        const auto first = outbox(silent);
        QVERIFY(first->save(note(u"one"_s)).result().ok());
        QVERIFY(first->save(note(u"two"_s)).result().ok());
        QCOMPARE(kept(), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(QFile::permissions(journal()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void theNextOneSendsTheRest()
    {
        Line silent;
        outbox(silent)->save(note(u"one"_s)).waitForFinished();
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        Line line{{}, {EditOutcome()}, {}};
        const auto second = outbox(line);
        QTRY_COMPARE(texts(line.asked), QStringList{u"one"_s});
        QTRY_COMPARE(second->waiting().size(), 0);
        QTRY_COMPARE(kept(), QStringList());
    }

    void triesAgain()
    {
        Line line{{}, {error(Error::Kind::Unreachable), error(Error::Kind::Locked), EditOutcome()}, {}};
        const auto box = outbox(line);
        QSignalSpy applied(box.get(), &OrderEdits::applied);
        QVERIFY(box->save(note(u"one"_s)).result().ok());
        QVERIFY(box->save(note(u"two"_s)).result().ok());
        line.answers.append(EditOutcome());
        QTRY_COMPARE(applied.size(), 2);
        QCOMPARE(texts(line.asked), (QStringList{u"one"_s, u"one"_s, u"one"_s, u"two"_s}));
    }

    void goesOnAtOnceWhenAsked()
    {
        Line line;
        for (int i = 0; i < 8; ++i) // the next pause would be a minute
            line.answers.append(error(Error::Kind::Unreachable));
        const auto box = outbox(line);
        QVERIFY(box->save(note(u"one"_s)).result().ok());
        for (int i = 1; i <= 8; ++i) {
            QTRY_COMPARE(line.asked.size(), i);
            QTRY_VERIFY(line.open.last()->future().isFinished());
            QCoreApplication::processEvents();
            if (i == 8)
                line.answers.append(EditOutcome());
            box->tryNow();
        }
        QTRY_COMPARE(box->waiting().size(), 0);
    }

    void comesBackToItsAuthor()
    {
        const EditConflict other{u"Ravi"_s, utc(u"2026-01-08T08:00:00Z"_s), u"Delivered"_s};
        const Error refusal = error(Error::Kind::Refused);
        Line line{{}, {EditOutcome{.refusal = refusal}, EditOutcome{other}, EditOutcome()}, {}};
        const QList<Edit> edits{note(u"one"_s), note(u"two"_s), note(u"three"_s)};
        const QList<ReturnedEdit> expected{{edits.at(0), refusal}, {edits.at(1), other}};
        {
            const auto box = outbox(line);
            QSignalSpy cameBack(box.get(), &OrderEdits::cameBack);
            QSignalSpy applied(box.get(), &OrderEdits::applied);
            for (const Edit &edit : edits)
                QVERIFY(box->save(edit).result().ok());
            QTRY_COMPARE(applied.size(), 1);
            QCOMPARE(cameBack.size(), 2);
            QCOMPARE(box->returned(), expected);
            QVERIFY(box->waiting().isEmpty());
        }
        const auto next = outbox(line); // nobody has read them
        QTRY_COMPARE(next->returned(), expected);
        QCOMPARE(line.asked.size(), 3);
        for (const Edit &edit : edits.first(2))
            next->discard(edit.id);
        QVERIFY(next->returned().isEmpty());
        QTRY_COMPARE(keptBytes(), 0);
    }

    // Whatever says nothing about the edit: a changed password, a database that is being replaced.
    void everyOtherFailurePasses_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        for (int kind = int(Error::Kind::Invalid); kind <= int(Error::Kind::Internal); ++kind)
            QTest::addRow("%d", kind) << Error::Kind(kind);
    }
    void everyOtherFailurePasses()
    {
        QFETCH(Error::Kind, kind);
        Line line{{}, {error(kind), EditOutcome()}, {}};
        const auto box = outbox(line);
        QSignalSpy applied(box.get(), &OrderEdits::applied);
        QVERIFY(box->save(note(u"one"_s)).result().ok());
        QTRY_COMPARE(applied.size(), 1);
        QVERIFY(box->returned().isEmpty());
    }

    void takenBackBeforeItWasSent()
    {
        Line silent;
        const auto box = outbox(silent);
        const Edit second = note(u"two"_s);
        QVERIFY(box->save(note(u"one"_s)).result().ok());
        QVERIFY(box->save(second).result().ok());
        QTRY_COMPARE(box->waiting().size(), 2);
        QVERIFY(box->save(Edit::withdrawal(second)).result().ok());
        QTRY_COMPARE(texts(box->waiting()), QStringList{u"one"_s});
        QCOMPARE(kept(), QStringList{u"one"_s});
    }

    // The one under way may have arrived: taking it back has to follow it.
    void takenBackWhileItIsSent()
    {
        Line silent;
        const auto box = outbox(silent);
        const Edit first = note(u"one"_s);
        QVERIFY(box->save(first).result().ok());
        QTRY_COMPARE(silent.asked.size(), 1);
        QVERIFY(box->save(Edit::withdrawal(first)).result().ok());
        QTRY_COMPARE(box->waiting().size(), 2);
    }

    // What was sent without an answer may have arrived as well.
    void takenBackAfterItWasSent()
    {
        Line line{{}, {error(Error::Kind::Unreachable)}, {}};
        const auto box = outbox(line);
        const Edit first = note(u"one"_s);
        QVERIFY(box->save(first).result().ok());
        QTRY_COMPARE(line.asked.size(), 1);
        QTRY_VERIFY(line.open.last()->future().isFinished());
        QVERIFY(box->save(Edit::withdrawal(first)).result().ok());
        QTRY_COMPARE(box->waiting().size(), 2);
    }

    // The program before may still be writing its last words.
    void waitsForItsJournal()
    {
        Line silent;
        auto first = outbox(silent);
        QVERIFY(first->save(note(u"one"_s)).result().ok());
        Line line{{}, {EditOutcome()}, {}};
        const auto second = outbox(line);
        const Result<Done> refused = second->save(note(u"two"_s)).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Locked);
        QVERIFY(line.asked.isEmpty());
        first.reset();
        QTRY_COMPARE(texts(line.asked), QStringList{u"one"_s}); // by itself
    }

    void whatCannotBeKeptIsNotSaved()
    {
        QFile file(m_folder->filePath(u"outbox"_s)); // where the folder would be
        QVERIFY(file.open(QIODevice::WriteOnly));
        Line line{{}, {EditOutcome()}, {}};
        const auto box = outbox(line);
        const Result<Done> done = box->save(note(u"one"_s)).result();
        QVERIFY(!done);
        QVERIFY(!done.error().nextStep.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(line.asked.size(), 0);
        QVERIFY(file.remove()); // as it says, "save again"
        QVERIFY(box->save(note(u"one"_s)).result().ok());
        QTRY_COMPARE(texts(line.asked), QStringList{u"one"_s});
    }
};

MARS_TEST_MAIN(QCoreApplication, OutboxTest)
#include "outboxtest.moc"
