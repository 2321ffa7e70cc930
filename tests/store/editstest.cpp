// SPDX-License-Identifier: Apache-2.0
#include "domain/answer.h"
#include "domain/derivation.h"
#include "editdesk.h"
#include "store/engine/connection.h"
#include "store/engine/storefailure.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/** What people write about orders: it counts once, stands in the record, and goes when it is taken back. */
class EditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void note_data() { addEngines(); }
    void note()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Order before = desk.order();
        const Edit edit =
            Edit::note(before, u"Asha"_s, u"Wants it “left” at the gate; 'ring' \\ twice, राम"_s);
        QVERIFY(!desk.apply(edit).conflict);
        QVERIFY(!desk.apply(edit).conflict); // sent again
        Order after = desk.order();
        QCOMPARE(after.notes.size(), 1);
        QCOMPARE(after.notes.first().id, edit.id);
        QCOMPARE(after.notes.first().person, u"Asha"_s);
        QCOMPARE(after.notes.first().text, std::get<NoteEdit>(edit.change).text);
        QCOMPARE(after.notes.first().madeAt, edit.madeAt);
        after.notes.clear();
        QCOMPARE(after, before);
        QCOMPARE(desk.audited(), QStringList{u"Asha: note"_s});
        QCOMPARE(desk.faults(), QStringList());
    }

    void correction_data() { addEngines(); }
    void correction()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Edit edit = desk.corrected(Status::Delivered);
        QVERIFY(!desk.apply(edit).conflict);
        QVERIFY(!desk.apply(edit).conflict);
        const Order after = desk.order();
        QCOMPARE(derive(after).stage, Stage::Delivered);
        QCOMPARE(derive(after).shipments.first().rule, Rule::Correction);
        QCOMPARE(after.shipments.first().events.last().text, u"Customer has it"_s);
        QCOMPARE(after.shipments.first().events.last().person, u"Asha"_s);
        QCOMPARE(after.shipments.first().events.first().person, QString());
        QCOMPARE(desk.database.run({u"SELECT stage FROM orders"_s}).first(), QVariant(u"Delivered"_s));
        QCOMPARE(desk.audited(), QStringList{u"Asha: correction"_s});
        QCOMPARE(desk.faults(), QStringList());
    }

    void ofTheWholeOrder_data() { addEngines(); }
    void ofTheWholeOrder()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Edit edit = Edit::correction(
            desk.order(), u"Asha"_s, {0, Status::Confirmed, StatusReason::None, {}, u"Paid in the shop"_s});
        QVERIFY(!desk.apply(edit).conflict);
        QCOMPARE(desk.order().events.size(), 2);
        QCOMPARE(desk.faults(), QStringList());
    }

    void takenBack_data() { addEngines(); }
    void takenBack()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Order before = desk.order();
        for (const Edit &edit : {Edit::note(before, u"Asha"_s, u"Wrong order"_s),
                                 desk.corrected(Status::Delivered), desk.numbered(u"AWB 77"_s, u"Asha"_s)}) {
            QVERIFY(!desk.apply(edit).conflict);
            QVERIFY(desk.order() != before);
            const Edit back = Edit::withdrawal(edit);
            QVERIFY(!desk.apply(back).conflict);
            QVERIFY(!desk.apply(back).conflict);
            QCOMPARE(desk.order(), before);
            QVERIFY(!desk.apply(edit).conflict); // sent again, late
            QCOMPARE(desk.order(), before);
        }
        QCOMPARE(desk.audited().count(u"Asha: taken back"_s), 3);
        QCOMPARE(desk.audited().size(), 6);
        QCOMPARE(desk.faults(), QStringList());
    }

    void secondAuthorIsTold_data() { addEngines(); }
    void secondAuthorIsTold()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Edit first = desk.corrected(Status::Delivered, u"Asha"_s);
        const Edit second = desk.corrected(Status::Lost, u"Ravi"_s);
        QVERIFY(!desk.apply(first).conflict);
        const auto conflict = desk.apply(second).conflict;
        QVERIFY(conflict);
        QCOMPARE(conflict->by, u"Asha"_s);
        QCOMPARE(conflict->now, toName(Status::Delivered));
        QCOMPARE(conflict->at, desk.order().shipments.first().events.last().receivedAt);
        QCOMPARE(derive(desk.order()).stage, Stage::Delivered);

        const Edit mine = desk.numbered(u"AWB 1"_s, u"Lata"_s);
        const Edit theirs = desk.numbered(u"AWB 2"_s, u"Meera"_s);
        QVERIFY(!desk.apply(theirs).conflict);
        const auto told = desk.apply(mine).conflict;
        QVERIFY(told);
        QCOMPARE(told->by, u"Meera"_s);
        QCOMPARE(told->now, u"AWB 2"_s);
        QCOMPARE(desk.audited().size(), 2);
    }

    // Not a person but the carrier came in between.
    void scanInBetween_data() { addEngines(); }
    void scanInBetween()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Edit edit = desk.corrected(Status::Delivered);
        Order scanned = testOrder(1);
        scanned.shipments[0].events.append(testEvent(u"2026-01-08T08:00:00Z"_s, Status::Lost));
        QVERIFY(desk.database.sink()->write({scanned}).ok());
        const auto conflict = desk.apply(edit).conflict;
        QVERIFY(conflict);
        QCOMPARE(conflict->by, QString());
        QCOMPARE(conflict->now, toName(Status::Lost));
        QCOMPARE(derive(desk.order()).stage, Stage::Lost);
    }

    // A desk whose clock is slow corrects all the same what it has seen.
    void slowClock_data() { addEngines(); }
    void slowClock()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        Edit edit = desk.corrected(Status::Delivered);
        edit.madeAt = utc(u"2026-01-05T00:00:00Z"_s);
        QVERIFY(!desk.apply(edit).conflict);
        QCOMPARE(derive(desk.order()).stage, Stage::Delivered);
        QVERIFY(!desk.apply(Edit::withdrawal(edit)).conflict);
        QCOMPARE(derive(desk.order()).stage, Stage::InTransit);
    }

    // One a day ahead does not silence the scans of that day.
    void fastClock_data() { addEngines(); }
    void fastClock()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        Edit edit = desk.corrected(Status::OnHold);
        edit.madeAt = edit.madeAt.addDays(1);
        QVERIFY(!desk.apply(edit).conflict);
        const TrackingEvent stored = desk.order().shipments.first().events.last();
        QVERIFY(stored.receivedAt < edit.madeAt.addSecs(-3600));
        QVERIFY(stored.occurredAt <= stored.receivedAt);
        QCOMPARE(desk.faults(), QStringList());
        Edit number = desk.numbered(u"AWB 77"_s);
        number.madeAt = edit.madeAt;
        QVERIFY(!desk.apply(number).conflict);
        QVERIFY(desk.order().shipments.first().numbers.last().knownFrom < edit.madeAt.addSecs(-3600));

        Order scanned = testOrder(1);
        TrackingEvent scan = testEvent(u"2026-01-08T08:00:00Z"_s, Status::Delivered);
        scan.occurredAt = scan.receivedAt = stored.receivedAt.addSecs(60);
        scanned.shipments[0].events.append(scan);
        QVERIFY(desk.database.sink()->write({scanned}).ok());
        QCOMPARE(derive(desk.order()).stage, Stage::Delivered);
        QCOMPARE(desk.faults(), QStringList());
    }

    // Written while the server was away: what was known before it came stays what was known.
    void appliedHoursLater_data() { addEngines(); }
    void appliedHoursLater()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        Edit edit = desk.corrected(Status::Delivered);
        edit.madeAt = edit.madeAt.addSecs(-3 * 3600);
        QVERIFY(!desk.apply(edit).conflict);
        const TrackingEvent stored = desk.order().shipments.first().events.last();
        QCOMPARE(stored.occurredAt, edit.madeAt);
        QVERIFY(stored.receivedAt > edit.madeAt.addSecs(2 * 3600));
        QCOMPARE(derive(desk.order()).deliveredAt, edit.madeAt);
        QCOMPARE(derive(asKnownAt(desk.order(), edit.madeAt.addSecs(3600))).stage, Stage::InTransit);
        QCOMPARE(desk.faults(), QStringList());
    }

    // When it counts from may move; what was seen is the same.
    void scanOfTheOtherParcel_data() { addEngines(); }
    void scanOfTheOtherParcel()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Edit first = desk.corrected(Status::OnHold);
        const Edit second =
            Edit::correction(withEdit(desk.order(), first, first.madeAt), u"Asha"_s,
                             {desk.parcel(), Status::Delivered, StatusReason::None, {}, u"Has it"_s});
        Order two = testOrder(1);
        two.shipments.append(two.shipments.first());
        two.shipments[1].externalId = u"p2"_s;
        two.shipments[1].numbers.clear();
        QVERIFY(desk.database.sink()->write({two}).ok());
        QVERIFY(!desk.apply(first).conflict);
        QVERIFY(!desk.apply(second).conflict);
        const Edit third =
            Edit::correction(withEdit(desk.order(), Edit::withdrawal(second), second.madeAt), u"Asha"_s,
                             {desk.parcel(), Status::Lost, StatusReason::None, {}, u"Not so"_s});
        QVERIFY(!desk.apply(Edit::withdrawal(second)).conflict);
        QVERIFY(!desk.apply(third).conflict);
        QCOMPARE(desk.faults(), QStringList());
    }

    void ofAnOrderThatIsGone_data() { addEngines(); }
    void ofAnOrderThatIsGone()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        const Edit note = Edit::note(desk.order(), u"Asha"_s, u"Called back"_s);
        QVERIFY(!desk.apply(note).conflict);
        const Edit other = Edit::note(desk.order(), u"Asha"_s, u"Once more"_s);
        QVERIFY(desk.database.sink()->removeSource(u"mars"_s).ok());
        QCOMPARE(desk.edits->apply(other).result()->refusal->kind, Error::Kind::NotFound);
        QCOMPARE(desk.edits->apply(Edit::withdrawal(note)).result()->refusal->kind, Error::Kind::NotFound);
        QCOMPARE(desk.audited(), QStringList{u"Asha: note"_s}); // which outlives it
    }

    void auditStays()
    {
        const Desk desk(Engine::Sqlite);
        QVERIFY(!desk.apply(Edit::note(desk.order(), u"Asha"_s, u"Called"_s)).conflict);
        Connection connection(desk.database.location());
        for (const QString &statement : {u"DELETE FROM audit"_s, u"UPDATE audit SET person = 'x'"_s}) {
            QVERIFY(!attempt([&] {
                connection.runText(statement);
                return Done();
            }));
        }
        QCOMPARE(desk.audited().size(), 1);
    }

    void idsFollowTheClock()
    {
        QSet<QUuid> ids;
        QByteArray last;
        for (int i = 0; i < 1000; ++i) {
            const QUuid id = newEditId();
            const QByteArray bytes = id.toRfc4122();
            QCOMPARE(bytes.at(6) >> 4, 7);
            QCOMPARE(id.variant(), QUuid::DCE);
            QVERIFY(bytes.first(6) >= last);
            last = bytes.first(6);
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 1000);
    }
};

MARS_TEST_MAIN(QCoreApplication, EditsTest)
#include "editstest.moc"
