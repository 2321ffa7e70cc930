// SPDX-License-Identifier: Apache-2.0
#include "items/timelinemodel.h"
#include "items/shownedits.h"
#include "madeorders.h"
#include "support/testmain.h"
#include "support/translated.h"

#include <QAbstractItemModelTester>

using namespace mars;
using namespace mars::test;

using Kind = TimelineNode::Kind;

namespace {

Order orderWith(const QList<TrackingEvent> &scans)
{
    Order order = madeOrder(1);
    TrackingEvent confirmed = scan(Status::Confirmed, testTime().addDays(-4));
    confirmed.source = EventSource::OrderSystem;
    order.events = {confirmed};
    order.shipments[0].events = scans;
    return order;
}

QList<TimelineNode> nodes(const Order &order)
{
    return timelineOf(order, derive(order), order.shipments.isEmpty() ? -1 : 0, testReader());
}

QStringList labels(const QList<TimelineNode> &nodes)
{
    QStringList all;
    for (const TimelineNode &node : nodes)
        all.append(node.label);
    return all;
}

QList<Kind> kinds(const QList<TimelineNode> &nodes)
{
    QList<Kind> all;
    for (const TimelineNode &node : nodes)
        all.append(node.kind);
    return all;
}

QDateTime at(int hoursAgo)
{
    return testTime().addSecs(-3600 * hoursAgo);
}

} // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesFromTheOrderOverTheParcelToWhatIsExpected();
    void marksProblemsAndTheEnd();
    void writesTheSourcesWordsWhereTheyMatter();
    void leavesOutWordsThatOnlyRepeatTheStatus();
    void expectsTheWayBackOfAReturn();
    void showsAnOrderWithoutParcels();
    void foldsEarlierScansAndOpensThem();
    void namesWhoMadeACorrection();
    void marksACorrectionThatWaits();
};

void TimelineModelTest::goesFromTheOrderOverTheParcelToWhatIsExpected()
{
    Order order = orderWith({scan(Status::PickedUp, at(30)), scan(Status::InTransit, at(3))});
    order.shipments[0].events.last().expectedOn = QDate(2026, 11, 24);
    const QList<TimelineNode> all = nodes(order);
    QCOMPARE(kinds(all), QList<Kind>({Kind::Done, Kind::Done, Kind::Now, Kind::Expected, Kind::Expected}));
    QCOMPARE(labels(all).mid(3), QStringList({label(Status::OutForDelivery), label(Status::Delivered)}));
    QCOMPARE(all.last().time, QStringLiteral("Expected Tue\u00a024\u00a0Nov"));
    QVERIFY(all.at(2).time.startsWith(u'T')); // "Today 07:42"
}

void TimelineModelTest::marksProblemsAndTheEnd()
{
    const QList<TimelineNode> held =
        nodes(orderWith({scan(Status::PickedUp, at(30)), scan(Status::OnHold, at(3))}));
    QCOMPARE(held.at(2).kind, Kind::Problem);
    QCOMPARE(held.at(2).family, Family::Amber);
    const QList<TimelineNode> delivered =
        nodes(orderWith({scan(Status::PickedUp, at(30)), scan(Status::Delivered, at(3))}));
    QCOMPARE(kinds(delivered), QList<Kind>({Kind::Done, Kind::Done, Kind::Finished}));
}

void TimelineModelTest::writesTheSourcesWordsWhereTheyMatter()
{
    Order order = orderWith({scan(Status::PickedUp, at(30), QStringLiteral("Bhiwandi"), QStringLiteral("PU")),
                             scan(Status::InTransit, at(3), QStringLiteral("Pune"),
                                  QStringLiteral("Left Pune, next stop Kolhapur"))});
    order.shipments[0].events.last().rawTime = QStringLiteral("23-11-2026 07:42");
    order.shipments[0].events.last().zoneAssumed = true;
    const QList<TimelineNode> all = nodes(order);
    QCOMPARE(all.at(1).detail, QString());
    QCOMPARE(all.at(1).place, QStringLiteral("Bhiwandi"));
    QCOMPARE(all.at(2).detail, QStringLiteral("Left Pune, next stop Kolhapur"));
    QVERIFY(all.at(2).toolTip.contains(u"23-11-2026 07:42"));
    QVERIFY(all.at(2).toolTip.contains(u"time zone"));
}

