// SPDX-License-Identifier: Apache-2.0
#include "domain/orderfilter.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace mars;

class OrderFilterTest : public QObject
{
    Q_OBJECT
private:
    static OrderFilter whole()
    {
        OrderFilter filter;
        filter.stages = {Stage::InTransit, Stage::OnHold};
        filter.carriers = {u"swift"_s};
        filter.warehouses = {u"BHW-2"_s, u"del"_s};
        filter.place = u"पुणे"_s;
        filter.placed = {QDate(2026, 11, 1), {}};
        filter.promised = {QDate(2026, 11, 3), QDate(2026, 11, 9)};
        filter.payments = {u"COD"_s};
        filter.numberMissing = true;
        return filter;
    }

private Q_SLOTS:
    void isKeptWhole()
    {
        QCOMPARE(orderFilterFromJson(toJson(whole())), whole());
        QCOMPARE(orderFilterFromJson(toJson(OrderFilter())), OrderFilter());
        QVERIFY(toJson(OrderFilter()).isEmpty());
        QVERIFY(OrderFilter().isEmpty());
        QVERIFY(!whole().isEmpty());
    }

    void isNotKeptInPart_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a condition of a newer program") << QByteArray(R"({"colour": "red"})");
        QTest::newRow("a stage of a newer program") << QByteArray(R"({"stages": ["InTransit", "Melted"]})");
        QTest::newRow("no day") << QByteArray(R"({"placedFrom": "2026-11-31"})");
        QTest::newRow("no text") << QByteArray(R"({"place": 7})");
        QTest::newRow("no list") << QByteArray(R"({"carriers": "swift"})");
        QTest::newRow("no list of texts") << QByteArray(R"({"carriers": [1]})");
        QTest::newRow("no yes or no") << QByteArray(R"({"numberMissing": "yes"})");
    }
    void isNotKeptInPart()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(orderFilterFromJson(QJsonDocument::fromJson(json).object()), std::nullopt);
    }

    void comparesTheLettersFromAToZ() { QCOMPARE(filterKey(u"PUNE ÄÉ पुणे"_s), u"pune ÄÉ पुणे"_s); }
};

MARS_TEST_MAIN(QCoreApplication, OrderFilterTest)
#include "orderfiltertest.moc"
