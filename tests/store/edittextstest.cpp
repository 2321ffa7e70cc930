// SPDX-License-Identifier: Apache-2.0
#include "hostiletexts.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** What people write comes back as they wrote it, and stands so in the record, whatever it holds. */
class EditTextsTest : public QObject
{
    Q_OBJECT
private:
    static Result<EditOutcome> apply(const TestDatabase &database, const Edit &edit)
    {
        return openEditTarget(database.location())->apply(edit).result();
    }

private Q_SLOTS:
    void hostileTextsComeBack_data() { addHostileTexts(); }
    void hostileTextsComeBack()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QString, text);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        const qint64 parcel = database.order(1).shipments.first().id;

        QVERIFY(apply(database, Edit::note(database.order(1), text, text)).ok());
        QVERIFY(apply(database, Edit::number(database.order(1), text, {parcel, u"AB1"_s + text})).ok());
        const CorrectionEdit correction{parcel, Status::Delivered, StatusReason::None, {}, text};
        QVERIFY(apply(database, Edit::correction(database.order(1), text, correction)).ok());

        const Order order = database.order(1);
        QCOMPARE(order.notes.size(), 1);
        QCOMPARE(order.notes.first().text, text);
        QCOMPARE(order.notes.first().person, text);
        QCOMPARE(order.shipments.first().numbers.last().number, u"AB1"_s + text);
        QCOMPARE(order.shipments.first().events.last().text, text);
        QCOMPARE(database.column({u"SELECT person FROM audit ORDER BY at, id"_s}, 0),
                 QStringList({text, text, text}));
        QCOMPARE(*checkDatabase(database.location()), QStringList());
    }

    // No engine stores U+0000 as it is, and PostgreSQL no half characters.
    void whatCannotBeStoredIsReplaced_data() { addEngines(); }
    void whatCannotBeStoredIsReplaced()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        const QString text = u"a"_s + QChar(0) + u"b"_s + QChar(0xd83d) + u"c"_s;
        const Edit edit = Edit::note(database.order(1), text, text);
        QVERIFY(apply(database, edit).ok());
        QVERIFY(apply(database, edit).ok());
        QCOMPARE(database.order(1).notes.size(), 1);
        QCOMPARE(database.order(1).notes.first().text, u"ab\ufffdc"_s);
        QCOMPARE(database.order(1).notes.first().person, u"ab\ufffdc"_s);
    }
};

MARS_TEST_MAIN(QCoreApplication, EditTextsTest)
#include "edittextstest.moc"
