// SPDX-License-Identifier: Apache-2.0
#include "window/singleinstance.h"

#include "support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mars;

/** Several starts for one database; here all in one process. */
class SingleInstanceTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_runtime;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    void whoLeavesMakesRoomForTheNext()
    {
        const QString database = u"/orders.sqlite"_s;
        SingleInstance first(database);
        SingleInstance next(database);
        const QSignalSpy callsOfFirst(&first, &SingleInstance::called);
        const QSignalSpy callsOfNext(&next, &SingleInstance::called);
        QVERIFY(first.takePlace());
        QVERIFY(!next.takePlace());
        first.leavePlace(); // while it still lives
        QVERIFY(next.takePlace());
        QVERIFY(SingleInstance(database).callFirst());
        QTRY_COMPARE(callsOfNext.size(), 1);
        QCOMPARE(callsOfFirst.size(), 0);
    }

    void nobodyAnswersWhereTheLastOneLeft()
    {
        SingleInstance only(u"/orders.sqlite"_s);
        QVERIFY(only.takePlace());
        only.leavePlace();
        QVERIFY(!SingleInstance(u"/orders.sqlite"_s).callFirst());
    }
};

MARS_TEST_MAIN(QCoreApplication, SingleInstanceTest)
#include "singleinstancetest.moc"
