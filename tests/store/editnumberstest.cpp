// SPDX-License-Identifier: Apache-2.0
#include "editdesk.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/** Tracking numbers that people set, and take back. */
class EditNumbersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void number_data() { addEngines(); }
    void number()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        QVERIFY(!desk.apply(desk.numbered(u"AWB 77"_s)).conflict);
        QCOMPARE(numbersOf(desk.order()), (QStringList{u"BD1 (old)"_s, u"AWB 77"_s}));
        QCOMPARE(desk.database.run({u"SELECT tracking_number FROM orders"_s}).first(), QVariant(u"AWB 77"_s));
        // The order system says the old one again: it stays superseded.
        QVERIFY(desk.database.sink()->write({testOrder(1)}).ok());
        QCOMPARE(numbersOf(desk.order()), (QStringList{u"BD1 (old)"_s, u"AWB 77"_s}));
        QCOMPARE(desk.audited(), QStringList{u"Lata: tracking number"_s});
        QCOMPARE(desk.faults(), QStringList());
    }

    void takenBackTooLate_data() { addEngines(); }
    void takenBackTooLate()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Edit mine = desk.numbered(u"AWB 1"_s, u"Lata"_s);
        QVERIFY(!desk.apply(mine).conflict);
        QVERIFY(!desk.apply(desk.numbered(u"AWB 2"_s, u"Meera"_s)).conflict);
        const auto conflict = desk.apply(Edit::withdrawal(mine)).conflict;
        QVERIFY(conflict);
        QCOMPARE(conflict->by, u"Meera"_s);
        QCOMPARE(conflict->now, u"AWB 2"_s);
        QCOMPARE(numbersOf(desk.order()).last(), u"AWB 2"_s);
    }

    // Both parcels came to the same number; only one of them goes back.
    void takenBackFromOneParcel_data() { addEngines(); }
    void takenBackFromOneParcel()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        Order two = testOrder(1);
        two.shipments.append(two.shipments.first());
        two.shipments[1].externalId = u"p2"_s;
        two.shipments[1].numbers = {{u"AWB 5"_s, two.placedAt.addSecs(7200), {}}};
        QVERIFY(desk.database.sink()->write({two}).ok());
        const Edit edit = desk.numbered(u"AWB 5"_s);
        QVERIFY(!desk.apply(edit).conflict);
        QVERIFY(!desk.apply(Edit::withdrawal(edit)).conflict);
        QCOMPARE(numbersOf(desk.order()), QStringList{u"BD1"_s});
        QCOMPARE(desk.order().shipments.last().trackingNumber(), u"AWB 5"_s);
        QCOMPARE(desk.faults(), QStringList());
    }

    // The same number was set twice: what is taken back is the one time that is meant.
    void numberSetAgain_data() { addEngines(); }
    void numberSetAgain()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Edit first = desk.numbered(u"AWB 1"_s);
        QVERIFY(!desk.apply(first).conflict);
        QVERIFY(!desk.apply(desk.numbered(u"AWB 2"_s)).conflict);
        const Edit again = desk.numbered(u"AWB 1"_s);
        QVERIFY(!desk.apply(again).conflict);
        QVERIFY(desk.apply(Edit::withdrawal(first)).conflict);
        const QStringList all{u"BD1 (old)"_s, u"AWB 1 (old)"_s, u"AWB 2 (old)"_s, u"AWB 1"_s};
        QCOMPARE(numbersOf(desk.order()), all);
        QVERIFY(!desk.apply(Edit::withdrawal(again)).conflict);
        QCOMPARE(numbersOf(desk.order()), (QStringList{u"BD1 (old)"_s, u"AWB 1 (old)"_s, u"AWB 2"_s}));
        QCOMPARE(desk.faults(), QStringList());
    }

    // The source has told of an older number since, and of one that it has replaced itself.
    void takenBackFromAmongOthers_data() { addEngines(); }
    void takenBackFromAmongOthers()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Edit edit = desk.numbered(u"AWB 1"_s);
        QVERIFY(!desk.apply(edit).conflict);
        const QDateTime later = desk.order().shipments.first().numbers.last().knownFrom.addSecs(60);
        Order told = testOrder(1);
        told.shipments[0].numbers.append({u"BD 0"_s, told.placedAt, {}});
        told.shipments[0].numbers.append({u"BD 9"_s, later, later.addSecs(60)});
        QVERIFY(desk.database.sink()->write({told}).ok());
        desk.database.run({u"UPDATE tracking_number SET superseded_at = NULL WHERE number = 'AWB 1'"_s});
        QVERIFY(!desk.apply(Edit::withdrawal(edit)).conflict);
        QVERIFY(desk.database.sink()->write({told}).ok());
        QCOMPARE(desk.database.column({u"SELECT position FROM tracking_number ORDER BY position"_s}, 0),
                 (QStringList{u"0"_s, u"1"_s, u"2"_s}));
        QCOMPARE(desk.faults(), QStringList());
    }

    // Each parcel has its own last author.
    void secondParcelsAuthor_data() { addEngines(); }
    void secondParcelsAuthor()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        Order two = testOrder(1);
        two.shipments.append(two.shipments.first());
        two.shipments[1].externalId = u"p2"_s;
        two.shipments[1].numbers = {{u"BD 2"_s, two.placedAt.addSecs(7200), {}}};
        QVERIFY(desk.database.sink()->write({two}).ok());
        const Edit late = desk.numbered(u"AWB 1"_s);
        QVERIFY(!desk.apply(desk.numbered(u"AWB 5"_s, u"Meera"_s)).conflict);
        const Order order = desk.order();
        QVERIFY(
            !desk.apply(Edit::number(order, u"Ravi"_s, {order.shipments.last().id, u"AWB 6"_s})).conflict);
        const auto conflict = desk.apply(late).conflict;
        QVERIFY(conflict);
        QCOMPARE(conflict->by, u"Meera"_s);
        QCOMPARE(conflict->now, u"AWB 5"_s);
    }
};

MARS_TEST_MAIN(QCoreApplication, EditNumbersTest)
#include "editnumberstest.moc"
