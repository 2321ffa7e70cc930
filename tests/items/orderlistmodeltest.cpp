// SPDX-License-Identifier: Apache-2.0
#include "items/orderlistmodel.h"
#include "madeorders.h"
#include "support/fakeordersource.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextDocument>

using namespace mars;
using namespace mars::test;

namespace {

const Error broken{Error::Kind::Unreachable,
                   QStringLiteral("The database does not answer."),
                   QStringLiteral("Try again."),
                   {}};

using RowState = OrderListModel::RowState;

/** The model over a source, watched by Qt's own model tester. */
struct List
{
    explicit List(int orders)
        : source(testTime())
    {
        source.setOrders(madeOrders(orders));
        model = std::make_unique<OrderListModel>(&source, testReader());
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    RowState state(int row) const
    {
        return model->index(row, 0).data(OrderListModel::StateRole).value<RowState>();
    }
    QString number(int row) const { return model->index(row, 0).data().toString(); }
    QStringList numbers() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(number(row));
        return all;
    }

    FakeOrderSource source;
    std::unique_ptr<OrderListModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

/** Keeps the futures it gave for counting a list. */
class CountingSource : public FakeOrderSource
{
public:
    using FakeOrderSource::FakeOrderSource;

    QFuture<Result<ListIndex>> index(const ListRequest &request, int step, const ListGrowth &growth) override
    {
        counted.append(FakeOrderSource::index(request, step, growth));
        return counted.last();
    }
    QList<QFuture<Result<ListIndex>>> counted;
};

} // namespace

class OrderListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheTrueLengthAndReadsOnlyWhatIsLookedAt();
    void jumpsInAListThatWasNotReadThrough();
    void showsPlaceholdersWhileTheSourceIsSilent();
    void dropsAnswersToAnOlderRequest();
    void callsOffTheCountOfAListThatIsLeft();
    void readsOnlyTheListThatIsChosenAtTheStart();
    void isNotReadWhereAPartFails_data();
    void isNotReadWhereAPartFails();
    void showsAFailedFirstPageAndRecovers();
    void showsAFailedPageInItsRowsAndRecovers();
    void keepsWhatStandsWhenARefreshFails();
    void announcesOnlyRowsThatDiffer();
    void changesRowsBeforeItsLengthIsKnownAgain();
    void readsRowsAgainAfterTheAnswerUnderWay();
    void followsASelectedOrderToItsNewPlace();
    void locatesAnOrderOnAPageNotYetRead();
    void locatesOnceTheListIsThere();
    void locatesOnlyTheNewest();
    void locatesNothingThatIsNotListed();
    void locatesInTheNewStateOfTheList();
    void waitsWhileHeld();
    void isReadWhileChangesDoNotEnd();
    void beginsOnceHoweverMuchChanges();
    void sortsByWhatItOffers();
    void speaksAWholeRow();
    void takesNoNameForMarkup();
    void writesCells_data();
    void writesCells();
    void placesAnOrderOfAnotherYear();
    void agreesWithTheSourceAfterAnyChanges_data();
    void agreesWithTheSourceAfterAnyChanges();
};

void OrderListModelTest::showsTheTrueLengthAndReadsOnlyWhatIsLookedAt()
{
    FakeOrderSource source(testTime());
    source.setOrders(madeOrders(1050));
    OrderListModel model(&source, testReader());
    QSignalSpy completed(&model, &OrderListModel::completed);
    QVERIFY(completed.wait());
    QCOMPARE(model.rowCount(), 1050);
    QCOMPARE(source.asked(FakeOrderSource::Page), 1);

    const QModelIndex last = model.index(1049, 0);
    QCOMPARE(last.data(OrderListModel::StateRole).value<RowState>(), RowState::Loading);
    QTRY_COMPARE(last.data().toString(), QStringLiteral("MO-101050"));
    QCOMPARE(source.asked(FakeOrderSource::Page), 2);
}

void OrderListModelTest::jumpsInAListThatWasNotReadThrough()
{
    FakeOrderSource source(testTime());
    source.setOrders(madeOrders(1050));
    source.setUnread(true);
    OrderListModel model(&source, testReader());
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), 1050);
    for (const int row : {1049, 1000, 999, 640, 399, 100}) // from the end, and from the start
        QTRY_COMPARE(model.index(row, 0).data().toString(), QStringLiteral("MO-%1").arg(100'001 + row));
    QSignalSpy refreshed(&model, &OrderListModel::refreshed);
    source.setOrders(madeOrders(1040));
    QVERIFY(refreshed.wait());
    QCOMPARE(model.rowCount(), 1040);
    QTRY_COMPARE(model.index(1039, 0).data().toString(), QStringLiteral("MO-101040"));
}

void OrderListModelTest::showsPlaceholdersWhileTheSourceIsSilent()
{
    FakeOrderSource source(testTime());
    source.setOrders(madeOrders(5));
    source.hold();
    OrderListModel model(&source, testReader());
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), OrderListModel::placeholderRows);
    QCOMPARE(model.index(0, 0).data(OrderListModel::StateRole).value<RowState>(), RowState::Loading);
    source.release();
    QTRY_COMPARE(model.rowCount(), 5);
}

