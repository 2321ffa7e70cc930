// SPDX-License-Identifier: Apache-2.0
#include "items/orderlistmodel.h"
#include "madeorders.h"
#include "support/fakeordersource.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mars;
using namespace mars::test;

/** A list that grows while it is looked for. */
class OrderListStreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void growsFromItsStart();
    void readsTheLastPageAgainAsItGrows();
    void beginsAnewWhenTheLineWasLost();
    void isStopped();
    void isStoppedBeforeTheFirstRow();
    void isEmpty();
    void says();
    void keepsWhatStandsWhenTheRestFails();
    void sortsByEveryColumn();
    void findsAnOrder();

private:
    using RowState = OrderListModel::RowState;

    [[nodiscard]] static ListRequest filtered()
    {
        ListRequest request{OrderView::All, OrderSort::Number, Qt::AscendingOrder};
        request.filter.placed.first = QDate(2000, 1, 1);
        return request;
    }
    /** Answers nothing but pages from then on: the list is not read to its end. */
    void begin()
    {
        m_source->hold();
        m_model->setRequest(filtered());
        QVERIFY(m_model->isStreaming());
    }
    void grow(int rows)
    {
        m_source->tellGrowth(rows);
        QTRY_COMPARE(m_model->rowCount(), rows);
    }
    [[nodiscard]] RowState state(int row) const
    {
        return m_model->index(row, 0).data(OrderListModel::StateRole).value<RowState>();
    }

    std::unique_ptr<FakeOrderSource> m_source;
    std::unique_ptr<OrderListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void OrderListStreamTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_source = std::make_unique<FakeOrderSource>(testTime());
    m_source->setOrders(madeOrders(950));
    m_model = std::make_unique<OrderListModel>(m_source.get(), testReader());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(m_model->isComplete());
}

void OrderListStreamTest::growsFromItsStart()
{
    QSignalSpy completed(m_model.get(), &OrderListModel::completed);
    begin();
    grow(1);
    grow(250);
    QVERIFY(!m_model->isComplete());
    m_source->release();
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), 950);
    QVERIFY(!m_model->isStreaming());
    QVERIFY(!m_model->isCut());
    QCOMPARE(completed.size(), 1);
    QCOMPARE(state(0), RowState::Ready);
    (void)state(940);
    QTRY_COMPARE(state(940), RowState::Ready);
}

void OrderListStreamTest::readsTheLastPageAgainAsItGrows()
{
    begin();
    m_source->holdOnly(FakeOrderSource::Index);
    grow(130);
    QTRY_COMPARE(state(120), RowState::Ready);
    const int asked = m_source->asked(FakeOrderSource::Page);
    (void)state(120);
    QTest::qWait(0);
    QCOMPARE(m_source->asked(FakeOrderSource::Page), asked); // once is enough while it has not grown
    grow(190);
    (void)state(189);
    QTRY_COMPARE(m_source->asked(FakeOrderSource::Page), asked + 1);
    QTRY_COMPARE(state(189), RowState::Ready);
}

void OrderListStreamTest::beginsAnewWhenTheLineWasLost()
{
    begin();
    grow(250);
    grow(3);
    m_source->release();
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), 950);
}

void OrderListStreamTest::isStopped()
{
    begin();
    grow(250);
    QSignalSpy completed(m_model.get(), &OrderListModel::completed);
    QSignalSpy changed(m_model.get(), &OrderListModel::streamChanged);
    m_model->stopStream();
    QVERIFY(!m_model->isStreaming());
    QVERIFY(m_model->isCut());
    QCOMPARE(changed.size(), 1);
    m_source->release();
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(m_model->rowCount(), 250);
    QTRY_COMPARE(state(0), RowState::Ready);

    const int asked = m_source->asked(FakeOrderSource::Index);
    Q_EMIT m_source->changed(); // what was not waited for is not read again by itself
    QTest::qWait(0);
    QCOMPARE(m_source->asked(FakeOrderSource::Index), asked);
    m_model->placeAll();
    QTRY_COMPARE(m_model->rowCount(), 950);
    QVERIFY(!m_model->isCut());
}

void OrderListStreamTest::isStoppedBeforeTheFirstRow()
{
    begin();
    m_model->stopStream();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->isComplete());
    m_source->release();
    m_model->setRequest({OrderView::All});
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), 950);
    QVERIFY(!m_model->isCut());
}

void OrderListStreamTest::isEmpty()
{
    ListRequest none = filtered();
    none.filter.placed = {QDate(1990, 1, 1), QDate(1990, 1, 2)};
    QSignalSpy completed(m_model.get(), &OrderListModel::completed);
    m_model->setRequest(none);
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
}

void OrderListStreamTest::says()
{
    QSignalSpy failed(m_model.get(), &OrderListModel::refreshFailed);
    m_source->fail({Error::Kind::Unreachable, QStringLiteral("No."), QStringLiteral("Wait."), {}});
    m_model->setRequest(filtered());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(state(0), RowState::Failed);
    m_source->recover();
    m_model->retry(0);
    QTRY_COMPARE(m_model->rowCount(), 950);
}

void OrderListStreamTest::keepsWhatStandsWhenTheRestFails()
{
    begin();
    grow(250);
    m_source->failOnly(FakeOrderSource::Index,
                       {Error::Kind::Unreachable, QStringLiteral("No."), QStringLiteral("Wait."), {}});
    m_source->release();
    QTRY_COMPARE(m_model->rowCount(), 251);
    QCOMPARE(state(250), RowState::Failed);
    QTRY_COMPARE(state(0), RowState::Ready);
}

void OrderListStreamTest::sortsByEveryColumn()
{
    const auto city = static_cast<int>(OrderColumn::City);
    m_model->sort(city);
    QCOMPARE(m_model->request().sort, OrderSort::Placed); // of a whole view no index is in this order
    m_model->setRequest(filtered());
    m_model->sort(city);
    QCOMPARE(m_model->request().sort, OrderSort::City);
    QCOMPARE(m_model->request().filter, filtered().filter);
    QTRY_VERIFY(m_model->isComplete());
    const QString first = m_model->index(0, city).data().toString();
    QVERIFY2(first <= m_model->index(99, city).data().toString(), qPrintable(first));
}

void OrderListStreamTest::findsAnOrder()
{
    m_model->setRequest(filtered());
    QTRY_VERIFY(m_model->isComplete());
    QSignalSpy located(m_model.get(), &OrderListModel::located);
    m_model->locate(m_source->orders().at(700).id);
    QTRY_COMPARE(located.size(), 1);
}

MARS_TEST_MAIN(QCoreApplication, OrderListStreamTest)
#include "orderliststreamtest.moc"
