// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"
#include "support/pooler.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QSignalSpy>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** More desks at a pooler than it has places for. */
class ManyDesksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWhenThereIsAPlace()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        if (!Pooler::isInstalled())
            QSKIP("pgbouncer is not installed");
        const TestDatabase database(DatabaseLocation::Engine::PostgreSql);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        constexpr int room = 10;
        const Pooler pooler(*PostgresCluster::instance(), u"session"_s,
                            2 * room); // a desk that reads has two
        const QString address =
            u"postgresql://mars@127.0.0.1:%1%2"_s.arg(pooler.port()).arg(QUrl(database.address()).path());
        const DatabaseLocation location = *DatabaseLocation::parse(address);

        std::vector<std::unique_ptr<OrderSource>> desks;
        for (int i = 0; i < room; ++i) {
            desks.push_back(openOrderSource(location));
            QVERIFY(desks.back()->order(1).result().ok());
            QVERIFY(desks.back()->counts().result().ok());
        }
        const std::array late{openOrderSource(location), openOrderSource(location)};
        const std::array heard{std::make_unique<QSignalSpy>(late[0].get(), &OrderSource::changed),
                               std::make_unique<QSignalSpy>(late[1].get(), &OrderSource::changed)};
        for (const auto &desk : late) {
            const Result<Order> told = desk->order(1).result();
            QVERIFY(!told.ok());
            QCOMPARE(told.error().kind, Error::Kind::Unreachable);
            QVERIFY2(told.error().sentence.contains(u"no place free for this desk"_s),
                     qPrintable(plainText(told.error())));
        }
        desks.resize(room - 2);
        for (const auto &changes : heard)
            QTRY_VERIFY_WITH_TIMEOUT(!changes->isEmpty(), 60'000);
        for (const auto &desk : late)
            QVERIFY(desk->order(1).result().ok());
    }
};

MARS_TEST_MAIN(QCoreApplication, ManyDesksTest)
#include "manydeskstest.moc"
