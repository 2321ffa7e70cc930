// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/libpqparameters.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace mars;

/** What libpq is told about where to connect, and what that means. */
class ParametersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysHere_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("hostaddr");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nothing said") << QString() << QString() << true;
        QTest::newRow("socket") << u"/run/postgresql"_s << QString() << true;
        QTest::newRow("this computer") << u"localhost"_s << QString() << true;
        QTest::newRow("another one") << u"db.example"_s << QString() << false;
        QTest::newRow("its address only") << QString() << u"192.0.2.7"_s << false;
        QTest::newRow("loopback by address") << QString() << u"127.0.0.1"_s << true;
        QTest::newRow("address elsewhere, named as here") << u"localhost"_s << u"192.0.2.7"_s << false;
        QTest::newRow("tunnel to another one") << u"db.example"_s << u"::1"_s << false;
        QTest::newRow("one of several elsewhere") << u"localhost,db.example"_s << QString() << false;
        QTest::newRow("one address of several elsewhere")
            << u"localhost,localhost"_s << u",192.0.2.7"_s << false;
        QTest::newRow("name where there is no address")
            << u"localhost,db.example"_s << u"127.0.0.1,"_s << false;
    }
    void staysHere()
    {
        QFETCH(QString, host);
        QFETCH(QString, hostaddr);
        QFETCH(bool, expected);
        LibpqParameters parameters;
        if (!host.isEmpty())
            parameters.insert(u"host"_s, host);
        if (!hostaddr.isEmpty())
            parameters.insert(u"hostaddr"_s, hostaddr);
        QCOMPARE(mars::staysHere(parameters), expected);
    }
};

MARS_TEST_MAIN(QCoreApplication, ParametersTest)
#include "parameterstest.moc"
