// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>

using namespace Qt::StringLiterals;

/** The program with its window, started as a desktop would, on a screen that nobody sees. */
class WindowStartTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Console> m_console;

    /** This one has taken the place of the window: its process id stands in the lock. */
    bool hasPlace(const QProcess &window) const
    {
        const QDir folder(m_console->path(u"runtime"_s));
        for (const QString &name : folder.entryList({u"mars-console-*.lock"_s})) {
            QFile lock(folder.filePath(name));
            if (lock.open(QIODevice::ReadOnly) &&
                lock.readLine().trimmed() == QByteArray::number(window.processId()))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_console->environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }

    void createsItsDatabase()
    {
        QProcess window;
        m_console->prepare(window, {});
        window.start();
        QVERIFY(window.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_console->run({u"database"_s, u"info"_s}).code == 0, 60'000);
        QCOMPARE(window.state(), QProcess::Running);
        window.kill();
        QVERIFY(window.waitForFinished());
    }

    void secondStartCallsTheFirst()
    {
        QProcess window;
        m_console->prepare(window, {});
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(hasPlace(window), 60'000);
        const Ran second = m_console->run({});
        QVERIFY2(second.code == 0, second.err.constData());
        QCOMPARE(window.state(), QProcess::Running);

        QProcess other;
        m_console->prepare(other, {u"--database"_s, m_console->path(u"other.sqlite"_s)});
        other.start();
        QTRY_VERIFY2_WITH_TIMEOUT(hasPlace(other), "another database is another window", 60'000);
        other.kill();
        window.kill();
        QVERIFY(other.waitForFinished() && window.waitForFinished());
    }

    void anotherUserOfTheServerIsAnotherWindow()
    {
        QProcess windows[2];
        for (const auto &[window, user] :
             {std::pair(&windows[0], u"ann"_s), std::pair(&windows[1], u"bob"_s)}) {
            m_console->prepare(*window, {u"--database"_s, u"postgresql://%1@127.0.0.1:1/orders"_s.arg(user)});
            window->start();
            QTRY_VERIFY_WITH_TIMEOUT(hasPlace(*window), 60'000);
        }
        for (QProcess &window : windows) {
            window.kill();
            QVERIFY(window.waitForFinished());
        }
    }

    void crashLeavesThePlaceFree()
    {
        for (int i = 0; i < 2; ++i) {
            QProcess window;
            m_console->prepare(window, {});
            window.start();
            QTRY_VERIFY_WITH_TIMEOUT(hasPlace(window), 60'000);
            QCOMPARE(m_console->run({}).code, 0);
            QCOMPARE(window.state(), QProcess::Running);
            window.kill();
            QVERIFY(window.waitForFinished());
        }
    }

    void serverThatDoesNotAnswerIsTold()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString port = QString::number(server.serverPort());
        server.close();
        QProcess window;
        m_console->prepare(
            window, {u"--database"_s, u"postgresql://agent:top-secret@127.0.0.1:%1/orders"_s.arg(port)});
        window.start();
        QByteArray told;
        QTRY_VERIFY_WITH_TIMEOUT((told += window.readAllStandardError()).contains("No server listens"),
                                 60'000);
        QVERIFY(!told.contains("top-secret"));
        window.kill();
        QVERIFY(window.waitForFinished());
    }

    void unknownDatabaseKind()
    {
        const Ran ran = m_console->run({u"--database"_s, u"mysql://host/orders"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains("postgresql://"), ran.err.constData());
    }
};

MARS_TEST_MAIN(QCoreApplication, WindowStartTest)
#include "windowstarttest.moc"
