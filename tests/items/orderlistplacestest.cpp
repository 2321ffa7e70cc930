// SPDX-License-Identifier: Apache-2.0
#include "items/orderlistmodel.h"
#include "madeorders.h"
#include "support/fakeordersource.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mars;
using namespace mars::test;

namespace {

/** Reads pages as another source has them, while there is one. */
class SourceWithAPast : public FakeOrderSource
{
public:
    using FakeOrderSource::FakeOrderSource;

    void setPast(FakeOrderSource *past) { m_past = past; }

    QFuture<Result<QList<OrderSummary>>> page(const ListRequest &request, std::optional<ListCursor> from,
                                              int limit) override
    {
        return m_past ? m_past->page(request, from, limit) : FakeOrderSource::page(request, from, limit);
    }

private:
    FakeOrderSource *m_past = nullptr;
};

} // namespace

/** Rows that somebody is at work among keep their places until they are told to take them. */
class OrderListPlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void keepsRowsAndCounts_data();
    void keepsRowsAndCounts();
    void saysWhatAnOrderIsNow();
    void saysWhatBecameOfAnOrderThatWent();
    void movesWhatIsOutOfSight();
    void movesWhereNobodyIsAtWork();
    void anotherListIsInPlace();
    void placesNothingLaterBecauseReadingFailed();
    void keepsPlacesWhileMoreChanges();
    void readsAgainWhatAnOlderStateReplaced();

private:
    void start(int orders);
    /** Sets the orders and waits until they are read. */
    void change(const QList<Order> &orders);
    [[nodiscard]] QString number(int row) const { return m_model->index(row, 0).data().toString(); }
    [[nodiscard]] QString customer(int row) const
    {
        return m_model->index(row, static_cast<int>(OrderColumn::Customer)).data().toString();
    }
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] static Order newerOrder(int n);

    std::unique_ptr<FakeOrderSource> m_source;
    std::unique_ptr<OrderListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    OrderListModel::RowRange m_kept;
};

void OrderListPlacesTest::init()
{
    m_kept = {0, 19};
}

void OrderListPlacesTest::start(int orders)
{
    m_tester.reset();
    m_model.reset();
    m_source = std::make_unique<FakeOrderSource>(testTime());
    m_source->setOrders(madeOrders(orders));
    m_model = std::make_unique<OrderListModel>(m_source.get(), testReader());
    m_model->setKeptRows([this] { return m_kept; });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(m_model->isComplete());
}

void OrderListPlacesTest::change(const QList<Order> &orders)
{
    const QSignalSpy refreshed(m_model.get(), &OrderListModel::refreshed);
    m_source->setOrders(orders);
    QTRY_VERIFY(!refreshed.isEmpty());
}

QStringList OrderListPlacesTest::numbers() const
{
    QStringList numbers;
    for (int row = 0; row < m_model->rowCount(); ++row)
        numbers << number(row);
    return numbers;
}

/** Stands at the top of the list. */
Order OrderListPlacesTest::newerOrder(int n)
{
    Order order = madeOrder(n);
    order.placedAt = testTime().addSecs(n);
    return order;
}

void OrderListPlacesTest::keepsRowsAndCounts_data()
{
    QTest::addColumn<QList<Order>>("orders");
    QTest::addColumn<int>("count");
    QTest::newRow("one came") << QList<Order>(madeOrders(30)) + QList<Order>{newerOrder(901)} << 1;
    QTest::newRow("three came") << QList<Order>(madeOrders(30)) +
                                       QList<Order>{newerOrder(901), newerOrder(902), newerOrder(903)}
                                << 3;
    QList<Order> orders = madeOrders(30);
    orders.removeAt(4);
    QTest::newRow("one went") << orders << 1;
    orders.removeAt(9);
    orders[12].placedAt = testTime();
    orders.append(newerOrder(901));
    QTest::newRow("some of each") << orders << 4;
}

void OrderListPlacesTest::keepsRowsAndCounts()
{
    QFETCH(const QList<Order>, orders);
    QFETCH(const int, count);
    start(30);
    const QStringList before = numbers();
    const QPersistentModelIndex selected = m_model->index(15, 0);
    const QString selectedNumber = selected.data().toString();
    const QSignalSpy moved(m_model.get(), &QAbstractItemModel::layoutChanged);
    change(orders);
    QCOMPARE(m_model->unplaced(), count);
    QCOMPARE(numbers(), before);
    QVERIFY(moved.isEmpty());
    m_model->placeAll();
    QTRY_COMPARE(m_model->unplaced(), 0);
    QCOMPARE(m_model->rowCount(), static_cast<int>(orders.size()));
    QVERIFY(numbers() != before);
    QCOMPARE(selected.data().toString(), selectedNumber);
}

