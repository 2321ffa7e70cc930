// SPDX-License-Identifier: Apache-2.0
#include "carriers/trackinglink.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace Qt::StringLiterals;

class TrackingLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofShipment_data();
    void ofShipment();
    void everyCarrierGivesAnAddressOfItsOwn();
    void theNewestNumberCounts();
    void aggregatorsAreNeverChosenForAnother();
};

void TrackingLinkTest::ofShipment_data()
{
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<LinkKind>("kind");
    QTest::addColumn<QString>("url");
    const QString ups = u"https://www.ups.com/track?loc=en_US&tracknum="_s;
    const auto row = [](const char *name, const QString &stated, const QString &code, const QString &text,
                        const QString &number, LinkKind kind, const QString &url) {
        QTest::newRow(name) << stated << code << text << number << kind << url;
    };
    row("the order system's link wins", u"https://shop.example/t/1"_s, u"ups"_s, {}, u"1Z1"_s, LinkKind::Deep,
        u"https://shop.example/t/1"_s);
    row("http too", u" http://shop.example/t/1 "_s, u"ups"_s, {}, u"1Z1"_s, LinkKind::Deep,
        u"http://shop.example/t/1"_s);
    row("even without a number", u"https://shop.example/t/1"_s, {}, {}, {}, LinkKind::Deep,
        u"https://shop.example/t/1"_s);
    row("script is refused", u"javascript:alert(1)"_s, u"ups"_s, {}, u"1Z1"_s, LinkKind::Deep,
        ups + u"1Z1"_s);
    row("a file is refused", u"file:///etc/passwd"_s, u"ups"_s, {}, u"1Z1"_s, LinkKind::Deep, ups + u"1Z1"_s);
    row("ftp is refused", u"ftp://shop.example/1"_s, u"ups"_s, {}, u"1Z1"_s, LinkKind::Deep, ups + u"1Z1"_s);
    row("data is refused", u"data:text/html,x"_s, u"ups"_s, {}, u"1Z1"_s, LinkKind::Deep, ups + u"1Z1"_s);
    row("no host is refused", u"https:///x"_s, u"ups"_s, {}, u"1Z1"_s, LinkKind::Deep, ups + u"1Z1"_s);
    row("half an address is refused", u"www.ups.com"_s, u"ups"_s, {}, u"1Z1"_s, LinkKind::Deep,
        ups + u"1Z1"_s);
    row("template", {}, u"ups"_s, {}, u"1Z 999 AA1"_s, LinkKind::Deep, ups + u"1Z999AA1"_s);
    row("template in the fragment", {}, u"shadowfax"_s, {}, u"SF1"_s, LinkKind::Deep,
        u"https://tracker.shadowfax.in/#/track/SF1"_s);
    row("the number cannot leave its place", {}, u"ups"_s, {}, u"1&x=2#3/?"_s, LinkKind::Deep,
        ups + u"1%26x%3D2%233%2F%3F"_s);
    row("carrier by its text", {}, {}, u"UPS Ground"_s, u"1Z1"_s, LinkKind::Deep, ups + u"1Z1"_s);
    row("text beside an unknown code", {}, u"van"_s, u"UPS Ground"_s, u"1Z1"_s, LinkKind::Deep,
        ups + u"1Z1"_s);
    row("form", {}, u"india_post"_s, {}, u"EM123456785IN"_s, LinkKind::Page,
        u"https://www.indiapost.gov.in/_layouts/15/dop.portal.tracking/trackconsignment.aspx"_s);
    row("no number", {}, u"ups"_s, {}, u" "_s, LinkKind::None, {});
    row("no carrier", {}, {}, u"-"_s, u"1Z999AA10123456784"_s, LinkKind::None, {});
}

void TrackingLinkTest::ofShipment()
{
    QFETCH(const QString, stated);
    QFETCH(const QString, code);
    QFETCH(const QString, text);
    QFETCH(const QString, number);
    QFETCH(const LinkKind, kind);
    QFETCH(const QString, url);
    Shipment shipment;
    shipment.trackingLink = stated;
    shipment.carrierCode = code;
    shipment.carrierText = text;
    if (!number.isEmpty())
        shipment.numbers.append(TrackingNumber{number, {}, {}});

    const auto catalogue = CarrierCatalogue::load();
    const TrackingLink link = trackingLink(*catalogue, shipment);
    QCOMPARE(link.kind, kind);
    QCOMPARE(link.url.toString(QUrl::FullyEncoded), url);
    QCOMPARE(link.note.isEmpty(), kind == LinkKind::Deep);
}

void TrackingLinkTest::everyCarrierGivesAnAddressOfItsOwn()
{
    const auto catalogue = CarrierCatalogue::load();
    for (const CarrierDescription &carrier : catalogue->carriers()) {
        const TrackingLink link = trackingLink(carrier, u"A1 \"<ü>"_s);
        QVERIFY2(link.kind != LinkKind::None, qUtf8Printable(carrier.code));
        QVERIFY2(link.url.isValid() && link.url.scheme() == "https"_L1, qUtf8Printable(carrier.code));
        QCOMPARE(link.kind == LinkKind::Page, carrier.trackingUrlTemplate.isEmpty());
        if (link.kind == LinkKind::Deep)
            QVERIFY(link.url.toEncoded().contains("A1%22%3C%C3%BC%3E"));
    }
}

void TrackingLinkTest::theNewestNumberCounts()
{
    const QDateTime morning = QDateTime::currentDateTimeUtc();
    Shipment shipment;
    shipment.carrierCode = u"delhivery"_s;
    shipment.numbers = {{u"111111111111"_s, morning, morning.addSecs(60)},
                        {u"222222222222"_s, morning.addSecs(60), {}}};
    const auto catalogue = CarrierCatalogue::load();
    QVERIFY(trackingLink(*catalogue, shipment).url.toString().endsWith("222222222222"_L1));
}

void TrackingLinkTest::aggregatorsAreNeverChosenForAnother()
{
    const auto catalogue = CarrierCatalogue::load();
    Shipment shipment;
    shipment.numbers = {{u"EM123456785IN"_s, {}, {}}};
    for (const CarrierDescription &carrier : catalogue->carriers()) {
        if (carrier.isAggregator)
            continue;
        shipment.carrierCode = carrier.code;
        const QString host = trackingLink(*catalogue, shipment).url.host();
        QVERIFY2(!host.contains("17track"_L1) && !host.contains("shiprocket"_L1),
                 qUtf8Printable(carrier.code));
    }
    shipment.carrierCode = u"shiprocket"_s;
    QCOMPARE(trackingLink(*catalogue, shipment).kind, LinkKind::Deep);
}

MARS_TEST_MAIN(QCoreApplication, TrackingLinkTest)
#include "trackinglinktest.moc"
