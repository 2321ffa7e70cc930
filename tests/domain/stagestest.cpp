// SPDX-License-Identifier: Apache-2.0
#include "domain/stage.h"

#include "support/testmain.h"
#include "support/translated.h"

#include <QCoreApplication>

using namespace mars;
using namespace Qt::StringLiterals;

/** Every row of the stage table: where a stage comes from, what it is called, its colour and its views. */
class StagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stageTable_data();
    void stageTable();
    void everyNameIsReadBack();
    void unknownNamesAreNone();
    void handOverAndFinal_data();
    void handOverAndFinal();
    void reasonsHaveLabelsExceptNone();
    void sourcesHaveLabels();
    void knowsItsLabelInASourcesWords_data();
    void knowsItsLabelInASourcesWords();
};

void StagesTest::stageTable_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<StatusReason>("reason");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("label");
    QTest::addColumn<Family>("family");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("exception");

    const auto row = [](Status status, StatusReason reason, Stage stage, const QString &label, Family family,
                        bool open, bool exception) {
        QTest::addRow("%s %s", qPrintable(toName(status)), qPrintable(toName(reason)))
            << status << reason << stage << label << family << open << exception;
    };
    const auto none = StatusReason::None;
    row(Status::Unknown, none, Stage::Confirmed, u"Confirmed"_s, Family::Neutral, true, false);
    row(Status::Placed, none, Stage::Confirmed, u"Confirmed"_s, Family::Neutral, true, false);
    row(Status::Confirmed, none, Stage::Confirmed, u"Confirmed"_s, Family::Neutral, true, false);
    row(Status::Processed, none, Stage::Confirmed, u"Confirmed"_s, Family::Neutral, true, false);
    row(Status::LabelCreated, none, Stage::Packed, u"Packed"_s, Family::Neutral, true, false);
    row(Status::PickupPending, none, Stage::Packed, u"Packed"_s, Family::Neutral, true, false);
    row(Status::PickupFailed, none, Stage::OnHold, u"Pick-up failed"_s, Family::Amber, true, true);
    row(Status::PickedUp, none, Stage::Shipped, u"Shipped"_s, Family::Blue, true, false);
    row(Status::InTransit, none, Stage::InTransit, u"In transit"_s, Family::Blue, true, false);
    row(Status::OutForDelivery, none, Stage::OutForDelivery, u"Out for delivery"_s, Family::Violet, true,
        false);
    row(Status::ReadyForCollection, none, Stage::ReadyForCollection, u"Ready to collect"_s, Family::Violet,
        true, false);
    row(Status::OnHold, none, Stage::OnHold, u"Held"_s, Family::Amber, true, true);
    row(Status::OnHold, StatusReason::AddressIssue, Stage::OnHold, u"Held"_s, Family::Amber, true, true);
    row(Status::AttemptFailed, none, Stage::AttemptFailed, u"Attempt failed"_s, Family::Red, true, true);
    row(Status::AttemptFailed, StatusReason::AddressIssue, Stage::AttemptFailed, u"Address problem"_s,
        Family::Red, true, true);
    row(Status::ReturnRequested, none, Stage::Returning, u"Returning"_s, Family::Plum, true, true);
    row(Status::ReturnInTransit, none, Stage::Returning, u"Returning"_s, Family::Plum, true, true);
    row(Status::ReturnOutForDelivery, none, Stage::Returning, u"Returning"_s, Family::Plum, true, true);
    row(Status::Lost, none, Stage::Lost, u"Lost"_s, Family::Red, true, true);
    row(Status::Damaged, none, Stage::Damaged, u"Damaged"_s, Family::Red, true, true);
    row(Status::Delivered, none, Stage::Delivered, u"Delivered"_s, Family::Green, false, false);
    row(Status::ReturnDelivered, none, Stage::Returned, u"Returned"_s, Family::Plum, false, false);
    row(Status::Cancelled, none, Stage::Cancelled, u"Cancelled"_s, Family::Neutral, false, false);
}

void StagesTest::stageTable()
{
    QFETCH(Status, status);
    QFETCH(StatusReason, reason);
    QFETCH(Stage, stage);

    QCOMPARE(toName(stageOf(status)), toName(stage));
    QTEST(label(stage, status, reason), "label");
    QTEST(family(stage), "family");
    QTEST(isOpen(stage), "open");
    QTEST(isException(stage), "exception");
}