void TimelineModelTest::leavesOutWordsThatOnlyRepeatTheStatus()
{
    const Order order = orderWith(
        {scan(Status::PickedUp, at(30)), scan(Status::OutForDelivery, at(3), QStringLiteral("Kolhapur"),
                                              QStringLiteral("Out for delivery"))});
    useLanguage(QStringLiteral("de"));
    const TimelineNode now = nodes(order).at(2);
    QCOMPARE(now.label, QStringLiteral("In Zustellung"));
    QCOMPARE(now.detail, QString());
    useLanguage(QStringLiteral("en"));
}

void TimelineModelTest::expectsTheWayBackOfAReturn()
{
    const QList<TimelineNode> all =
        nodes(orderWith({scan(Status::PickedUp, at(90)), scan(Status::AttemptFailed, at(30)),
                         scan(Status::ReturnInTransit, at(3))}));
    QCOMPARE(all.last().kind, Kind::Expected);
    QCOMPARE(all.last().label, label(Status::ReturnDelivered));
}

void TimelineModelTest::showsAnOrderWithoutParcels()
{
    Order order = orderWith({});
    order.shipments.clear();
    const QList<TimelineNode> all = nodes(order);
    QCOMPARE(all.first().label, label(Status::Confirmed));
    QCOMPARE(all.first().kind, Kind::Now);
    QCOMPARE(all.last().label, label(Status::Delivered));
}

void TimelineModelTest::foldsEarlierScansAndOpensThem()
{
    QList<TrackingEvent> scans{scan(Status::PickedUp, at(50))};
    for (int i = 0; i < 8; ++i)
        scans.append(scan(Status::InTransit, at(40 - i), QStringLiteral("Hub %1").arg(i)));
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<TimelineNode> all = nodes(orderWith(scans));
    model.setNodes(all);
    // Confirmed, picked up, the fold of five, three scans, two expected steps.
    QCOMPARE(model.rowCount(), 8);
    const QModelIndex fold = model.index(2);
    QCOMPARE(fold.data(TimelineModel::KindRole).value<Kind>(), Kind::Folded);
    QVERIFY(fold.data().toString().startsWith(u"5 earlier scan"));

    model.unfold(0); // nothing to open there
    QCOMPARE(model.rowCount(), 8);
    model.unfold(2);
    QCOMPARE(model.rowCount(), all.size());
    model.setNodes(all); // a refresh leaves it open
    QCOMPARE(model.rowCount(), all.size());
    model.fold();
    QCOMPARE(model.rowCount(), 8);
}

void TimelineModelTest::namesWhoMadeACorrection()
{
    const Order order = orderWith({scan(Status::InTransit, at(3))});
    const Edit edit = Edit::correction(order, QStringLiteral("Priya S."),
                                       {.shipment = order.shipments[0].id,
                                        .status = Status::Delivered,
                                        .why = QStringLiteral("She has it")});
    Order corrected = withEdit(order, edit, edit.madeAt);
    const TimelineNode node = nodes(corrected).last();
    QCOMPARE(node.label, label(Status::Delivered));
    QCOMPARE(node.place, QStringLiteral("Corrected by Priya S."));
    QCOMPARE(node.detail, QStringLiteral("She has it"));
    QCOMPARE(node.source, QString());
    corrected.shipments[0].events.last().person.clear(); // another program's
    QCOMPARE(nodes(corrected).last().place, QString());
    QCOMPARE(nodes(corrected).last().source, label(EventSource::Agent));
}

void TimelineModelTest::marksACorrectionThatWaits()
{
    const Order order = orderWith({scan(Status::InTransit, at(3))});
    const CorrectionEdit delivered{
        .shipment = order.shipments[0].id, .status = Status::Delivered, .why = QStringLiteral("She has it")};
    const Edit edit = Edit::correction(order, QStringLiteral("Priya S."), delivered);
    const Edit other = Edit::correction(order, QStringLiteral("Ravi"), delivered);
    const Order corrected = withEdits(order, {edit});
    QCOMPARE(withEdits(corrected, {edit}), corrected); // it is in it already
    const auto lastTime = [&corrected](const QList<Edit> &waiting) {
        return timelineOf(corrected, derive(corrected), 0, testReader(), waiting).last().time;
    };
    QCOMPARE(lastTime({edit}), QStringLiteral("Waiting to be sent"));
    QVERIFY(lastTime({other}) != QStringLiteral("Waiting to be sent"));
}

MARS_TEST_MAIN(QCoreApplication, TimelineModelTest)
#include "timelinemodeltest.moc"
