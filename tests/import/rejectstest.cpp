// SPDX-License-Identifier: Apache-2.0
#include "support/testmain.h"
#include "trial.h"

#include <QDir>

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "order,placed\n";
const QByteArray goodRow = "MO-1,2026-11-20T09:14:00Z\n";
const QByteArray badRow = "MO-2,yesterday\n";
const QByteArray otherBadRow = "MO-3,tomorrow\n";

} // namespace

/** What becomes of the rows that are not imported. */
class RejectsTest : public QObject
{
    Q_OBJECT
private:
    static QStringList files(const Trial &trial)
    {
        return QDir(trial.path()).entryList(QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void badRowsAreToldKeptAndTheRestComesIn()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, "order;placed;name\n"
                                     "MO-1;2026-11-20T09:14:00Z;Asha\n"
                                     "MO-2;yesterday;\"B;\n\"\"B\"\"\"\n"
                                     "MO-3;2026-11-20T09:14:00Z\n"
                                     "MO-4;2026-11-20T09:14:00Z;\xFF\n"
                                     "MO-5;2026-11-20T09:14:00Z;Eva\n");
        const Result<ImportReport> report = trial.import();
        QVERIFY(report.ok());
        QCOMPARE(report->rows, 5);
        QCOMPARE(report->badRows, 3);
        QCOMPARE(report->inserted, 2);
        QCOMPARE(trial.badRows(),
                 (QStringList{u"orders.csv:3 placed"_s, u"orders.csv:5"_s, u"orders.csv:6 name"_s}));
        QCOMPARE(report->rejectsFiles, QStringList{trial.path(u"orders.rejects.csv"_s)});
        QCOMPARE(trial.read(u"orders.rejects.csv"_s),
                 QByteArray("rejected;order;placed;name\n"
                            "\"placed: “yesterday” is not a date with a time of day as the mapping expects "
                            "it.\";MO-2;yesterday;\"B;\n\"\"B\"\"\"\n"
                            "\"The row has 2 cells, but the header has 3.\";MO-3;2026-11-20T09:14:00Z\n"
                            "\"name: The text is not valid UTF-8.\";MO-4;2026-11-20T09:14:00Z;\xFF\n"));
    }

    void whatTheSinkRejectsIsABadRow()
    {
        Trial trial;
        trial.write(u"events.jsonl"_s, "{\"order\":\"MO-9\",\"status\":\"Confirmed\"}\n"
                                       "{\"order\":\"MO-9\",\"status\":\"Processed\"}\n");
        const Result<ImportReport> report = trial.import();
        QVERIFY(report.ok());
        QCOMPARE(report->badRows, 2);
        QCOMPARE(trial.badRows(), (QStringList{u"events.jsonl:1"_s, u"events.jsonl:2"_s}));
        QCOMPARE(trial.findings.first().reason, u"There is no such order yet."_s);
        QCOMPARE(trial.findings.first().order, u"MO-9"_s);
        QCOMPARE(
            trial.read(u"events.rejects.jsonl"_s),
            QByteArray("{\"rejected\":\"There is no such order yet.\",\"order\":\"MO-9\",\"status\":"
                       "\"Confirmed\"}\n{\"rejected\":\"There is no such order yet.\",\"order\":\"MO-9\","
                       "\"status\":\"Processed\"}\n"));
    }

