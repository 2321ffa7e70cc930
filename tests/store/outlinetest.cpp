// SPDX-License-Identifier: Apache-2.0
#include "randomwrites.h"
#include "store/engine/connection.h"
#include "store/reading/listoutline.h"
#include "store/reading/listquery.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testorders.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

QList<ListOutline> outlines()
{
    QList<ListOutline> all;
    for (const OrderView view : {OrderView::Open, OrderView::Late, OrderView::Exceptions, OrderView::All})
        for (int sort = 0; sort <= int(OrderSort::Promised); ++sort)
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                all.append(ListOutline({view, OrderSort(sort), direction}, 3));
    return all;
}

} // namespace

/** Where the rows of a list stand is read once, and then followed. */
class OutlineTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray compared(Connection &connection, const ListOutline &outline, const ListRequest &request,
                               const QDateTime &now)
    {
        const QList<ListCursor> rows = readKeys(connection, request, std::nullopt, 10'000, now);
        const ListIndex index = outline.index();
        if (index.count != rows.size())
            return "length " + QByteArray::number(index.count);
        for (qsizetype row = 0; row < rows.size(); row += 2) {
            if (readKeys(connection, request, index.at(row), 1, now) != rows.mid(row, 1))
                return "row " + QByteArray::number(row);
        }
        return {};
    }

private Q_SLOTS:
    void isRightAfterAnyWrites_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<quint32>("seed");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql})
            for (quint32 seed = 11; seed <= 12; ++seed)
                QTest::addRow("%s seed %u", engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", seed)
                    << engine << seed;
    }
    void isRightAfterAnyWrites()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(quint32, seed);
        const TestDatabase database(engine);
        RandomWrites writes(database, seed);
        Connection connection(database.location());
        QList<ListOutline> all = outlines();
        for (ListOutline &outline : all)
            outline.advance(connection, 1000);
        int followed = 0;
        int begun = 0;
        for (int step = 0; step < 20; ++step) {
            const QByteArray did = writes.one();
            QVERIFY(!did.isEmpty());
            for (ListOutline &outline : all) {
                ReadTransaction sameMoment(connection);
                const QDateTime now = QDateTime::currentDateTimeUtc();
                if (outline.follow(connection, now)) {
                    ++followed;
                } else {
                    ++begun;
                    QVERIFY(!outline.isWhole());
                    outline.advance(connection, 1000);
                    QVERIFY(outline.isWhole());
                    QVERIFY(outline.follow(connection, now));
                }
                const QByteArray fault = compared(connection, outline, outline.request(), now);
                QVERIFY2(fault.isEmpty(), did + ": " + fault);
            }
        }
        QVERIFY2(followed > begun, QByteArray::number(followed));
    }

    // In stretches, while orders come and go.
    void isReadWhileOthersWrite_data() { addEngines(); }
    void isReadWhileOthersWrite()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        QVERIFY(sink->write(testOrders(1, 60)).ok());
        Connection connection(database.location());
        const ListRequest request{OrderView::All, OrderSort::Placed, Qt::AscendingOrder};
        ListOutline outline(request, 5);
        for (int n = 0; !outline.isWhole(); ++n) {
            outline.advance(connection, 3);
            Order order = testOrder(100 + n);
            order.placedAt = testOrder(1 + n).placedAt.addSecs(7);
            QVERIFY(sink->write({order}).ok());
        }
        ReadTransaction sameMoment(connection);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(outline.follow(connection, now));
        QCOMPARE(compared(connection, outline, request, now), QByteArray());
    }

    // Of one that takes its time the length is told at once, and where its rows stand, later.
    void nobodyWaitsForALongList_data() { addEngines(); }
    void nobodyWaitsForALongList()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(testOrders(1, 300)).ok());
        const auto source = openOrderSource(database.location());
        QSignalSpy changed(source.get(), &OrderSource::changed);
        const ListRequest request{OrderView::All, OrderSort::Number, Qt::AscendingOrder};
        const ListIndex first = source->index(request, 2).result().value();
        QCOMPARE(first.count, 300);
        QCOMPARE(first.anchors.size(), 0);
        QCOMPARE(source->page(request, first.at(298), 10).result()->first().number, u"MO-299"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 30'000);
        const ListIndex second = source->index(request, 2).result().value();
        QCOMPARE(second.count, 300);
        QCOMPARE(second.anchors.size(), 149);
        QCOMPARE(source->page(request, second.at(298), 10).result()->first().number, u"MO-299"_s);
    }
};

MARS_TEST_MAIN(QCoreApplication, OutlineTest)
#include "outlinetest.moc"
