// SPDX-License-Identifier: Apache-2.0
#include "domain/derivation.h"
#include "editdesk.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/** What is written about one order or parcel is never written about another one. */
class EditSubjectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // After a restore, or in a copy, the id may be another order's.
    void ofAnotherOrder_data() { addEngines(); }
    void ofAnotherOrder()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        Order meant = desk.order();
        meant.number = u"MO-77"_s;
        const QList<Edit> edits{
            Edit::note(meant, u"Asha"_s, u"Called back"_s),
            Edit::correction(meant, u"Asha"_s,
                             {desk.parcel(), Status::Delivered, StatusReason::None, {}, u"Has it"_s}),
            Edit::number(meant, u"Lata"_s, {desk.parcel(), u"AWB 77"_s})};
        const Order before = desk.order();
        for (Edit edit : edits) {
            const EditOutcome outcome = desk.edits->apply(edit).result().value();
            QVERIFY(outcome.refusal);
            QCOMPARE(outcome.refusal->kind, Error::Kind::Refused);
            QVERIFY2(
                outcome.refusal->sentence.contains(u"about order MO-77. The order database has order MO-1 "),
                qPrintable(outcome.refusal->sentence));
            QCOMPARE(desk.order(), before);
        }
        QCOMPARE(desk.audited(), QStringList());
        for (Edit edit : edits) { // as an earlier version kept them
            edit.orderNumber.clear();
            edit.parcelKey.clear();
            QVERIFY(!desk.apply(edit).conflict);
        }
        QCOMPARE(desk.audited().size(), 3);
    }

    void ofAnotherParcel_data() { addEngines(); }
    void ofAnotherParcel()
    {
        MARS_FETCH_ENGINE(engine);
        const Desk desk(engine);
        Order meant = desk.order();
        meant.shipments.first().externalId = u"p7"_s;
        for (const Edit &edit :
             {Edit::correction(meant, u"Asha"_s,
                               {desk.parcel(), Status::Delivered, StatusReason::None, {}, u"Has it"_s}),
              Edit::number(meant, u"Lata"_s, {desk.parcel(), u"AWB 77"_s})}) {
            const EditOutcome outcome = desk.edits->apply(edit).result().value();
            QVERIFY(outcome.refusal);
            QCOMPARE(outcome.refusal->kind, Error::Kind::NotFound);
            QVERIFY2(outcome.refusal->sentence.startsWith(u"The parcel of order MO-1 "),
                     qPrintable(outcome.refusal->sentence));
        }
        QCOMPARE(desk.audited(), QStringList());
        QCOMPARE(derive(desk.order()).stage, Stage::InTransit);
    }
};

MARS_TEST_MAIN(QCoreApplication, EditSubjectTest)
#include "editsubjecttest.moc"
