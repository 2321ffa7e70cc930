// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "support/smalldisk.h"
#include "support/testmain.h"

#include <csignal>
#include <QDir>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace mars::test;

/** Exporting lists from the terminal. */
class ExportCommandTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Console> m_console;

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_console->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_console->environment.insert(u"MARS_DATABASE"_s, m_console->database());
        m_console->environment.insert(u"USER"_s, u"asha"_s);
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
    }

    void writesAView()
    {
        const Ran ran = m_console->run({u"export"_s, m_console->path(u"late.csv"_s), u"--view"_s, u"late"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY2(ran.out.startsWith("Exported "), ran.out.constData());
        const Ran all = m_console->run({u"export"_s, m_console->path(u"all.csv"_s), u"--json"_s});
        QCOMPARE(all.code, 0);
        QCOMPARE(all.json()[u"view"_s].toString(), u"all"_s);
        QCOMPARE(all.json()[u"file"_s].toString(), m_console->path(u"all.csv"_s));
        const qint64 orders = all.json()[u"orders"_s].toInteger();
        QVERIFY(orders > 100);
        const QByteArray text = content(u"all.csv"_s);
        QCOMPARE(text.size(), all.json()[u"bytes"_s].toInteger());
        QVERIFY(text.startsWith("\xEF\xBB\xBFOrder,"));
        QCOMPARE(text.count("\r\nMO-"), orders);
        QVERIFY(text.contains("MO-204871"));
        const qsizetype late = content(u"late.csv"_s).count("\r\nMO-");
        QVERIFY(late > 0 && late < orders);
    }

    void writesWhatMeetsTheFilter()
    {
        const QString file = m_console->path(u"pune.csv"_s);
        const Ran ran = m_console->run({u"export"_s, file, u"--city"_s, u"kolha"_s, u"--stage"_s,
                                        u"delivered,in-transit"_s, u"--payment"_s, u"cod"_s,
                                        u"--placed-from"_s, u"2020-01-01"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.json()[u"filter"_s].toObject()[u"place"_s].toString(), u"kolha"_s);
        const QByteArray text = content(u"pune.csv"_s);
        const qint64 orders = ran.json()[u"orders"_s].toInteger();
        QVERIFY(orders > 0 && orders < 20);
        QCOMPARE(text.count("\r\nMO-"), orders);
        QCOMPARE(text.count(",Kolhapur,"), orders);
        QVERIFY(text.contains("MO-187712"));
    }

    void writesAWorkbook()
    {
        const Ran ran = m_console->run({u"export"_s, m_console->path(u"all.xlsx"_s)});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(content(u"all.xlsx"_s).startsWith("PK"));
    }

    void isRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown view") << QStringList{u"x.csv"_s, u"--view"_s, u"lost"_s};
        QTest::newRow("unknown stage") << QStringList{u"x.csv"_s, u"--stage"_s, u"in-transit,melted"_s};
        QTest::newRow("unknown carrier") << QStringList{u"x.csv"_s, u"--carrier"_s, u"Nobody & Sons"_s};
        QTest::newRow("empty place") << QStringList{u"x.csv"_s, u"--city"_s, u""_s};
        QTest::newRow("no stage at all") << QStringList{u"x.csv"_s, u"--stage="_s + u','};
        QTest::newRow("no day") << QStringList{u"x.csv"_s, u"--placed-from"_s, u"2026-11-31"_s};
        QTest::newRow("days the wrong way round") << QStringList{
            u"x.csv"_s, u"--promised-from"_s, u"2026-11-09"_s, u"--promised-until"_s, u"2026-11-03"_s};
        QTest::newRow("unknown ending") << QStringList{u"x.pdf"_s};
        QTest::newRow("there already") << QStringList{u"there.csv"_s};
        QTest::newRow("no folder") << QStringList{u"nowhere/x.csv"_s};
    }
    void isRefused()
    {
        QFETCH(QStringList, arguments);
        (void)m_console->file(u"there.csv"_s, "kept");
        arguments.front() = m_console->path(arguments.front());
        const Ran ran = m_console->run(QStringList{u"export"_s} + arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY2(!ran.err.isEmpty(), ran.err.constData());
        QCOMPARE(content(u"there.csv"_s), QByteArray("kept"));
    }

    void replaces()
    {
        const QString file = m_console->file(u"there.csv"_s, "gone");
        QCOMPARE(m_console->run({u"export"_s, file, u"--replace"_s}).code, 0);
        QVERIFY(content(u"there.csv"_s).contains("MO-204871"));
    }

    void saysThatThereIsNoRoom()
    {
        const SmallDisk disk(m_console->path(u"disk"_s), "16k");
        if (!disk.whyNot().isEmpty())
            QSKIP(disk.whyNot().constData());
        const Ran ran = m_console->run({u"export"_s, m_console->path(u"disk/all.csv"_s)});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains("There is no room left for"), ran.err.constData());
        QCOMPARE(QDir(m_console->path(u"disk"_s))
                     .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList());
    }

    // Wherever it is hit: either there is a whole file, or none, and nothing beside it. It may be hit after
    // its work was done.
    void isInterrupted()
    {
        QVERIFY(m_console->does({u"export"_s, m_console->path(u"whole.csv"_s)}));
        const qsizetype orders = content(u"whole.csv"_s).count("\r\nMO-");
        QDir folder(m_console->path(u"out"_s));
        QVERIFY(folder.mkpath(u"."_s));
        bool isDone = false;
        for (int delay = 5; !isDone; delay += delay / 2) {
            QProcess process;
            m_console->prepare(process, {u"export"_s, folder.filePath(u"all.csv"_s)});
            process.start();
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(delay)) {
                ::kill(pid_t(process.processId()), SIGINT);
                QVERIFY(process.waitForFinished());
            }
            isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
            const QStringList left = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
            if (left.isEmpty()) {
                QVERIFY(!isDone);
                continue;
            }
            QCOMPARE(left, QStringList{u"all.csv"_s});
            QCOMPARE(content(u"out/all.csv"_s).count("\r\nMO-"), orders);
            QVERIFY(folder.remove(u"all.csv"_s));
        }
    }
};

MARS_TEST_MAIN(QCoreApplication, ExportCommandTest)
#include "exportcommandtest.moc"