void OrderListModelTest::dropsAnswersToAnOlderRequest()
{
    List list(30);
    QTRY_VERIFY(list.model->isComplete());
    list.source.hold();
    list.model->setRequest({OrderView::DeliveredToday, OrderSort::Placed, Qt::DescendingOrder});
    list.model->setRequest({OrderView::All, OrderSort::Number, Qt::AscendingOrder});
    list.source.release();
    QTRY_VERIFY(list.model->isComplete());
    QCOMPARE(list.model->rowCount(), 30);
    QCOMPARE(list.number(0), QStringLiteral("MO-100001"));
}

void OrderListModelTest::callsOffTheCountOfAListThatIsLeft()
{
    CountingSource source(testTime());
    source.setOrders(madeOrders(5));
    source.hold();
    OrderListModel model(&source, testReader());
    QTRY_COMPARE(source.counted.size(), 1);
    model.setRequest({OrderView::All, OrderSort::Number, Qt::AscendingOrder});
    QCOMPARE(source.counted.size(), 2);
    QVERIFY(source.counted.first().isCanceled());
    source.release();
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), 5);
}

void OrderListModelTest::readsOnlyTheListThatIsChosenAtTheStart()
{
    FakeOrderSource source(testTime());
    source.setOrders(madeOrders(5));
    OrderListModel model(&source, testReader());
    model.setRequest({OrderView::All, OrderSort::Number, Qt::AscendingOrder});
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(source.asked(FakeOrderSource::Page), 1);
    QCOMPARE(source.asked(FakeOrderSource::Index), 1);
}

void OrderListModelTest::isNotReadWhereAPartFails_data()
{
    QTest::addColumn<FakeOrderSource::Call>("part");
    QTest::newRow("the first page") << FakeOrderSource::Page;
    QTest::newRow("the length") << FakeOrderSource::Index;
}

void OrderListModelTest::isNotReadWhereAPartFails()
{
    QFETCH(const FakeOrderSource::Call, part);
    FakeOrderSource source(testTime());
    source.setOrders(madeOrders(5));
    source.failOnly(part, broken);
    OrderListModel model(&source, testReader());
    const QSignalSpy completed(&model, &OrderListModel::completed);
    const QSignalSpy failed(&model, &OrderListModel::refreshFailed);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(completed.count(), 0);
}

void OrderListModelTest::showsAFailedFirstPageAndRecovers()
{
    FakeOrderSource source(testTime());
    source.setOrders(madeOrders(150));
    source.fail(broken);
    OrderListModel model(&source, testReader());
    QTRY_VERIFY(model.rowCount() > 0);
    QTRY_COMPARE(model.index(0, 0).data(OrderListModel::StateRole).value<RowState>(), RowState::Failed);
    QCOMPARE(model.index(0, 0).data(OrderListModel::ErrorRole).toString(), plainText(broken));
    QVERIFY(model.index(0, 0).data(OrderListModel::CanRetryRole).toBool());
    source.recover();
    model.retry(0);
    QTRY_COMPARE(model.rowCount(), 150);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("MO-100001"));
}

void OrderListModelTest::showsAFailedPageInItsRowsAndRecovers()
{
    FakeOrderSource source(testTime());
    source.setOrders(madeOrders(450));
    OrderListModel model(&source, testReader());
    QTRY_VERIFY(model.isComplete());
    source.fail(broken);
    const QModelIndex far = model.index(420, 0);
    QCOMPARE(far.data(OrderListModel::StateRole).value<RowState>(), RowState::Loading);
    QTRY_COMPARE(far.data(OrderListModel::StateRole).value<RowState>(), RowState::Failed);
    QCOMPARE(model.index(0, 0).data(OrderListModel::StateRole).value<RowState>(), RowState::Ready);
    source.recover();
    model.retry(420);
    QTRY_COMPARE(far.data().toString(), QStringLiteral("MO-100421"));
}