void StagesTest::everyNameIsReadBack()
{
    for (int i = 0; i <= static_cast<int>(Status::Cancelled); ++i) {
        const auto status = static_cast<Status>(i);
        QCOMPARE(statusFromName(toName(status)), std::optional(status));
        QVERIFY(!label(status).isEmpty());
    }
    for (int i = 0; i <= static_cast<int>(StatusReason::Other); ++i) {
        const auto reason = static_cast<StatusReason>(i);
        QCOMPARE(statusReasonFromName(toName(reason)), std::optional(reason));
    }
    for (int i = 0; i <= static_cast<int>(EventSource::Agent); ++i) {
        const auto source = static_cast<EventSource>(i);
        QCOMPARE(eventSourceFromName(toName(source)), std::optional(source));
    }
    for (int i = 0; i <= static_cast<int>(Stage::Cancelled); ++i) {
        const auto stage = static_cast<Stage>(i);
        QCOMPARE(stageFromName(toName(stage)), std::optional(stage));
        QVERIFY(!label(stage).isEmpty());
    }
    QCOMPARE(toName(Status::ReturnOutForDelivery), u"ReturnOutForDelivery"_s);
    QCOMPARE(toName(Stage::ReadyForCollection), u"ReadyForCollection"_s);
}

void StagesTest::unknownNamesAreNone()
{
    QVERIFY(!statusFromName(u"delivered"));
    QVERIFY(!statusFromName(u""));
    QVERIFY(!statusReasonFromName(u"Rain"));
    QVERIFY(!eventSourceFromName(u"OMS"));
    QVERIFY(!stageFromName(u"Late"));
}

void StagesTest::handOverAndFinal_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("handOver");
    QTest::addColumn<bool>("final");

    const QList<Status> inHouse{Status::Unknown,      Status::Placed,       Status::Confirmed,
                                Status::Processed,    Status::LabelCreated, Status::PickupPending,
                                Status::PickupFailed, Status::OnHold,       Status::Lost,
                                Status::Damaged,      Status::Cancelled};
    for (int i = 0; i <= static_cast<int>(Status::Cancelled); ++i) {
        const auto status = static_cast<Status>(i);
        QTest::addRow("%s", qPrintable(toName(status)))
            << status << !inHouse.contains(status)
            << (status == Status::Delivered || status == Status::ReturnDelivered);
    }
}

void StagesTest::handOverAndFinal()
{
    QFETCH(Status, status);
    QTEST(impliesHandOver(status), "handOver");
    QTEST(isFinal(status), "final");
}

void StagesTest::reasonsHaveLabelsExceptNone()
{
    QVERIFY(label(StatusReason::None).isEmpty());
    for (int i = 1; i <= static_cast<int>(StatusReason::Other); ++i)
        QVERIFY(!label(static_cast<StatusReason>(i)).isEmpty());
}

void StagesTest::sourcesHaveLabels()
{
    QCOMPARE(label(EventSource::OrderSystem), u"OMS"_s);
    QCOMPARE(label(EventSource::Carrier), u"Carrier"_s);
}

void StagesTest::knowsItsLabelInASourcesWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isLabel");
    QTest::newRow("English") << u"en"_s << u"Out for delivery"_s << true;
    QTest::newRow("other case") << u"en"_s << u"OUT FOR DELIVERY"_s << true;
    QTest::newRow("English, shown in German") << u"de"_s << u"Out for delivery"_s << true;
    QTest::newRow("English, shown in Hindi") << u"hi"_s << u"Out for delivery"_s << true;
    QTest::newRow("German") << u"de"_s << u"In Zustellung"_s << true;
    QTest::newRow("another status") << u"de"_s << u"Delivered"_s << false;
    QTest::newRow("more than that") << u"de"_s << u"Out for delivery in Kolhapur"_s << false;
}

void StagesTest::knowsItsLabelInASourcesWords()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    test::useLanguage(language);
    QTEST(isLabelOf(Status::OutForDelivery, words), "isLabel");
    test::useLanguage(u"en"_s);
}

MARS_TEST_MAIN(QCoreApplication, StagesTest)
#include "stagestest.moc"
