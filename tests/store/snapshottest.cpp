// SPDX-License-Identifier: Apache-2.0
#include "store/offline/snapshot.h"
#include "domain/lookupkeys.h"
#include "domain/whenanswered.h"
#include "doomedprocess.h"
#include "faultydisk.h"
#include "store/administration/administration.h"
#include "store/offline/survivingsource.h"
#include "store/sqlordersource.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

constexpr int patience = 60'000;
const QString phone = u"+91 98200 12345"_s;

/** Delivered so many days ago. */
Order deliveredOrder(int n, int days)
{
    Order order = testOrder(n, u"Zoë Rao"_s);
    const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-days);
    TrackingEvent event = testEvent(u"2026-01-08T08:00:00Z"_s, Status::Delivered);
    event.occurredAt = event.receivedAt = at;
    order.shipments[0].events.append(event);
    return order;
}

QByteArray bytesOf(const QString &path)
{
    QByteArray bytes;
    for (const QString &side : {u""_s, u"-wal"_s}) {
        QFile file(path + side);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

template<typename Value>
Result<Value> answered(const QFuture<Result<Value>> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience); }();
    return future.resultCount() > 0 ? future.result() : Error{Error::Kind::Cancelled, {}, {}, {}};
}

} // namespace

/** The copy of a server's orders that a desk keeps, and what answers from it. */
class SnapshotTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_isDown = false;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"snapshots/copy.sqlite"_s); }

    [[nodiscard]] DatabaseLocation as(const QString &login) const
    {
        QUrl url(m_database->address());
        QUrlQuery query(url);
        query.removeAllQueryItems(u"user"_s);
        url.setQuery(query);
        url.setUserName(login);
        return DatabaseLocation::parse(url.toString(QUrl::FullyEncoded)).value();
    }

    /** One that has all that the server has. */
    [[nodiscard]] std::unique_ptr<SurvivingSource> filled(const QString &login) const
    {
        auto source = std::make_unique<SurvivingSource>(as(login), path());
        bringUpToDate(*source);
        return source;
    }

    static void bringUpToDate(SurvivingSource &source)
    {
        QSignalSpy updated(source.snapshot(), &Snapshot::updated);
        // One that is under way may have begun before what is to be in it.
        for (int i = 1; i <= 2; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT((source.snapshot()->update(), updated.size() >= i), patience);
        }
    }

    static void awaitRemoval(SurvivingSource &source)
    {
        QSignalSpy removed(source.snapshot(), &Snapshot::removed);
        QTRY_VERIFY_WITH_TIMEOUT((source.snapshot()->update(), !removed.isEmpty()), patience);
    }

    void write(const QList<Order> &orders) const { QVERIFY(m_database->sink()->write(orders).ok()); }

    /** What stands in the file, by the numbers of the orders. */
    [[nodiscard]] QStringList numbers() const
    {
        const SqlOrderSource copy(*DatabaseLocation::parse(path()));
        const ListRequest all{OrderView::All, OrderSort::Number, Qt::AscendingOrder};
        const Result<QList<OrderSummary>> page =
            const_cast<SqlOrderSource &>(copy).page(all, {}, 10'000).result();
        QStringList numbers;
        if (page) {
            for (const OrderSummary &order : page.value())
                numbers.append(order.number);
        }
        return numbers;
    }

    [[nodiscard]] static QStringList found(SurvivingSource &source, const LookupTerm &term)
    {
        const Result<LookupAnswer> answer = answered(source.find({{term}, 20, u"Asha"_s}));
        QStringList numbers;
        if (answer) {
            for (const LookupMatch &match : answer->matches)
                numbers.append(match.order.number);
        }
        return numbers;
    }

    /** A copy gives no numbers, and no source writes to it. */
    static bool isOfEveryCopy(const QString &fault)
    {
        return fault.contains(u"snapshot"_s) || fault.contains(u"the id their source"_s) ||
               fault.startsWith(u"The next number"_s);
    }

    void kill()
    {
        PostgresCluster::instance()->kill();
        m_isDown = true;
    }

    void start()
    {
        QVERIFY2(!std::exchange(m_isDown, false) || PostgresCluster::instance()->start(),
                 qPrintable(PostgresCluster::whyNot()));
    }

    void loseServer(SurvivingSource &source)
    {
        kill();
        (void)answered(source.counts());
        QTRY_VERIFY_WITH_TIMEOUT(source.standIn(), patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        faultydisk::install();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<TestDatabase>(Engine::PostgreSql);
        Order priya = testOrder(1);
        priya.customer.phone = phone;
        write({priya, testOrder(2, u"Zoë Rao"_s), deliveredOrder(3, 2), deliveredOrder(4, 400)});
        // Written today, it has changed today; an older history came with a migration.
        m_database->run({u"UPDATE order_change SET at = at - interval '400 days', n = 0 "
                         "WHERE order_id = (SELECT id FROM orders WHERE number = 'MO-4')"_s});
        QCOMPARE(setUpRoles(m_database->location()).value(), RoleSetup::Done);
        for (const QString &person : {u"reader"_s, u"agent"_s, u"lead"_s})
            m_database->run({u"DROP ROLE IF EXISTS %1"_s.arg(person),
                             u"CREATE ROLE %1 LOGIN IN ROLE mars_%1"_s.arg(person)});
    }

    void cleanup()
    {
        (void)faultydisk::recover();
        start();
        m_database.reset();
    }

    void holdsWhatIsOpenOrNew()
    {
        const auto source = filled(u"agent"_s);
        QCOMPARE(numbers(), (QStringList{u"MO-1"_s, u"MO-2"_s, u"MO-3"_s}));
        // Each as a whole, under the same ids: what is written about them while offline must fit.
        SqlOrderSource copy(source->snapshot()->location());
        for (const OrderId id : {1, 2, 3})
            QCOMPARE(copy.order(id).result().value(), m_database->order(id));
        QVERIFY(source->snapshot()->whole()->rightAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void isForItsOwnerOnly()
    {
        const auto source = filled(u"agent"_s);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        const QFileInfo file(path());
        QVERIFY(!(QFileInfo(file.path()).permissions() & others));
        const QFileInfoList files = QDir(file.path()).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &each : files)
            QVERIFY2(!(each.permissions() & others), qPrintable(each.filePath()));
    }

    void keepsWhatTheRoleSees_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<bool>("isClear");
        QTest::newRow("reader") << u"reader"_s << true << false;
        QTest::newRow("agent") << u"agent"_s << true << true;
        QTest::newRow("lead") << u"lead"_s << false << false;
    }
    void keepsWhatTheRoleSees()
    {
        QFETCH(QString, login);
        QFETCH(bool, isKept);
        QFETCH(bool, isClear);
        SurvivingSource source(as(login), path());
        QCOMPARE(answered(source.rights())->keepsSnapshots, isKept);
        if (!isKept) {
            awaitRemoval(source);
            QVERIFY(!QFile::exists(path()));
            return;
        }
        bringUpToDate(source);
        const QByteArray bytes = bytesOf(path());
        QVERIFY(bytes.contains("MO-1"));
        for (const char *secret : {"98200 12345", "5432100289", "Sharma", "sharma", "example.in", "MG Road"})
            QVERIFY2(bytes.contains(secret) == isClear, secret);

        loseServer(source);
        QCOMPARE(answered(source.rights())->seesContacts, isClear);
        const QString key = phoneKey(phone);
        QCOMPARE(found(source, {TermKind::Phone, phone, key, false}),
                 isClear ? QStringList{u"MO-1"_s} : QStringList());
        for (const QString &name : {u"priya"_s, u"Sahrma"_s}) // also mistyped
            QCOMPARE(found(source, {TermKind::Name, name, {}, true}),
                     isClear ? QStringList{u"MO-1"_s} : QStringList());
        // What is masked cannot be looked for by what its mask shows.
        QCOMPARE(found(source, {TermKind::Phone, u"45"_s, u"54"_s, true}), QStringList());
        QCOMPARE(answered(source.samePerson(1, 5))->size(), 0);
        const Result<Customer> customer = answered(source.reveal(1, u"Asha"_s));
        QCOMPARE(customer.ok(), isClear);
        if (!isClear)
            QVERIFY(!customer.error().nextStep.isEmpty());
    }

    void followsChanges()
    {
        const auto source = filled(u"agent"_s);
        Order closed = deliveredOrder(2, 0);
        closed.customer.name = u"Lata Rao"_s;
        write({testOrder(5, u"Asha Rao"_s), closed});
        const Order noted = m_database->order(1);
        const auto desk = openEditTarget(as(u"agent"_s));
        QVERIFY(desk->apply(Edit::note(noted, u"Asha"_s, u"Rings twice"_s)).result().ok());
        const Order moved = m_database->order(5);
        QVERIFY(desk->apply(Edit::correction(moved, u"Priya"_s,
                                             {.shipment = moved.shipments.first().id,
                                              .status = Status::OnHold,
                                              .why = u"Asked to wait"_s}))
                    .result()
                    .ok());
        bringUpToDate(*source);
        QCOMPARE(numbers(), (QStringList{u"MO-1"_s, u"MO-2"_s, u"MO-3"_s, u"MO-5"_s}));
        SqlOrderSource copy(source->snapshot()->location());
        for (const OrderId id : {1, 2, 5})
            QCOMPARE(copy.order(id).result().value(), m_database->order(id));
        QCOMPARE(copy.order(1).result()->notes.first().text, u"Rings twice"_s);
        QCOMPARE(copy.order(5).result()->shipments.first().events.last().person, u"Priya"_s);

        // Closed long ago, one leaves; removed, the others do.
        m_database->run({u"UPDATE order_change SET at = at - interval '15 days', "
                         "n = (SELECT id FROM next_id WHERE name = 'change') WHERE order_id = 2"_s,
                         u"UPDATE next_id SET id = id + 1 WHERE name = 'change'"_s});
        bringUpToDate(*source);
        QCOMPARE(numbers(), (QStringList{u"MO-1"_s, u"MO-3"_s, u"MO-5"_s}));
        QVERIFY(m_database->sink()->removeSource(u"mars"_s).ok());
        bringUpToDate(*source);
        QCOMPARE(numbers(), QStringList());
    }

    // The same order again under another id, and more of them than one portion has.
    void startsTheSameAsTheServer()
    {
        write(testOrders(10, 700));
        const auto source = filled(u"agent"_s);
        QCOMPARE(numbers().size(), 694);
        QVERIFY(m_database->sink()->replaceSource(u"mars"_s, testOrders(300, 800)).ok());
        bringUpToDate(*source);
        QCOMPARE(numbers().size(), 501);
        const Result<QStringList> faults = checkDatabase(source->snapshot()->location());
        QVERIFY(faults.ok());
        for (const QString &fault : *faults)
            QVERIFY2(isOfEveryCopy(fault), qPrintable(fault));
    }

    // It goes on with the file of the program before, and reads no more than what is new.
    void isTakenUpAgain()
    {
        (void)filled(u"agent"_s);
        m_database->run({u"UPDATE orders SET city = 'Elsewhere'"_s}); // past everything that marks changes
        write({testOrder(6)});
        const auto source = filled(u"agent"_s);
        SqlOrderSource copy(source->snapshot()->location());
        QCOMPARE(copy.order(1).result()->customer.city, u"Pune"_s);
        QCOMPARE(numbers().last(), u"MO-6"_s);
    }

    void leavesOutWhatIsTooOld()
    {
        const auto source = filled(u"agent"_s);
        m_database->run({u"SELECT set_snapshot_days(1, 'Admin')"_s});
        m_database->run({u"UPDATE order_change SET at = at - interval '2 days' WHERE order_id = 3"_s});
        bringUpToDate(*source);
        QCOMPARE(numbers(), (QStringList{u"MO-1"_s, u"MO-2"_s}));
        QCOMPARE(source->snapshot()->whole()->terms.days, 1);
    }

    void goesWhenItMayNotBeKept_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("switched off") << QStringList{u"SELECT set_snapshot_days(0, 'Admin')"_s};
        QTest::newRow("role taken away") << QStringList{u"REVOKE mars_agent FROM agent"_s};
        QTest::newRow("lead from now on")
            << QStringList{u"REVOKE mars_agent FROM agent"_s, u"GRANT mars_lead TO agent"_s};
    }
    void goesWhenItMayNotBeKept()
    {
        QFETCH(QStringList, statements);
        const auto source = filled(u"agent"_s);
        QVERIFY(QFile::exists(path()));
        m_database->run(statements);
        awaitRemoval(*source);
        QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files), QStringList());
        QVERIFY(!source->snapshot()->whole());
    }

    // With fewer rights nothing of what was clear is left.
    void isMaskedAfterTheRoleChanged()
    {
        const auto source = filled(u"agent"_s);
        QVERIFY(bytesOf(path()).contains("98200 12345"));
        m_database->run({u"REVOKE mars_agent FROM agent"_s, u"GRANT mars_reader TO agent"_s});
        bringUpToDate(*source);
        QVERIFY(bytesOf(path()).contains("MO-1"));
        QVERIFY(!bytesOf(path()).contains("98200 12345"));
    }

    void halfOfItIsNotShown()
    {
        write(testOrders(10, 700));
        {
            SurvivingSource source(as(u"agent"_s), path());
            QTRY_VERIFY_WITH_TIMEOUT(!numbers().isEmpty(), patience);
        } // ends in the midst of it
        const bool isWhole = hasWholeSnapshot(path());
        kill();
        SurvivingSource source(as(u"agent"_s), path());
        QCOMPARE(answered(source.counts()).ok(), isWhole);
        QCOMPARE(source.standIn().has_value(), isWhole);
        start();
        bringUpToDate(source);
        QCOMPARE(numbers().size(), 694);
    }

    void killedAtAnyMoment()
    {
        write(testOrders(10, 300));
        int kills = 0;
        for (int access = 0;; access += 1 + access / 2, ++kills) {
            removeSnapshot(path());
            const Ending ending = runDoomed(access, {u"snapshot"_s, as(u"agent"_s).text(), path()});
            if (hasWholeSnapshot(path()))
                QCOMPARE(numbers().size(), 294);
            if (ending == Ending::Done)
                break;
            QCOMPARE(ending, Ending::Killed);
            if (kills % 4 == 0) { // the next one goes on
                (void)filled(u"agent"_s);
                QCOMPARE(numbers().size(), 294);
            }
        }
        QVERIFY(hasWholeSnapshot(path()));
        QVERIFY2(kills > 10, qPrintable(QString::number(kills)));
    }

    void unusableFilesAreMadeAgain_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("no database") << u"garbage"_s;
        QTest::newRow("older schema") << u"DELETE FROM schema_version WHERE version = 8"_s;
        QTest::newRow("newer schema") << u"INSERT INTO schema_version VALUES (99, 0)"_s;
        QTest::newRow("another history") << u"UPDATE snapshot SET history = 'another'"_s;
        QTest::newRow("another login") << u"UPDATE snapshot SET login = 'another'"_s;
    }
    void unusableFilesAreMadeAgain()
    {
        QFETCH(QString, damage);
        (void)filled(u"agent"_s);
        if (damage == u"garbage") {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
        } else {
            const QString name = u"damage"_s;
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
                database.setDatabaseName(path());
                QVERIFY(database.open());
                QSqlQuery query(database);
                QVERIFY(query.exec(damage));
            }
            QSqlDatabase::removeDatabase(name);
        }
        const auto source = filled(u"agent"_s);
        QCOMPARE(numbers(), (QStringList{u"MO-1"_s, u"MO-2"_s, u"MO-3"_s}));
    }

    void fullDiskIsToldOnce()
    {
        SurvivingSource source(as(u"agent"_s), path());
        QSignalSpy notKept(source.snapshot(), &Snapshot::notKept);
        faultydisk::failAt(0, faultydisk::Fault::Full);
        QTRY_COMPARE_WITH_TIMEOUT(notKept.size(), 1, patience);
        const Error error = notKept.first().first().value<Error>();
        QCOMPARE(error.kind, Error::Kind::DiskFull);
        QVERIFY(!error.sentence.isEmpty() && !error.nextStep.isEmpty());
        QVERIFY(answered(source.counts()).ok()); // the desk goes on
        QVERIFY(faultydisk::recover());
        bringUpToDate(source);
        QCOMPARE(numbers().size(), 3);
        QCOMPARE(notKept.size(), 1);
    }

    void answersWhileTheServerIsGone()
    {
        const auto source = filled(u"agent"_s);
        QSignalSpy changed(source.get(), &OrderSource::changed);
        const ListRequest open{OrderView::Open, OrderSort::Placed, Qt::DescendingOrder};
        const Result<ListIndex> index = answered(source->index(open, 1));
        ListRequest filtered{OrderView::Open, OrderSort::City, Qt::AscendingOrder};
        filtered.filter.placed.first = QDate(2000, 1, 1);
        const Result<ListIndex> streamed = answered(source->index(filtered, 100));
        QVERIFY(!source->standIn());

        loseServer(*source);
        QCOMPARE(source->standIn()->days, 14);
        QCOMPARE(source->standIn()->reason.kind, Error::Kind::Unreachable);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
        QCOMPARE(found(*source, {TermKind::OrderNumber, u"MO-1"_s, u"MO1"_s, false}), QStringList{u"MO-1"_s});
        QCOMPARE(found(*source, {TermKind::TrackingNumber, u"BD2"_s, u"BD2"_s, false}),
                 QStringList{u"MO-2"_s});
        QCOMPARE(found(*source, {TermKind::Phone, phone, phoneKey(phone), false}), QStringList{u"MO-1"_s});
        QCOMPARE(found(*source, {TermKind::Name, u"zoe"_s, {}, true}), (QStringList{u"MO-3"_s, u"MO-2"_s}));
        QCOMPARE(answered(source->find({{{TermKind::OrderNumber, u"MO-4"_s, u"MO4"_s, false}}, 20, {}}))
                     ->daysSearched,
                 14);
        QCOMPARE(answered(source->order(1)).value().number, u"MO-1"_s);
        QCOMPARE(answered(source->counts()).value().at(size_t(OrderView::Open)), 2);
        // A list that was begun on the server is read on.
        QCOMPARE(answered(source->page(open, index->anchors.first().cursor, 10))->size(), 1);
        QCOMPARE(answered(source->page(filtered, streamed->at(0), 10))->size(), 2);
        QCOMPARE(answered(source->index(filtered, 100))->count, 2);
        QCOMPARE(answered(source->attend(1, u"Asha"_s)).value(), QStringList());
        const Result<Order> old = answered(source->order(4));
        QCOMPARE(old.error().kind, Error::Kind::Unreachable);
        QVERIFY(old.error().sentence.contains(u"older"_s));

        changed.clear();
        start();
        write({testOrder(7)});
        QTRY_VERIFY_WITH_TIMEOUT(!source->standIn(), patience);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(answered(source->counts()).value().at(size_t(OrderView::All)), 5);
        QCOMPARE(answered(source->order(4)).value().number, u"MO-4"_s);
    }

    void withoutASnapshotTheErrorStays()
    {
        SurvivingSource source(as(u"lead"_s), path());
        QVERIFY(answered(source.counts()).ok());
        kill();
        QCOMPARE(answered(source.counts()).error().kind, Error::Kind::Unreachable);
        QVERIFY(!source.standIn());
    }

    void aDamagedCopyIsNoAnswer()
    {
        auto source = filled(u"agent"_s);
        source.reset();
        source = std::make_unique<SurvivingSource>(as(u"agent"_s), path());
        QTRY_VERIFY_WITH_TIMEOUT(source->snapshot()->whole(), patience);
        kill();
        QFile::remove(path() + u"-wal"_s);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
        file.close();
        // Of rows: what is kept of their number may stand where nothing is damaged.
        const auto isUnanswered = [&source] {
            const auto rows = answered(source->page({OrderView::All}, std::nullopt, 100));
            return !rows && rows.error().kind == Error::Kind::Unreachable && !source->standIn();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isUnanswered(), patience);
    }

    // A question that nobody wants any more is not asked any further.
    void cancelsAtTheServer()
    {
        SurvivingSource source(as(u"agent"_s), path());
        QFuture<Result<ViewCounts>> counts = source.counts();
        counts.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(counts.isFinished(), patience);
        QVERIFY(answered(source.counts()).ok());
    }
};

MARS_TEST_MAIN(QCoreApplication, SnapshotTest)
#include "snapshottest.moc"
