// SPDX-License-Identifier: Apache-2.0
#include "store/offline/outbox.h"
#include "store/store.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QPromise>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

using Answer = Result<EditOutcome>;

/** What a FakeTarget is asked and answers; outlives it. */
struct Line
{
    QList<Edit> asked;
    QList<Answer> answers; ///< taken from the front; without one it stays silent
    QList<std::shared_ptr<QPromise<Answer>>> open;
};

class FakeTarget : public EditTarget
{
public:
    explicit FakeTarget(Line &line)
        : m_line(line)
    {
    }

    QFuture<Answer> apply(const Edit &edit) override
    {
        m_line.asked.append(edit);
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_line.open.append(promise);
        if (!m_line.answers.isEmpty()) {
            promise->addResult(m_line.answers.takeFirst());
            promise->finish();
        }
        return promise->future();
    }

private:
    Line &m_line;
};

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
        return QFile::copy(journal(), copy) ? texts(EditJournal(copy).open().value()) : QStringList();
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
        Line line{{}, {error(Error::Kind::Refused), EditOutcome{other}, EditOutcome()}, {}};
        const auto box = outbox(line);
        QSignalSpy refused(box.get(), &OrderEdits::refused);
        QSignalSpy conflicted(box.get(), &OrderEdits::conflicted);
        QSignalSpy applied(box.get(), &OrderEdits::applied);
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            QVERIFY(box->save(note(text)).result().ok());
        QTRY_COMPARE(applied.size(), 1);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(texts({refused.first().first().value<Edit>()}), QStringList{u"one"_s});
        QCOMPARE(conflicted.first().last().value<EditConflict>(), other);
        QTRY_COMPARE(kept(), QStringList());
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
        QCOMPARE(texts(box->waiting()), QStringList{u"one"_s});
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

    void brokenLineLosesNothingElse()
    {
        Line silent;
        {
            const auto box = outbox(silent);
            QVERIFY(box->save(note(u"one"_s)).result().ok());
            QVERIFY(box->save(note(u"two"_s)).result().ok());
        }
        QFile file(journal());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const qsizetype last = whole.indexOf('\n') + 1;
        for (qsizetype size = last; size < whole.size() - 1; size += 7) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole.first(size)) == size);
            file.close();
            EditJournal broken(journal());
            QCOMPARE(texts(broken.open().value()), QStringList{u"one"_s});
            QVERIFY(broken.append(note(u"three"_s)).ok());
            QCOMPARE(kept(), (QStringList{u"one"_s, u"three"_s}));
        }
    }

    void strangeLinesAreLeftOut()
    {
        QVERIFY(QDir().mkpath(QFileInfo(journal()).path()));
        QFile file(journal());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\n[]\nnonsense\n{\"edit\":{\"id\":\"x\"}}\n{\"edit\":{\"id\":"
                   "\"0193572f-33f1-7cc4-a1cf-6a0f0f4ba001\",\"madeAt\":\"2026-01-01T00:00:00.000Z\","
                   "\"change\":{\"kind\":\"dance\"}}}\n{\"settled\":7}\n");
        file.close();
        QCOMPARE(kept(), QStringList());
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

    void everyKindComesBack()
    {
        const Order order = testOrder(1);
        const QList<Edit> edits{note(u"“Line”\nbreak \\ राम"_s),
                                Edit::correction(order, u"Asha"_s,
                                                 {.shipment = (qint64(1) << 60) + 1,
                                                  .status = Status::AttemptFailed,
                                                  .reason = StatusReason::Refused,
                                                  .occurredAt = utc(u"2026-01-08T08:00:00Z"_s),
                                                  .why = u"Says so"_s}),
                                Edit::number(order, u"Lata"_s, {7, u"AWB 1"_s}), Edit::withdrawal(note({}))};
        EditJournal written(journal());
        QVERIFY(written.open().ok());
        for (const Edit &edit : edits)
            QVERIFY(written.append(edit).ok());
        QCOMPARE(EditJournal(journal()).open().value(), edits);
    }
};

MARS_TEST_MAIN(QCoreApplication, OutboxTest)
#include "outboxtest.moc"