void OrderListPlacesTest::saysWhatAnOrderIsNow()
{
    start(30);
    QList<Order> orders = madeOrders(30) + QList<Order>{newerOrder(901)};
    orders[7].customer.name = QStringLiteral("Renamed");
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    change(orders);
    QCOMPARE(m_model->unplaced(), 1);
    QCOMPARE(customer(7), QStringLiteral("Renamed"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 7);
}

void OrderListPlacesTest::saysWhatBecameOfAnOrderThatWent()
{
    start(30);
    QList<Order> orders = madeOrders(30);
    orders[4].shipments[0].events.append(scan(Status::Delivered, testTime()));
    const QString number4 = number(4);
    change(orders); // the list is of open orders
    QCOMPARE(m_model->unplaced(), 1);
    QTRY_COMPARE(m_model->index(4, static_cast<int>(OrderColumn::Status)).data().toString(),
                 QStringLiteral("Delivered"));
    QCOMPARE(number(4), number4);
}

void OrderListPlacesTest::movesWhatIsOutOfSight()
{
    start(300);
    m_kept = {40, 59};
    change(madeOrders(300) + QList<Order>{newerOrder(901)});
    QCOMPARE(m_model->unplaced(), 0); // the view stays with what it shows
    QCOMPARE(m_model->rowCount(), 301);
    QCOMPARE(number(0), QStringLiteral("MO-100901"));
    m_kept = {41, 60};
    QList<Order> orders = m_source->orders();
    orders.removeAt(80);
    change(orders);
    QCOMPARE(m_model->unplaced(), 0);
    QCOMPARE(m_model->rowCount(), 300);
    orders.removeAt(50);
    change(orders);
    QCOMPARE(m_model->unplaced(), 1);
    QCOMPARE(m_model->rowCount(), 300);
}

void OrderListPlacesTest::movesWhereNobodyIsAtWork()
{
    start(30);
    change(madeOrders(30) + QList<Order>{newerOrder(901)});
    QCOMPARE(m_model->unplaced(), 1);
    m_kept = {};
    change(madeOrders(30) + QList<Order>{newerOrder(901), newerOrder(902)});
    QCOMPARE(m_model->unplaced(), 0);
    QCOMPARE(m_model->rowCount(), 32);
}

void OrderListPlacesTest::anotherListIsInPlace()
{
    start(30);
    change(madeOrders(30) + QList<Order>{newerOrder(901)});
    QCOMPARE(m_model->unplaced(), 1);
    m_model->setRequest({OrderView::All});
    QCOMPARE(m_model->unplaced(), 0);
    QTRY_VERIFY(m_model->isComplete());
    QTRY_COMPARE(m_model->rowCount(), 31);
}

/** What was asked for minutes ago does not come as a surprise. */
void OrderListPlacesTest::placesNothingLaterBecauseReadingFailed()
{
    start(30);
    const QStringList before = numbers();
    change(madeOrders(30) + QList<Order>{newerOrder(901)});
    m_source->fail({Error::Kind::Unreachable, QStringLiteral("Gone."), {}, {}});
    const QSignalSpy failed(m_model.get(), &OrderListModel::refreshFailed);
    m_model->placeAll();
    QTRY_COMPARE(failed.count(), 1);
    m_source->recover();
    change(madeOrders(30) + QList<Order>{newerOrder(901), newerOrder(902)});
    QCOMPARE(m_model->unplaced(), 2);
    QCOMPARE(numbers(), before);
}

void OrderListPlacesTest::keepsPlacesWhileMoreChanges()
{
    start(30);
    const QStringList before = numbers();
    const QSignalSpy told(m_model.get(), &OrderListModel::unplacedChanged);
    QList<Order> orders = madeOrders(30);
    for (int n = 1; n <= 3; ++n) {
        orders.append(newerOrder(900 + n));
        change(orders);
        QCOMPARE(m_model->unplaced(), n);
    }
    QCOMPARE(numbers(), before);
    QCOMPARE(told.count(), 3);
    change(madeOrders(30)); // all went again: everything stands in its place
    QCOMPARE(m_model->unplaced(), 0);
    QCOMPARE(numbers(), before);
}

// The list was on its way when an order in it changed: the rows read then are the newer ones, and come first
// or last.
void OrderListPlacesTest::readsAgainWhatAnOlderStateReplaced()
{
    SourceWithAPast source(testTime());
    FakeOrderSource past(testTime());
    QList<Order> orders = madeOrders(30);
    source.setOrders(orders);
    past.setOrders(orders);
    past.hold();
    OrderListModel model(&source, testReader());
    QTRY_VERIFY(model.isComplete());
    source.setPast(&past);
    model.refresh();
    QTRY_COMPARE(past.asked(FakeOrderSource::Page), 1);

    source.setPast(nullptr);
    source.hold();
    source.failOnly(FakeOrderSource::Index, {Error::Kind::Unreachable, QStringLiteral("Not now."), {}, {}});
    orders[7].customer.name = QStringLiteral("Renamed");
    const int asked = source.asked(FakeOrderSource::Page);
    source.setOrders(orders);
    QTRY_COMPARE(source.asked(FakeOrderSource::Page), asked + 1);
    const QSignalSpy refreshed(&model, &OrderListModel::refreshed);
    past.release();
    QTRY_VERIFY(!refreshed.isEmpty());
    source.release();
    QTRY_COMPARE(model.index(7, static_cast<int>(OrderColumn::Customer)).data().toString(),
                 QStringLiteral("Renamed"));
}

MARS_TEST_MAIN(QCoreApplication, OrderListPlacesTest)
#include "orderlistplacestest.moc"