void OrderListModelTest::keepsWhatStandsWhenARefreshFails()
{
    List list(20);
    QTRY_VERIFY(list.model->isComplete());
    const QStringList before = list.numbers();
    QSignalSpy failed(list.model.get(), &OrderListModel::refreshFailed);
    list.source.fail(broken);
    list.model->refresh();
    QVERIFY(failed.wait());
    QCOMPARE(list.numbers(), before);
    list.source.recover();
    list.source.setOrders(madeOrders(21));
    QTRY_COMPARE(list.model->rowCount(), 21);
}

void OrderListModelTest::announcesOnlyRowsThatDiffer()
{
    List list(40);
    QTRY_VERIFY(list.model->isComplete());
    QSignalSpy changed(list.model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy moved(list.model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy refreshed(list.model.get(), &OrderListModel::refreshed);
    QList<Order> orders = madeOrders(40);
    orders[7].customer.name = QStringLiteral("Someone else");
    list.source.setOrders(orders);
    QVERIFY(refreshed.wait());
    QCOMPARE(moved.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 7);
}

void OrderListModelTest::changesRowsBeforeItsLengthIsKnownAgain()
{
    List list(350);
    QTRY_VERIFY(list.model->isComplete());
    const QModelIndex far = list.model->index(320, 0);
    QTRY_COMPARE(far.data().toString(), QStringLiteral("MO-100321"));
    QSignalSpy refreshed(list.model.get(), &OrderListModel::refreshed);
    list.source.failOnly(FakeOrderSource::Index, broken); // as one that does not come soon
    QList<Order> orders = madeOrders(350);
    orders[7].customer.name = QStringLiteral("Someone else");
    orders[320].customer.name = QStringLiteral("Another one");
    orders.removeAt(3); // goes from its row when the length is known
    list.source.setOrders(orders);
    const auto name = [&](int row) { return list.model->index(row, int(OrderColumn::Customer)).data(); };
    QTRY_COMPARE(name(7).toString(), QStringLiteral("Someone else"));
    QTRY_COMPARE(name(320).toString(), QStringLiteral("Another one"));
    QCOMPARE(list.number(3), QStringLiteral("MO-100004"));
    QVERIFY(refreshed.isEmpty());
    list.source.recover();
    list.model->refresh();
    QTRY_COMPARE(list.number(3), QStringLiteral("MO-100005"));
}

void OrderListModelTest::readsRowsAgainAfterTheAnswerUnderWay()
{
    List list(10);
    QTRY_VERIFY(list.model->isComplete());
    list.source.failOnly(FakeOrderSource::Index, broken);
    const int before = list.source.asked(FakeOrderSource::Page);
    list.source.hold();
    for (int change = 0; change < 2; ++change) {
        Q_EMIT list.source.changed();
        QCoreApplication::processEvents(); // and it is due at once
    }
    QCOMPARE(list.source.asked(FakeOrderSource::Page), before + 1);
    list.source.release();
    QTRY_COMPARE(list.source.asked(FakeOrderSource::Page), before + 2);
}

void OrderListModelTest::followsASelectedOrderToItsNewPlace()
{
    List list(300);
    QTRY_VERIFY(list.model->isComplete());
    const QPersistentModelIndex selected = list.model->index(98, 0);
    const QPersistentModelIndex lastOne = list.model->index(299, 0);
    const QString number = selected.data().toString();
    QTRY_COMPARE(lastOne.data().toString(), QStringLiteral("MO-100300"));

    QList<Order> orders = madeOrders(300);
    for (int n = 1001; n <= 1005; ++n) {
        Order newer = madeOrder(n);
        newer.placedAt = testTime().addSecs(n);
        orders.append(newer);
    }
    orders.removeAt(3); // MO-100004 is gone
    list.source.setOrders(orders);
    QTRY_COMPARE(list.model->rowCount(), 304);
    QCOMPARE(selected.data().toString(), number);
    QCOMPARE(selected.row(), 102); // five more above, one less
    QCOMPARE(lastOne.row(), 303);
}

void OrderListModelTest::locatesAnOrderOnAPageNotYetRead()
{
    List list(1050);
    QTRY_VERIFY(list.model->isComplete());
    QSignalSpy located(list.model.get(), &OrderListModel::located);
    list.model->locate(40);
    QCOMPARE(located.takeFirst(), QVariantList({QVariant::fromValue(OrderId(40)), 39})); // at hand
    QCOMPARE(list.source.asked(FakeOrderSource::RowOf), 0);

    list.model->locate(1031);
    QVERIFY(located.wait());
    QCOMPARE(located.takeFirst(), QVariantList({QVariant::fromValue(OrderId(1031)), 1030}));
    QCOMPARE(list.state(1030), RowState::Ready);
    QCOMPARE(list.source.asked(FakeOrderSource::Page), 2);
}

void OrderListModelTest::locatesOnceTheListIsThere()
{
    FakeOrderSource source(testTime());
    source.setOrders(madeOrders(450));
    source.hold();
    OrderListModel model(&source, testReader());
    QSignalSpy located(&model, &OrderListModel::located);
    model.locate(433);
    QCOMPARE(source.asked(FakeOrderSource::RowOf), 0);
    source.release();
    QVERIFY(located.wait());
    QCOMPARE(located.first().last().toInt(), 432);

    model.locate(20); // a row of the list that is being left is none of the new one
    model.setRequest({OrderView::All, OrderSort::Number, Qt::DescendingOrder});
    located.clear();
    model.locate(20);
    QVERIFY(located.isEmpty());
    QVERIFY(located.wait());
    QCOMPARE(located.first().last().toInt(), 430);
}

void OrderListModelTest::locatesOnlyTheNewest()
{
    List list(1050);
    QTRY_VERIFY(list.model->isComplete());
    QSignalSpy located(list.model.get(), &OrderListModel::located);
    list.source.hold();
    list.model->locate(500);
    list.model->locate(800);
    list.source.release();
    QVERIFY(located.wait());
    QCOMPARE(located.size(), 1);
    QCOMPARE(located.first().last().toInt(), 799);
    QCOMPARE(list.source.asked(FakeOrderSource::Page), 2); // the older one's page is not even read
}

void OrderListModelTest::locatesNothingThatIsNotListed()
{
    List list(1050);
    QTRY_VERIFY(list.model->isComplete());
    QSignalSpy located(list.model.get(), &OrderListModel::located);
    list.model->locate(2000);
    QTRY_COMPARE(list.source.asked(FakeOrderSource::RowOf), 1);
    list.model->locate(1000);
    QVERIFY(located.wait());
    QCOMPARE(located.size(), 1);
    QCOMPARE(located.first().last().toInt(), 999);
}

void OrderListModelTest::locatesInTheNewStateOfTheList()
{
    List list(450);
    QTRY_VERIFY(list.model->isComplete());
    QSignalSpy located(list.model.get(), &OrderListModel::located);
    list.source.setOrders(madeOrders(550));
    list.model->locate(540);
    QVERIFY(located.wait());
    QCOMPARE(located.first().last().toInt(), 539);
    QCOMPARE(list.state(539), RowState::Ready);
}

void OrderListModelTest::waitsWhileHeld()
{
    List list(10);
    QTRY_VERIFY(list.model->isComplete());
    list.model->setHeld(true);
    QSignalSpy inserted(list.model.get(), &QAbstractItemModel::rowsInserted);
    list.source.setOrders(madeOrders(12));
    QVERIFY(!inserted.wait(400));
    list.model->setHeld(false);
    QTRY_COMPARE(list.model->rowCount(), 12);
}

void OrderListModelTest::isReadWhileChangesDoNotEnd()
{
    List list(10);
    QTRY_VERIFY(list.model->isComplete());
    QSignalSpy refreshed(list.model.get(), &OrderListModel::refreshed);
    QTimer import;
    connect(&import, &QTimer::timeout, &list.source, &OrderSource::changed);
    import.start(20);
    QTRY_VERIFY(refreshed.size() >= 2);
}

void OrderListModelTest::beginsOnceHoweverMuchChanges()
{
    FakeOrderSource source(testTime());
    source.setOrders(madeOrders(5));
    source.hold();
    OrderListModel model(&source, testReader());
    QTRY_COMPARE(source.asked(FakeOrderSource::Index), 1);
    model.refresh();
    source.setOrders(madeOrders(7));
    model.refresh();
    QCOMPARE(source.asked(FakeOrderSource::Index), 1);
    source.release();
    QTRY_VERIFY(model.isComplete());
    QTRY_COMPARE(source.asked(FakeOrderSource::Index), 2); // what changed meanwhile is read afterwards
    QTRY_COMPARE(model.rowCount(), 7);
}

void OrderListModelTest::sortsByWhatItOffers()
{
    List list(12);
    QTRY_VERIFY(list.model->isComplete());
    list.model->sort(static_cast<int>(OrderColumn::Number), Qt::DescendingOrder);
    QTRY_COMPARE(list.number(0), QStringLiteral("MO-100012"));
    list.model->sort(static_cast<int>(OrderColumn::City), Qt::AscendingOrder); // not offered
    QCOMPARE(list.model->request().sort, OrderSort::Number);
}

void OrderListModelTest::speaksAWholeRow()
{
    List list(1);
    QList<Order> orders = madeOrders(1);
    orders[0].promisedOn = QDate(2026, 11, 23);
    list.source.setOrders(orders);
    QTRY_COMPARE(list.model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("MO-100001, Customer 1, In transit, today, KC000001IN"));
}

void OrderListModelTest::takesNoNameForMarkup()
{
    FakeOrderSource source(testTime());
    Order order = madeOrder(1);
    order.customer.name = QStringLiteral("<img src=\"file:///etc/hostname\"> & Sons");
    source.setOrders({order});
    OrderListModel model(&source, testReader());
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex name = model.index(0, static_cast<int>(OrderColumn::Customer));
    QCOMPARE(name.data().toString(), order.customer.name);
    QTextDocument shown;
    shown.setHtml(name.data(Qt::ToolTipRole).toString());
    QCOMPARE(shown.toPlainText(), order.customer.name);
}

void OrderListModelTest::writesCells_data()
{
    QTest::addColumn<OrderColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("placed") << OrderColumn::Placed << QStringLiteral("23\u00a0Nov\u00a009:42");
    QTest::newRow("city") << OrderColumn::City << QStringLiteral("Pune");
    QTest::newRow("status") << OrderColumn::Status << QStringLiteral("In transit");
    QTest::newRow("carrier") << OrderColumn::Carrier << QStringLiteral("KC");
    QTest::newRow("tracking") << OrderColumn::TrackingNumber << QStringLiteral("KC000001IN");
    QTest::newRow("promised") << OrderColumn::Promised << QStringLiteral("25\u00a0Nov");
}

void OrderListModelTest::writesCells()
{
    QFETCH(const OrderColumn, column);
    QFETCH(const QString, text);
    const Order order = madeOrder(1);
    QCOMPARE(orderCellText(summarise(order, derive(order)), column, testReader()), text);
}

void OrderListModelTest::placesAnOrderOfAnotherYear()
{
    Order order = madeOrder(1);
    order.placedAt = order.placedAt.addYears(-1);
    QCOMPARE(orderCellText(summarise(order, derive(order)), OrderColumn::Placed, testReader()),
             QStringLiteral("23\u00a0Nov\u00a02025"));
}

/** Whatever is added, removed or changed, the model ends up saying what the source says. */
void OrderListModelTest::agreesWithTheSourceAfterAnyChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {20261123u, 20261124u, 20261125u, 20261126u})
        QTest::addRow("%u", seed) << seed;
}

