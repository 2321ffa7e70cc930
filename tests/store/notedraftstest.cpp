// SPDX-License-Identifier: Apache-2.0
#include "store/offline/notedraftfiles.h"
#include "support/smalldisk.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

namespace {

constexpr int patience = 30'000;
const NoteDraftPlace asha{7, u"MO-7"_s, u"Asha"_s};

} // namespace

/** What was begun is there again, whatever ended the program. */
class NoteDraftsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/drafts"_s); }
    [[nodiscard]] QFileInfoList files() const
    {
        return QDir(path()).entryInfoList(QDir::Files | QDir::Hidden);
    }
    /** What a program that was killed now would leave. */
    [[nodiscard]] QStringList onTheDisk() const
    {
        QStringList texts;
        for (const QFileInfo &info : files()) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                texts.append(QString::fromUtf8(file.readAll()));
        }
        return texts;
    }
    /** What the next program finds. */
    [[nodiscard]] QString found(const NoteDraftPlace &place) const
    {
        const NoteDraftFiles drafts(path());
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!drafts.text(place).isEmpty(), patience); }();
        return drafts.text(place);
    }
    /** Those of a program that has looked through the folder: what stands beside it was found. */
    [[nodiscard]] std::unique_ptr<NoteDraftFiles> opened() const
    {
        const NoteDraftPlace witness{1, u"MO-1"_s, u"Witness"_s};
        NoteDraftFiles(path()).keep(witness, u"here"_s);
        auto drafts = std::make_unique<NoteDraftFiles>(path());
        [&] { QTRY_COMPARE_WITH_TIMEOUT(drafts->text(witness), u"here"_s, patience); }();
        drafts->keep(witness, {});
        return drafts;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isOnTheDiskWhileItIsWritten()
    {
        NoteDraftFiles drafts(path());
        drafts.keep(asha, u"Wants it le"_s);
        QCOMPARE(drafts.text(asha), u"Wants it le"_s);
        QTRY_COMPARE_WITH_TIMEOUT(onTheDisk(), QStringList{u"Wants it le"_s}, patience);
        const QString text = u"Wants it “left”\nat the gate, राम"_s;
        drafts.keep(asha, text);
        QTRY_COMPARE_WITH_TIMEOUT(onTheDisk(), QStringList{text}, patience);
        QCOMPARE(found(asha), text);
    }

    void isWrittenBeforeItEnds()
    {
        for (int i = 0; i < 20; ++i)
            NoteDraftFiles(path()).keep({i, u"MO"_s, u"Asha"_s}, u"draft %1"_s.arg(i));
        QCOMPARE(files().size(), 20);
        QCOMPARE(found({19, u"MO"_s, u"Asha"_s}), u"draft 19"_s);
    }

    void goesWhenItIsEmptied()
    {
        NoteDraftFiles(path()).keep(asha, u"one"_s);
        const auto drafts = opened();
        QCOMPARE(drafts->text(asha), u"one"_s);
        drafts->keep(asha, {});
        QCOMPARE(drafts->text(asha), QString());
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 0, patience);
        QCOMPARE(opened()->text(asha), QString());
    }

    void isOfOneOrderAndPerson_data()
    {
        QTest::addColumn<qint64>("order");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("person");
        QTest::newRow("another order") << qint64(8) << u"MO-7"_s << u"Asha"_s;
        QTest::newRow("another order under the id") << qint64(7) << u"MO-8"_s << u"Asha"_s;
        QTest::newRow("another person") << qint64(7) << u"MO-7"_s << u"Ravi"_s;
        QTest::newRow("before there is a name") << qint64(7) << u"MO-7"_s << QString();
    }

    void isOfOneOrderAndPerson()
    {
        QFETCH(qint64, order);
        QFETCH(QString, number);
        QFETCH(QString, person);
        NoteDraftFiles(path()).keep(asha, u"one"_s);
        const auto drafts = opened();
        QCOMPARE(drafts->text({order, number, person}), QString());
        QCOMPARE(drafts->text(asha), u"one"_s);
    }

    // Who has no name yet is asked for it when the note is saved.
    void isTakenOverWithTheName()
    {
        const NoteDraftPlace before{7, u"MO-7"_s, {}};
        NoteDraftFiles(path()).keep(before, u"one"_s);
        const auto drafts = opened();
        QCOMPARE(drafts->text(asha), u"one"_s);
        drafts->keep(asha, {}); // saved
        QCOMPARE(drafts->text(asha), QString());
        QCOMPARE(drafts->text(before), QString());
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 0, patience);
    }

    // Nothing begun is nothing to keep, and does not undo what is still being read.
    void emptyBeforeItWasReadUndoesNothing()
    {
        NoteDraftFiles(path()).keep(asha, u"one"_s);
        {
            NoteDraftFiles drafts(path());
            drafts.keep(asha, {}); // at once: the folder was not looked through yet
        }
        QCOMPARE(found(asha), u"one"_s);
    }

    void isForItsOwnerOnly()
    {
        NoteDraftFiles(path()).keep(asha, u"one"_s);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
        QCOMPARE(files().size(), 1);
        QVERIFY(!(files().first().permissions() & others));
        for (const QString &told : {u"Asha"_s, u"MO-7"_s})
            QVERIFY2(!files().first().fileName().contains(told), "the name tells nothing");
    }

    void oldOnesGo()
    {
        const NoteDraftPlace other{8, u"MO-8"_s, u"Asha"_s};
        NoteDraftFiles(path()).keep(asha, u"long ago"_s);
        QFile old(files().first().filePath());
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(
            old.setFileTime(QDateTime::currentDateTimeUtc().addDays(-60), QFileDevice::FileModificationTime));
        old.close();
        NoteDraftFiles(path()).keep(other, u"lately"_s);
        const auto drafts = opened();
        QCOMPARE(drafts->text(asha), QString());
        QCOMPARE(drafts->text(other), u"lately"_s);
        QTRY_COMPARE_WITH_TIMEOUT(onTheDisk(), QStringList{u"lately"_s}, patience);
    }

    void fullDisk()
    {
        const SmallDisk disk(path(), "16k");
        if (!disk.whyNot().isEmpty())
            QSKIP(disk.whyNot().constData());
        const QString large(50'000, u'x');
        const NoteDraftPlace other{8, u"MO-8"_s, u"Asha"_s};
        {
            NoteDraftFiles drafts(path());
            drafts.keep(asha, u"one"_s);
            drafts.keep(other, large);
            QCOMPARE(drafts.text(other), large);
        }
        QCOMPARE(onTheDisk(), QStringList{u"one"_s});
    }
};

MARS_TEST_MAIN(QCoreApplication, NoteDraftsTest)
#include "notedraftstest.moc"
