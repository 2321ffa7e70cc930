// SPDX-License-Identifier: Apache-2.0
#include "items/changedplaces.h"

#include "support/testmain.h"

using namespace mars;

class ChangedPlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
};

void ChangedPlacesTest::counts_data()
{
    QTest::addColumn<QList<OrderId>>("before");
    QTest::addColumn<QList<OrderId>>("after");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<int>("count");
    using Ids = QList<OrderId>;
    const auto row = [](const char *name, const Ids &before, const Ids &after, int count,
                        bool isWhole = true) { QTest::newRow(name) << before << after << isWhole << count; };
    const Ids five{1, 2, 3, 4, 5};
    row("nothing", five, five, 0);
    row("empty", {}, {}, 0);
    row("one came first", five, {9, 1, 2, 3, 4, 5}, 1);
    row("two came in the middle", five, {1, 2, 8, 9, 3, 4, 5}, 2);
    row("one came last", five, {1, 2, 3, 4, 5, 9}, 1);
    row("one went", five, {1, 2, 4, 5}, 1);
    row("one moved down", five, {2, 3, 4, 1, 5}, 1);
    row("one moved up", five, {5, 1, 2, 3, 4}, 1);
    row("two moved", five, {3, 4, 5, 2, 1}, 2);
    row("came, went and moved", five, {9, 2, 4, 3, 5}, 3);
    row("turned round", five, {5, 4, 3, 2, 1}, 4);
    row("all others", five, {6, 7}, 7);
    row("came first, pushing one out", five, {9, 1, 2, 3, 4}, 1, false);
    row("came in the middle, pushing one out", five, {1, 2, 9, 3, 4}, 1, false);
    row("went, pulling one in", five, {1, 2, 4, 5, 6}, 1, false);
    row("moved, the ends as they were", five, {1, 3, 4, 2, 5}, 1, false);
}

void ChangedPlacesTest::counts()
{
    QFETCH(const QList<OrderId>, before);
    QFETCH(const QList<OrderId>, after);
    QFETCH(const bool, isWhole);
    QFETCH(const int, count);
    QCOMPARE(changedPlaces({before, true, isWhole}, {after, true, isWhole}), count);
}

MARS_TEST_MAIN(QCoreApplication, ChangedPlacesTest)
#include "changedplacestest.moc"
