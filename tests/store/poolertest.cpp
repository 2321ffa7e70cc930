// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/poolercheck.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using namespace std::chrono_literals;

/** What findPooler() makes of a server itself; poolers are tried in the test of the connection test. */
class PoolerTest : public QObject
{
    Q_OBJECT
private:
    LibpqParameters m_parameters;

    static Patience briefly()
    {
        return {200ms, [] { return false; }};
    }

private Q_SLOTS:
    void initTestCase()
    {
        PostgresCluster *cluster = PostgresCluster::instance();
        if (!cluster)
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        m_parameters = parsedParameters(cluster->createDatabase()).value();
    }

    void serverItself()
    {
        LibpqSession session;
        QVERIFY(!session.connect(m_parameters, {10s, [] { return false; }}));
        QCOMPARE(findPooler(session, m_parameters, briefly), Pooler::None);
    }

    void slowServerIsNoPooler()
    {
        LibpqSession session;
        QVERIFY(!session.connect(m_parameters, {10s, [] { return false; }}));
        QCOMPARE(::kill(session.greetedBy(), SIGSTOP), 0);
        const Pooler found = findPooler(session, m_parameters, briefly);
        ::kill(session.greetedBy(), SIGCONT);
        QCOMPARE(found, Pooler::Unknown);
    }
};

MARS_TEST_MAIN(QCoreApplication, PoolerTest)
#include "poolertest.moc"
