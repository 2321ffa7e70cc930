// SPDX-License-Identifier: Apache-2.0
#include "store/live/attendance.h"
#include "store/store.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/** Desks see who else has the same order open, and nobody is left over. */
class AttendanceTest : public QObject
{
    Q_OBJECT
private:
    static QStringList attend(OrderSource &desk, OrderId order, const QString &person)
    {
        return desk.attend(order, person).result().value();
    }

private Q_SLOTS:
    void othersAreSeen()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        const auto asha = openOrderSource(database.location());
        const auto ravi = openOrderSource(database.location());
        auto lata = openOrderSource(database.location());
        const QString hindi = u"लता शर्मा"_s;
        QCOMPARE(attend(*asha, 7, u"Asha"_s), QStringList());
        QCOMPARE(attend(*ravi, 7, u"Ravi"_s), QStringList{u"Asha"_s});
        QCOMPARE(attend(*lata, 7, hindi), (QStringList{u"Asha"_s, u"Ravi"_s}));
        QCOMPARE(attend(*asha, 7, u"Asha"_s), (QStringList{hindi, u"Ravi"_s}));
        QCOMPARE(attend(*ravi, 8, u"Ravi"_s), QStringList());
        QCOMPARE(attend(*asha, 7, u"Asha"_s), QStringList{hindi});
        QCOMPARE(attend(*ravi, 0, u"Ravi"_s), QStringList());
        lata.reset();
        QTRY_COMPARE(attend(*asha, 7, u"Asha"_s), QStringList());
    }

    // Under another name it is the same desk still, and nothing of the old name is left.
    void newName()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        const auto asha = openOrderSource(database.location());
        const auto ravi = openOrderSource(database.location());
        QCOMPARE(attend(*asha, 7, u"Asha"_s), QStringList());
        QCOMPARE(attend(*asha, 7, u"Asha K."_s), QStringList());
        QCOMPARE(attend(*ravi, 7, u"Ravi"_s), QStringList{u"Asha K."_s});
        QCOMPARE(attend(*asha, 8, u"Asha"_s), QStringList());
        QCOMPARE(attend(*ravi, 7, u"Ravi"_s), QStringList());
        QCOMPARE(attend(*ravi, 8, u"Ravi"_s), QStringList{u"Asha"_s});
        QCOMPARE(attend(*asha, 0, u"Asha K."_s), QStringList());
        QCOMPARE(attend(*ravi, 8, u"Ravi"_s), QStringList());
    }

    // Said again, it stands again, and once.
    void newLine()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        const auto asha = openOrderSource(database.location());
        const auto ravi = openOrderSource(database.location());
        QCOMPARE(attend(*asha, 7, u"Asha"_s), QStringList());
        QCOMPARE(attend(*asha, 7, u"Asha"_s), QStringList());
        database.run({u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                      "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s});
        QTRY_VERIFY(ravi->attend(8, u"Ravi"_s).result().ok());
        QTRY_VERIFY(asha->attend(7, u"Asha"_s).result().ok());
        QCOMPARE(attend(*ravi, 7, u"Ravi"_s), QStringList{u"Asha"_s});
        QCOMPARE(attend(*asha, 0, u"Asha"_s), QStringList());
        QCOMPARE(attend(*ravi, 7, u"Ravi"_s), QStringList());
    }

    void fileHasNoOthers()
    {
        const TestDatabase database(Engine::Sqlite);
        const auto asha = openOrderSource(database.location());
        const auto ravi = openOrderSource(database.location());
        QCOMPARE(attend(*asha, 7, u"Asha"_s), QStringList());
        QCOMPARE(attend(*ravi, 7, u"Ravi"_s), QStringList());
    }

    void names_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("seen");
        QTest::newRow("plain") << u"Priya K."_s << u"Priya K."_s;
        QTest::newRow("Hindi") << u"प्रिया शर्मा"_s << u"प्रिया शर्मा"_s;
        QTest::newRow("accents") << u"Zoë"_s << u"Zoë"_s;
        QTest::newRow("like a code") << u"=Asha"_s << u"=Asha"_s;
        QTest::newRow("long") << QString(200, u'x') << QString(42, u'x');
        QTest::newRow("long Hindi") << QString(40, u'प') << QString(14, u'प');
        QTest::newRow("none") << QString() << QString();
    }
    void names()
    {
        QFETCH(QString, person);
        QFETCH(QString, seen);
        const QString name = sessionName(person);
        QVERIFY2(name.toLatin1().size() <= 63 && name == QString::fromLatin1(name.toLatin1()),
                 qPrintable(name));
        QCOMPARE(personOfSession(name), seen);
    }
};

MARS_TEST_MAIN(QCoreApplication, AttendanceTest)
#include "attendancetest.moc"