void OrderListModelTest::agreesWithTheSourceAfterAnyChanges()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    List list(260);
    QTRY_VERIFY(list.model->isComplete());
    QList<Order> orders = madeOrders(260);
    int next = 2000;
    for (int round = 0; round < ReadingBudget::atOnce; ++round) {
        for (int change = random.bounded(1, 16); change > 0; --change) {
            const qsizetype at = random.bounded(static_cast<int>(orders.size()));
            switch (random.bounded(4)) {
            case 0:
                orders.removeAt(at);
                break;
            case 1:
                orders[at].customer.name = QStringLiteral("Renamed %1").arg(next);
                break;
            case 2:
                orders[at].placedAt = testTime().addSecs(-random.bounded(600'000));
                break;
            default:
                orders.append(madeOrder(next));
                orders.last().placedAt = testTime().addSecs(-random.bounded(600'000));
                ++next;
            }
        }
        const QPersistentModelIndex kept = list.model->index(random.bounded(90), 0);
        const QVariant id = kept.data(OrderListModel::IdRole);
        QSignalSpy refreshed(list.model.get(), &OrderListModel::refreshed);
        list.source.setOrders(orders);
        QTRY_VERIFY(!refreshed.isEmpty());
        QCOMPARE(list.model->rowCount(), orders.size());
        if (kept.isValid())
            QCOMPARE(kept.data(OrderListModel::IdRole), id);

        QList<Order> expected = orders;
        std::sort(expected.begin(), expected.end(), [](const Order &a, const Order &b) {
            return a.placedAt != b.placedAt ? a.placedAt > b.placedAt : a.id > b.id;
        });
        for (int row = 0; row < expected.size(); row += 7) {
            QTRY_COMPARE(list.number(row), expected.at(row).number);
            QTRY_COMPARE(list.model->index(row, 2).data().toString(), expected.at(row).customer.name);
        }
    }
}

MARS_TEST_MAIN(QCoreApplication, OrderListModelTest)
#include "orderlistmodeltest.moc"
