// SPDX-License-Identifier: Apache-2.0
#include "domain/derivation.h"
#include "store/store.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** A server whose clock is wrong, or is put right meanwhile: what desks show goes by their own. */
class ClockTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PostgresCluster> m_server;
    std::unique_ptr<DatabaseLocation> m_location;

    /** The server's clock goes wrong by so many hours. */
    void setClock(int hours)
    {
        m_server->stop();
        if (!m_server->shiftClock(hours))
            QSKIP("libfaketime is not installed");
        QVERIFY2(m_server->start(), qPrintable(PostgresCluster::whyNot()));
        const auto theirs = QDateTime::fromString(
            m_server->ask(u"SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"_s),
            Qt::ISODate);
        QCOMPARE(qRound(double(QDateTime::currentDateTimeUtc().secsTo(theirs)) / 3600), hours);
    }
    [[nodiscard]] Order order() const { return openOrderSource(*m_location)->order(1).result().value(); }
    [[nodiscard]] EditOutcome apply(const Edit &edit) const
    {
        return openEditTarget(*m_location)->apply(edit).result().value();
    }

private Q_SLOTS:
    void init()
    {
        m_server = PostgresCluster::makeListening("local all all trust\n");
        if (!m_server || !m_server->start())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        m_location =
            std::make_unique<DatabaseLocation>(DatabaseLocation::parse(m_server->createDatabase()).value());
        QVERIFY(migrateDatabase(*m_location).ok());
        QVERIFY(openOrderSink(*m_location).value()->write({testOrder(1)}).ok());
    }
    void cleanup() { m_server.reset(); }

    void wrongByAnHour_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("fast") << 1;
        QTest::newRow("slow") << -1;
    }
    void wrongByAnHour()
    {
        QFETCH(int, hours);
        const Order before = order();
        const Result<ViewCounts> counts = openOrderSource(*m_location)->counts().result();
        setClock(hours);
        QCOMPARE(order(), before);
        QVERIFY(*openOrderSource(*m_location)->counts().result() == *counts);
        const Edit note = Edit::note(order(), u"Asha"_s, u"one"_s);
        QVERIFY(!apply(note).conflict);
        QCOMPARE(order().notes.first().madeAt, note.madeAt);
        const qint64 parcel = order().shipments.first().id;
        QVERIFY(!apply(Edit::correction(
                           order(), u"Asha"_s,
                           {parcel, Status::Delivered, StatusReason::None, {}, u"Customer has it"_s}))
                     .conflict);
        QCOMPARE(derive(order()).stage, Stage::Delivered);
        QCOMPARE(*checkDatabase(*m_location), QStringList());
    }

    // From an hour ahead to an hour behind: what is later is still later.
    void setBack()
    {
        setClock(1);
        const qint64 parcel = order().shipments.first().id;
        const Order first = order();
        QVERIFY(!apply(Edit::note(first, u"Asha"_s, u"one"_s)).conflict);
        QVERIFY(!apply(Edit::number(first, u"Asha"_s, {parcel, u"AWB 1"_s})).conflict);
        setClock(-1);
        const Order second = order();
        QVERIFY(!apply(Edit::note(second, u"Ravi"_s, u"two"_s)).conflict);
        QVERIFY(!apply(Edit::number(second, u"Ravi"_s, {parcel, u"AWB 2"_s})).conflict);
        const Order both = order();
        QCOMPARE(both.notes.size(), 2);
        QCOMPARE(both.notes.last().text, u"two"_s);
        QCOMPARE(both.shipments.first().trackingNumber(), u"AWB 2"_s);
        const EditOutcome late = apply(Edit::number(first, u"Lata"_s, {parcel, u"AWB 3"_s}));
        QVERIFY(late.conflict);
        QCOMPARE(late.conflict->by, u"Ravi"_s);
        QCOMPARE(late.conflict->now, u"AWB 2"_s);
    }
};

MARS_TEST_MAIN(QCoreApplication, ClockTest)
#include "clocktest.moc"