    void correctedRejectsComeIn()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, header + goodRow + badRow);
        QCOMPARE(trial.import()->badRows, 1);
        trial.write(
            u"orders.rejects.csv"_s,
            trial.read(u"orders.rejects.csv"_s).replace("MO-2,yesterday", "MO-2,2026-11-20T10:00:00Z"));
        const Result<ImportReport> report = trial.import(u"mars"_s, {trial.path(u"orders.rejects.csv"_s)});
        QVERIFY(report.ok());
        QCOMPARE(report->inserted, 1);
        QVERIFY(trial.exists(u"orders.rejects.csv"_s));
    }

    void whatIsStillWrongInRejectsIsKeptInAFileOfItsOwn()
    {
        Trial trial;
        const QByteArray rejects =
            "rejected,order,placed\nwhy,MO-2,2026-11-20T10:00:00Z\nwhy,MO-3,tomorrow\n";
        trial.write(u"orders.rejects.csv"_s, rejects);
        for (int time = 0; time < 2; ++time) {
            const Result<ImportReport> report =
                trial.import(u"mars"_s, {trial.path(u"orders.rejects.csv"_s)});
            QCOMPARE(report->badRows, 1);
            QCOMPARE(report->rejectsFiles, QStringList{trial.path(u"orders.rejects.rejects.csv"_s)});
            QCOMPARE(trial.read(u"orders.rejects.csv"_s), rejects);
            QCOMPARE(files(trial).size(), 2);
        }
        const QByteArray again =
            trial.read(u"orders.rejects.rejects.csv"_s).replace("tomorrow", "2026-11-20T10:00Z");
        trial.write(u"orders.rejects.rejects.csv"_s, again);
        const auto report = trial.import(u"mars"_s, {trial.path(u"orders.rejects.rejects.csv"_s)});
        QCOMPARE(report->inserted, 1);
        QCOMPARE(report->badRows, 0);
    }

    void correctedRejectsAreNeverWrittenOver()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, header + badRow);
        QCOMPARE(trial.import()->badRows, 1);
        const QByteArray corrected =
            trial.read(u"orders.rejects.csv"_s).replace("yesterday", "2026-11-20T10:00:00Z");
        trial.write(u"orders.rejects.csv"_s, corrected);
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(trial.import()->rejectsFiles, QStringList{trial.path(u"orders.rejects.2.csv"_s)});
            QCOMPARE(trial.read(u"orders.rejects.csv"_s), corrected);
            QCOMPARE(files(trial).size(), 3);
        }
    }

    void aRepeatLeavesOneFile_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("the same") << badRow + otherBadRow << badRow + otherBadRow;
        QTest::newRow("killed before, or the file has grown") << badRow << badRow + goodRow + otherBadRow;
    }

    void aRepeatLeavesOneFile()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Trial trial;
        trial.write(u"orders.csv"_s, header + before);
        QCOMPARE(trial.import()->badRows, before.count('\n'));
        trial.write(u"orders.csv"_s, header + after);
        const Result<ImportReport> report = trial.import();
        QCOMPARE(report->badRows, 2);
        QCOMPARE(report->rejectsFiles, QStringList{trial.path(u"orders.rejects.csv"_s)});
        QCOMPARE(files(trial), (QStringList{u"orders.csv"_s, u"orders.rejects.csv"_s}));
        QCOMPARE(trial.read(u"orders.rejects.csv"_s).count('\n'), 3);
    }

    void aCleanRepeatLeavesOldRejects()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, header + badRow);
        QCOMPARE(trial.import()->badRows, 1);
        const QByteArray rejects = trial.read(u"orders.rejects.csv"_s);
        trial.write(u"orders.csv"_s, header + goodRow);
        QCOMPARE(trial.import()->badRows, 0);
        QCOMPARE(trial.read(u"orders.rejects.csv"_s), rejects);
    }

    void aFileThatIsReadIsNeverReplaced()
    {
        Trial trial;
        const QByteArray read = "rejected,order,placed\n";
        trial.write(u"orders.csv"_s, header + badRow);
        trial.write(u"orders.rejects.csv"_s, read);
        const Result<ImportReport> report =
            trial.import(u"mars"_s, {trial.path(u"orders.csv"_s), trial.path(u"orders.rejects.csv"_s)});
        QVERIFY(report.ok());
        QCOMPARE(report->rejectsFiles, QStringList{trial.path(u"orders.rejects.2.csv"_s)});
        QCOMPARE(trial.read(u"orders.rejects.csv"_s), read);
    }

    void filesOfTheSameNameHaveRejectsOfTheirOwn()
    {
        Trial trial;
        QVERIFY(QDir(trial.path()).mkdir(u"b"_s));
        trial.write(u"orders.csv"_s, header + badRow);
        trial.write(u"b/orders.csv"_s, header + badRow + otherBadRow);
        for (int time = 0; time < 2; ++time) {
            const Result<ImportReport> report =
                trial.import(u"mars"_s, {trial.path(u"orders.csv"_s), trial.path(u"b/orders.csv"_s)});
            QCOMPARE(report->rejectsFiles, (QStringList{trial.path(u"orders.rejects.csv"_s),
                                                        trial.path(u"orders.rejects.2.csv"_s)}));
            QCOMPARE(trial.read(u"orders.rejects.csv"_s).count('\n'), 2);
            QCOMPARE(trial.read(u"orders.rejects.2.csv"_s).count('\n'), 3);
            QCOMPARE(files(trial).size(), 3);
        }
    }

    void aDryRunTouchesNoRejects()
    {
        Trial trial;
        trial.options.dryRun = true;
        trial.write(u"orders.csv"_s, header + goodRow + badRow);
        QCOMPARE(trial.import()->badRows, 1);
        QVERIFY(!trial.exists(u"orders.rejects.csv"_s));
        trial.write(u"orders.rejects.csv"_s, "corrected");
        const Result<ImportReport> report = trial.import();
        QCOMPARE(trial.badRows(), QStringList{u"orders.csv:3 placed"_s});
        QCOMPARE(report->rejectsFiles, QStringList());
        QCOMPARE(trial.read(u"orders.rejects.csv"_s), QByteArray("corrected"));
        QCOMPARE(files(trial).size(), 2);
    }

    void whereTheyCannotBeKeptThatIsSaidOnce()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, header + badRow + otherBadRow + goodRow);
        trial.options.rejectsFolder = trial.path(u"missing"_s);
        const Result<ImportReport> report = trial.import();
        QVERIFY(report.ok());
        QCOMPARE(report->inserted, 1);
        QCOMPARE(report->badRows, 2);
        QCOMPARE(report->rejectsFiles, QStringList());
        const auto notices =
            std::count_if(trial.findings.begin(), trial.findings.end(), [](const ImportFinding &finding) {
                return finding.kind == ImportFinding::Kind::Notice;
            });
        QCOMPARE(notices, 1);
    }
};

MARS_TEST_MAIN(QCoreApplication, RejectsTest)
#include "rejectstest.moc"
