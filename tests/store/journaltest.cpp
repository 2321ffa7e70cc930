// SPDX-License-Identifier: Apache-2.0
#include "store/offline/editjournal.h"
#include "support/smalldisk.h"
#include "support/testmain.h"
#include "testorders.h"

#include <QTemporaryDir>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** How often a file was written through to its disk by this program. */
static int synced = 0;

// In the place of libc's.
extern "C" int fdatasync(int file)
{
    ++synced;
    return int(::syscall(SYS_fdatasync, file));
}

/** What stands in the journal, whatever happens to its program, its disk and its computer. */
class JournalTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"outbox/desk.jsonl"_s); }

    static Edit note(const QString &text) { return Edit::note(testOrder(1), u"Asha"_s, text); }

    [[nodiscard]] EditJournal::Kept kept() const { return EditJournal(path()).open().value(); }
    [[nodiscard]] QStringList waiting() const
    {
        QStringList texts;
        for (const EditJournal::Kept found = kept(); const Edit &edit : found.waiting)
            texts.append(std::get<NoteEdit>(edit.change).text);
        return texts;
    }

    void put(const QByteArray &text) const
    {
        QFile file(path());
        if (!QDir().mkpath(QFileInfo(path()).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(text) != text.size())
            qFatal("the journal cannot be written");
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isOnTheDiskBeforeItIsSaid()
    {
        EditJournal journal(path());
        QVERIFY(journal.open().ok());
        const Edit edit = note(u"one"_s);
        synced = 0;
        QVERIFY(journal.append(edit).ok());
        QCOMPARE(synced, 1);
        QVERIFY(journal.giveBack({edit, EditConflict{u"Ravi"_s, {}, u"Lost"_s}}).ok());
        QCOMPARE(synced, 2);
        QVERIFY(journal.settle(edit.id).ok());
        QCOMPARE(synced, 3);
    }

    void isForItsOwnerOnly()
    {
        {
            EditJournal journal(path());
            QVERIFY(journal.open().ok());
            QVERIFY(journal.append(note(u"one"_s)).ok());
        }
        for (const QString &file : {path(), path() + u".lock"_s})
            QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
    }

    void brokenLineLosesNothingElse()
    {
        {
            EditJournal journal(path());
            QVERIFY(journal.open().ok());
            QVERIFY(journal.append(note(u"one"_s)).ok());
            QVERIFY(journal.append(note(u"two"_s)).ok());
        }
        const QByteArray whole = bytes();
        for (qsizetype size = whole.indexOf('\n') + 1; size < whole.size(); size += 7) {
            put(whole.first(size));
            QCOMPARE(waiting(), QStringList{u"one"_s});
            EditJournal broken(path());
            QVERIFY(broken.open().ok());
            QVERIFY(broken.append(note(u"three"_s)).ok());
        }
        QCOMPARE(waiting(), (QStringList{u"one"_s, u"three"_s}));
    }

    // They may be a newer program's.
    void strangeLinesAreKept()
    {
        const QByteArray strange = "\n[]\nnonsense\n{\"edit\":{\"id\":\"x\"}}\n{\"edit\":{\"id\":"
                                   "\"0193572f-33f1-7cc4-a1cf-6a0f0f4ba001\",\"change\":{\"kind\":"
                                   "\"dance\"}}}\n{\"settled\":7}\n";
        put(strange);
        {
            EditJournal journal(path());
            QVERIFY(journal.open().value().waiting.isEmpty());
            const Edit edit = note(u"one"_s);
            QVERIFY(journal.append(edit).ok());
            QVERIFY(journal.settle(edit.id).ok());
        }
        QVERIFY(kept().waiting.isEmpty()); // written afresh, without what is settled
        QCOMPARE(bytes(), strange);
        EditJournal journal(path());
        QVERIFY(journal.open().ok());
        QVERIFY(journal.settle(QUuid(u"0193572f-33f1-7cc4-a1cf-6a0f0f4ba001"_s)).ok());
        QVERIFY(journal.open().ok());
        QVERIFY(!bytes().contains("dance"));
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
        const QList<ReturnedEdit> returned{
            {note(u"one"_s), EditConflict{u"Ravi"_s, utc(u"2026-01-08T08:00:00Z"_s), u"Lost"_s}},
            {note(u"two"_s), EditConflict{{}, {}, u"Lost"_s}},
            {note(u"three"_s), Error{Error::Kind::Refused, u"No."_s, u"Ask."_s, {}}}};
        {
            EditJournal journal(path());
            QVERIFY(journal.open().ok());
            for (const Edit &edit : edits)
                QVERIFY(journal.append(edit).ok());
            for (const ReturnedEdit &each : returned) {
                QVERIFY(journal.append(each.edit).ok());
                QVERIFY(journal.giveBack(each).ok());
            }
        }
        QCOMPARE(kept().waiting, edits);
        QCOMPARE(kept().returned, returned);
        QCOMPARE(kept().waiting.first().orderNumber, order.number);
        QVERIFY(!order.number.isEmpty());
    }

    // Those of a version that did not write down which order an id stands for.
    void olderLinesAreRead()
    {
        put("{\"edit\":{\"basis\":\"\",\"change\":{\"kind\":\"note\",\"text\":\"Called\"},\"id\":"
            "\"0193572f-33f1-7cc4-a1cf-6a0f0f4ba001\",\"madeAt\":\"2026-11-23T10:00:00.000Z\",\"order\":"
            "\"1\","
            "\"person\":\"Asha\"}}\n");
        const QList<Edit> edits = kept().waiting;
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().order, 1);
        QCOMPARE(edits.first().orderNumber, QString());
        QVERIFY(isAbout(edits.first(), [] {
            Order order = testOrder(1);
            order.id = 1;
            return order;
        }()));
    }

    void isOfOneProgramAtATime()
    {
        auto first = std::make_unique<EditJournal>(path());
        QVERIFY(first->open().ok());
        EditJournal second(path());
        const auto refused = second.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Locked);
        errno = 0; // it is not what the last call of somebody has left there
        const Result<Done> unwritten = second.append(note(u"two"_s));
        QVERIFY(!unwritten && unwritten.error() == refused.error());
        QVERIFY(first->append(note(u"one"_s)).ok());
        first.reset();
        QCOMPARE(second.open().value().waiting.size(), 1);
    }

    // What is needed stays, where there is no room for a file without what is not.
    void noRoomToWriteAfresh()
    {
        const SmallDisk disk(m_folder->filePath(u"outbox"_s), "64k");
        if (!disk.whyNot().isEmpty())
            QSKIP(disk.whyNot().constData());
        const QString large(40'000, u'x');
        {
            EditJournal journal(path());
            QVERIFY(journal.open().ok());
            const Edit settled = note(u"gone"_s);
            QVERIFY(journal.append(settled).ok());
            QVERIFY(journal.append(note(large)).ok());
            QVERIFY(journal.append(note(u"two"_s)).ok());
            QVERIFY(journal.settle(settled.id).ok());
        }
        QCOMPARE(waiting(), (QStringList{large, u"two"_s}));
        QCOMPARE(waiting(), (QStringList{large, u"two"_s}));
    }

    void fullDisk()
    {
        const SmallDisk disk(m_folder->filePath(u"outbox"_s), "16k");
        if (!disk.whyNot().isEmpty())
            QSKIP(disk.whyNot().constData());
        {
            EditJournal journal(path());
            QVERIFY(journal.open().ok());
            QVERIFY(journal.append(note(u"one"_s)).ok());
            const Result<Done> full = journal.append(note(QString(50'000, u'x')));
            QVERIFY(!full);
            QCOMPARE(full.error().kind, Error::Kind::DiskFull);
            QVERIFY(journal.append(note(u"two"_s)).ok()); // a small one still has room
            while (journal.append(note(QString(500, u'x'))).ok()) {
            }
        }
        const QStringList found = waiting(); // what stands there can be read, and sent
        QCOMPARE(found.first(2), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(disk.grow());
        EditJournal journal(path());
        QVERIFY(journal.open().ok());
        QVERIFY(journal.append(note(u"three"_s)).ok());
    }
};

MARS_TEST_MAIN(QCoreApplication, JournalTest)
#include "journaltest.moc"
