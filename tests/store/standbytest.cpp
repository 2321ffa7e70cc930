// SPDX-License-Identifier: Apache-2.0
#include "lookupterm.h"
#include "store/administration/administration.h"
#include "support/postgresgroup.h"
#include "support/testmain.h"
#include "testorders.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** Look-ups that come from a standby where the address prefers one: never older than what was heard of. */
class StandbyTest : public QObject
{
    Q_OBJECT
private:
    static constexpr int patience = 60'000;

    std::unique_ptr<PostgresGroup> m_group;

    [[nodiscard]] DatabaseLocation location(const QString &login = u"mars"_s) const
    {
        return DatabaseLocation::parse(
                   m_group->uri(u"test_1"_s, u"prefer-standby"_s).replace(u"mars@"_s, login + u'@'))
            .value();
    }
    bool note() const
    {
        Order order;
        order.id = 1;
        return openEditTarget(location())->apply(Edit::note(order, u"Asha"_s, u"Called"_s)).result().ok();
    }
    static int notes(OrderSource &source)
    {
        const Result<Order> order = source.order(1).result();
        return order ? int(order->notes.size()) : -1;
    }
    bool write(int order) const
    {
        const auto sink = openOrderSink(location()); // which finds the primary
        return sink.ok() && (*sink)->write({testOrder(order)}).ok();
    }
    /** How often a server has read what look-ups of an order read; it tells so a little later. */
    static int reads(PostgresCluster &server)
    {
        return server
            .ask(u"SELECT coalesce(sum(seq_scan + coalesce(idx_scan, 0)), 0) FROM pg_stat_user_tables "
                 "WHERE relname = 'order_line'"_s,
                 u"test_1"_s)
            .toInt();
    }
    /** Look-ups come from there, sooner or later. */
    void verifyAnswersFrom(PostgresCluster &server, OrderSource &source)
    {
        const int before = reads(server);
        QTRY_VERIFY_WITH_TIMEOUT(source.order(1).result().ok() && reads(server) > before, patience);
    }

private Q_SLOTS:
    void init()
    {
        m_group = PostgresGroup::make(1);
        if (!m_group)
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        QVERIFY(!m_group->primary().createDatabase().isEmpty());
        QVERIFY(migrateDatabase(location()).ok());
        QVERIFY(write(1));
        QTRY_VERIFY_WITH_TIMEOUT(m_group->hasAll(), patience);
    }
    void cleanup() { m_group.reset(); }

    void standbyBehind()
    {
        const auto source = openOrderSource(location());
        verifyAnswersFrom(m_group->standby(), *source);
        QVERIFY2(m_group->pauseReplay(), qPrintable(PostgresCluster::whyNot()));
        for (int i = 1; i <= 3; ++i) {
            QSignalSpy changed(source.get(), &OrderSource::changed);
            QVERIFY(note());
            QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
            QCOMPARE(notes(*source), i); // what was heard of is there
        }
        QCOMPARE(m_group->standby().ask(u"SELECT count(*) FROM edit"_s, u"test_1"_s), u"0"_s);
        verifyAnswersFrom(m_group->primary(), *source);
        QVERIFY(m_group->resumeReplay());
        QTRY_VERIFY_WITH_TIMEOUT(m_group->hasAll(), patience);
        verifyAnswersFrom(m_group->standby(), *source);
    }

    // One that starts while the standby is minutes behind.
    void standbyBehindFromTheStart()
    {
        QVERIFY(m_group->pauseReplay());
        QVERIFY(note());
        const auto source = openOrderSource(location());
        QCOMPARE(notes(*source), 1);
        QCOMPARE(m_group->standby().ask(u"SELECT count(*) FROM edit"_s, u"test_1"_s), u"0"_s);
    }

    void standbyGone()
    {
        const auto source = openOrderSource(location());
        verifyAnswersFrom(m_group->standby(), *source);
        m_group->standby().killHard();
        for (int i = 0; i < 3; ++i)
            QVERIFY(source->order(1).result().ok());
        QVERIFY2(m_group->standby().start(), qPrintable(PostgresCluster::whyNot()));
        verifyAnswersFrom(m_group->standby(), *source);
    }

    // A look that is recorded has to be written down, which a standby cannot.
    void recordedLooks()
    {
        const auto primary = DatabaseLocation::parse(m_group->primary().uri(u"test_1"_s)).value();
        QVERIFY(setUpRoles(primary).ok());
        QVERIFY(m_group->primary().sql(u"CREATE ROLE lata LOGIN IN ROLE mars_lead"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_group->hasAll(), patience);
        const auto source = openOrderSource(location(u"lata"_s));
        LookupRequest request;
        request.terms = {term(TermKind::Phone, testOrder(1).customer.phone, false)};
        request.person = u"Lata"_s;
        const Result<LookupAnswer> answer = source->find(request).result();
        QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->matches.size(), 1);
        QCOMPARE(m_group->primary().ask(u"SELECT action FROM audit"_s, u"test_1"_s), u"look-up"_s);
        QVERIFY(source->reveal(1, u"Lata"_s).result().ok());
    }

    void primaryDies()
    {
        const auto source = openOrderSource(location());
        verifyAnswersFrom(m_group->standby(), *source);
        m_group->primary().killHard();
        QVERIFY(source->order(1).result().ok());
        QVERIFY(m_group->promote());
        QTRY_VERIFY_WITH_TIMEOUT(write(2), patience);
        QTRY_VERIFY_WITH_TIMEOUT(source->order(2).result().ok(), patience);
    }
};

MARS_TEST_MAIN(QCoreApplication, StandbyTest)
#include "standbytest.moc"
