// SPDX-License-Identifier: Apache-2.0
#include "items/orderattendance.h"

#include "support/fakeordersource.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace mars;
using mars::test::FakeOrderSource;
using namespace std::chrono_literals;

class OrderAttendanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysNothingWithoutAnOrder();
    void namesTheOthers();
    void asksAgainAfterEachPause();
    void namesNobodyOfAnotherOrder();
    void asksOnceForManyOrders();
    void saysANewName();
    void failureNamesNobody();
    void endsWithNoOrder();

private:
    [[nodiscard]] int asked() const { return m_source->asked(FakeOrderSource::Attend); }

    static constexpr auto never = 24h;
    const QStringList m_priya{QStringLiteral("Priya S.")};
    std::unique_ptr<FakeOrderSource> m_source;
};

void OrderAttendanceTest::init()
{
    m_source = std::make_unique<FakeOrderSource>(QDateTime::currentDateTimeUtc());
    m_source->setOthers(m_priya);
}

void OrderAttendanceTest::saysNothingWithoutAnOrder()
{
    OrderAttendance attendance(m_source.get(), never);
    attendance.setPerson(QStringLiteral("Asha"));
    attendance.setOrder(0);
    QCOMPARE(asked(), 0);
}

void OrderAttendanceTest::namesTheOthers()
{
    OrderAttendance attendance(m_source.get(), never);
    const QSignalSpy told(&attendance, &OrderAttendance::othersChanged);
    attendance.setPerson(QStringLiteral("Asha"));
    attendance.setOrder(7);
    QTRY_COMPARE(attendance.others(), m_priya);
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_source->attended(), 7);
    QCOMPARE(m_source->attendedAs(), QStringLiteral("Asha"));
    attendance.setOrder(0);
    QCOMPARE(attendance.others(), QStringList());
    QTRY_COMPARE(m_source->attended(), 0);
}

void OrderAttendanceTest::asksAgainAfterEachPause()
{
    OrderAttendance attendance(m_source.get(), 1ms);
    attendance.setOrder(7);
    QTRY_COMPARE(attendance.others(), m_priya);
    m_source->setOthers({QStringLiteral("Amit")});
    QTRY_COMPARE(attendance.others(), QStringList{QStringLiteral("Amit")});
    m_source->setOthers({});
    QTRY_COMPARE(attendance.others(), QStringList());
}

void OrderAttendanceTest::namesNobodyOfAnotherOrder()
{
    OrderAttendance attendance(m_source.get(), never);
    attendance.setOrder(7);
    QTRY_COMPARE(attendance.others(), m_priya);
    m_source->hold();
    attendance.setOrder(8);
    QCOMPARE(attendance.others(), QStringList());
    attendance.setOrder(9);
    const QSignalSpy told(&attendance, &OrderAttendance::othersChanged);
    m_source->release();
    QTRY_COMPARE(attendance.others(), m_priya);
    QCOMPARE(told.count(), 1); // of the last one only
    QCOMPARE(m_source->attended(), 9);
}

void OrderAttendanceTest::asksOnceForManyOrders()
{
    OrderAttendance attendance(m_source.get(), never);
    m_source->hold();
    for (OrderId order = 1; order <= 50; ++order)
        attendance.setOrder(order);
    QCOMPARE(asked(), 1);
    m_source->release();
    QTRY_COMPARE(m_source->attended(), 50);
    QTRY_COMPARE(attendance.others(), m_priya);
    QCOMPARE(asked(), 2);
}

void OrderAttendanceTest::saysANewName()
{
    OrderAttendance attendance(m_source.get(), never);
    attendance.setPerson(QStringLiteral("Asha"));
    attendance.setOrder(7);
    QTRY_COMPARE(attendance.others(), m_priya);
    attendance.setPerson(QStringLiteral("Asha"));
    QCOMPARE(asked(), 1);
    attendance.setPerson(QStringLiteral("Asha K."));
    QCOMPARE(m_source->attendedAs(), QStringLiteral("Asha K."));
    QCOMPARE(m_source->attended(), 7);
    QCOMPARE(attendance.others(), m_priya);
}

void OrderAttendanceTest::failureNamesNobody()
{
    OrderAttendance attendance(m_source.get(), 1ms);
    attendance.setOrder(7);
    QTRY_COMPARE(attendance.others(), m_priya);
    m_source->fail({Error::Kind::Unreachable, QStringLiteral("Gone."), {}, {}});
    QTRY_COMPARE(attendance.others(), QStringList());
    m_source->recover();
    QTRY_COMPARE(attendance.others(), m_priya);
}

void OrderAttendanceTest::endsWithNoOrder()
{
    {
        OrderAttendance attendance(m_source.get(), never);
        attendance.setOrder(7);
        QTRY_COMPARE(attendance.others(), m_priya);
    }
    QCOMPARE(m_source->attended(), 0);
}

MARS_TEST_MAIN(QCoreApplication, OrderAttendanceTest)
#include "orderattendancetest.moc"
