// SPDX-License-Identifier: Apache-2.0
#include "carriers/carrierfile.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/** A small carrier file that is right in every way. */
QJsonObject rightFile()
{
    return {{u"code"_s, u"quick"_s},
            {u"name"_s, u"Quick Parcel"_s},
            {u"website"_s, u"https://quick.example"_s},
            {u"trackingUrl"_s, u"https://quick.example/?n={number}"_s},
            {u"formats"_s, QJsonArray{QJsonObject{{u"id"_s, u"quick"_s},
                                                  {u"product"_s, u"Quick (Q + 9)"_s},
                                                  {u"pattern"_s, u"Q(?<serial>[0-9]{8})(?<check>[0-9])"_s},
                                                  {u"checkDigit"_s, u"luhn"_s},
                                                  {u"specificity"_s, 1}}}}};
}

QJsonObject withFormat(const QString &key, const QJsonValue &value)
{
    QJsonObject file = rightFile();
    QJsonObject format = file[u"formats"_s].toArray().first().toObject();
    format[key] = value;
    file[u"formats"_s] = QJsonArray{format};
    return file;
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject file = rightFile();
    file[key] = value;
    return file;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedFile_data();
    void shippedFile();
    void knowsTheCarriersWeNeed();
    void brokenFile_data();
    void brokenFile();
    void brokenJsonSaysTheLine();
    void ownFolder();
    void ownFolderThatIsNotThere();
    void findsByText_data();
    void findsByText();
    void namesACode();
};

void CatalogueTest::shippedFile_data()
{
    QTest::addColumn<QString>("path");
    const auto files = QDir(u":/mars/carriers"_s).entryInfoList({u"*.json"_s}, QDir::Files);
    QVERIFY(files.size() >= 51);
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void CatalogueTest::shippedFile()
{
    QFETCH(const QString, path);
    const auto carrier = readCarrierFile(path);
    QVERIFY2(carrier.ok(), carrier.ok() ? "" : qUtf8Printable(plainText(carrier.error())));
    QVERIFY(carrier->website.startsWith("https://"_L1));
    QVERIFY(carrier->trackingUrlTemplate.isEmpty() || carrier->trackingUrlTemplate.contains("{number}"_L1));
    QVERIFY(!carrier->trackingUrlTemplate.isEmpty() || !carrier->trackingPage.isEmpty());
    QStringList ids;
    for (const NumberFormat &format : carrier->formats) {
        QVERIFY2(!ids.contains(format.id), qUtf8Printable(format.id));
        ids.append(format.id);
        QVERIFY(format.pattern.isValid());
        QVERIFY(!format.pattern.match(u" "_s).hasMatch());
    }
}

void CatalogueTest::knowsTheCarriersWeNeed()
{
    const auto catalogue = CarrierCatalogue::load();
    QVERIFY(catalogue.ok());
    QVERIFY(catalogue->problems().isEmpty());
    for (const char *code :
         {"4px",         "17track",     "amazon",       "amazon_in",  "aramex",        "australia_post",
          "bluedart",    "canada_post", "canpar",       "delhivery",  "deutsche_post", "dhl_ecommerce",
          "dhl_express", "dhl_paket",   "dpd",          "dpd_uk",     "dtdc",          "ecom_express",
          "ekart",       "evri",        "fedex",        "gati",       "gls",           "gofo",
          "india_post",  "japan_post",  "landmark",     "laposte",    "lasership",     "old_dominion",
          "ontrac",      "postnl",      "professional", "purolator",  "royal_mail",    "s10",
          "safexpress",  "sf_express",  "shadowfax",    "shiprocket", "shree_maruti",  "speedee",
          "tci_express", "trackon",     "ups",          "usps",       "xpressbees",    "yamato",
          "yanwen",      "yodel",       "yunexpress"}) {
        const CarrierDescription *carrier = catalogue->find(QString::fromLatin1(code));
        QVERIFY2(carrier, code);
        QCOMPARE(carrier->isAggregator, carrier->code == "17track"_L1 || carrier->code == "shiprocket"_L1);
    }
    QVERIFY(!catalogue->find(u""));
    QVERIFY(!catalogue->find(u"UPS"));
}

void CatalogueTest::brokenFile_data()
{
    QTest::addColumn<QJsonObject>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("right") << rightFile() << QString();
    QTest::newRow("no name") << with(u"name"_s, QJsonValue::Undefined) << u"\"name\": a text is expected"_s;
    QTest::newRow("empty name") << with(u"name"_s, u" "_s) << u"\"name\": it is empty"_s;
    QTest::newRow("another code") << with(u"code"_s, u"slow"_s)
                                  << u"\"code\": it must be the name of the file, quick"_s;
    QTest::newRow("country") << with(u"country"_s, u"India"_s) << u"\"country\""_s;
    QTest::newRow("misspelt field") << with(u"telephone"_s, u"1"_s)
                                    << u"\"telephone\": there is no such field"_s;
    QTest::newRow("website by http") << with(u"website"_s, u"http://quick.example"_s) << u"\"website\""_s;
    QTest::newRow("page that is script")
        << with(u"trackingPage"_s, u"javascript:alert(1)"_s) << u"\"trackingPage\""_s;
    QTest::newRow("link without a place")
        << with(u"trackingUrl"_s, u"https://quick.example"_s) << u"{number}"_s;
    QTest::newRow("link to a file") << with(u"trackingUrl"_s, u"file:///{number}"_s) << u"\"trackingUrl\""_s;
    QTest::newRow("aliases are a text")
        << with(u"aliases"_s, u"Quick"_s) << u"\"aliases\": a list is expected"_s;
    QTest::newRow("aggregator is a text")
        << with(u"aggregator"_s, u"yes"_s) << u"\"aggregator\": true or false"_s;
    QTest::newRow("formats hold a text")
        << with(u"formats"_s, QJsonArray{u"x"_s}) << u"\"formats[0]\": an object"_s;
    QTest::newRow("pattern") << withFormat(u"pattern"_s, u"[0-9"_s) << u"\"formats[0].pattern\""_s;
    QTest::newRow("pattern fits nothing")
        << withFormat(u"pattern"_s, u"(?<serial>)(?<check>)"_s) << u"fits an empty number"_s;
    QTest::newRow("pattern without groups")
        << withFormat(u"pattern"_s, u"[0-9]{9}"_s) << u"groups serial and check"_s;
    QTest::newRow("endless pattern") << withFormat(u"pattern"_s, u"[0-9]"_s.repeated(300)) << u"too long"_s;
    QTest::newRow("check digit") << withFormat(u"checkDigit"_s, u"crc"_s)
                                 << u"\"formats[0].checkDigit\": there is no such method"_s;
    QTest::newRow("parameters") << withFormat(u"parameters"_s, QJsonObject{{u"odds"_s, 2}})
                                << u"\"formats[0].parameters\""_s;
    QTest::newRow("specificity") << withFormat(u"specificity"_s, 4) << u"a whole number from 0 to 3"_s;
    QTest::newRow("no specificity") << withFormat(u"specificity"_s, QJsonValue::Undefined)
                                    << u"\"formats[0].specificity\""_s;
}

void CatalogueTest::brokenFile()
{
    QFETCH(const QJsonObject, file);
    QFETCH(const QString, says);
    const auto carrier = readCarrier(QJsonDocument(file).toJson(), u"quick.json"_s);
    QCOMPARE(carrier.ok(), says.isEmpty());
    if (carrier)
        return;
    const QString sentence = plainText(carrier.error());
    QVERIFY2(sentence.contains("quick.json"_L1) && sentence.contains(says), qUtf8Printable(sentence));
}

void CatalogueTest::brokenJsonSaysTheLine()
{
    const auto carrier = readCarrier("{\n\"code\": \"quick\",\n\"name\" \"Quick\"\n}", u"quick.json"_s);
    QVERIFY(!carrier.ok());
    QVERIFY2(carrier.error().sentence.contains("line 3"_L1), qUtf8Printable(carrier.error().sentence));
    QVERIFY(!readCarrier("[]", u"quick.json"_s).ok());
}

void CatalogueTest::ownFolder()
{
    const QTemporaryDir folder;
    QFile shipped(u":/mars/carriers/bluedart.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QJsonObject bluedart = QJsonDocument::fromJson(shipped.readAll()).object();
    bluedart[u"phone"_s] = u"+91 22 0000 0000"_s;
    write(folder.filePath(u"bluedart.json"_s), QJsonDocument(bluedart).toJson());
    write(folder.filePath(u"quick.json"_s), QJsonDocument(rightFile()).toJson());
    write(folder.filePath(u"fedex.json"_s), "{ \"code\": \"fedex\" }");
    write(folder.filePath(u"notes.txt"_s), "not a carrier");

    const auto catalogue = CarrierCatalogue::load(folder.path());
    QVERIFY(catalogue.ok());
    QCOMPARE(catalogue->find(u"bluedart")->phone, u"+91 22 0000 0000"_s);
    QCOMPARE(catalogue->find(u"quick")->name, u"Quick Parcel"_s);
    // a file that cannot be used takes nothing away
    QCOMPARE(catalogue->find(u"fedex")->name, u"FedEx"_s);
    QCOMPARE(catalogue->problems().size(), 1);
    QVERIFY(catalogue->problems().first().sentence.contains("fedex.json"_L1));
    QCOMPARE(catalogue->problems().first().kind, Error::Kind::Unreadable);
}

void CatalogueTest::ownFolderThatIsNotThere()
{
    const auto catalogue = CarrierCatalogue::load(u"/no/such/folder"_s);
    QVERIFY(catalogue.ok());
    QVERIFY(catalogue->problems().isEmpty());
    QVERIFY(catalogue->carriers().size() >= 51);
}

void CatalogueTest::findsByText_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::newRow(text) << QString::fromLatin1(code);
    };
    row("Blue Dart Surface", "bluedart");
    row("BLUEDART", "bluedart");
    row("blue-dart air", "bluedart");
    row("DTDC Lite", "dtdc");
    row("FedEx Ground", "fedex");
    row("UPS Ground", "ups");
    row("India Post Speed Post", "india_post");
    row("Speed Post", "india_post");
    row("Delhivery Express", "delhivery");
    row("Delhivery Surface 2kg", "delhivery");
    row("Xpressbees Surface", "xpressbees");
    row("Ekart Logistics", "ekart");
    row("Ecom Express", "ecom_express");
    row("The Professional Couriers", "professional");
    row("DHL", "dhl_express");
    row("DHL Express Worldwide", "dhl_express");
    row("DHL eCommerce", "dhl_ecommerce");
    row("Amazon Shipping", "amazon_in");
    row("Amazon", "amazon");
    row("DPD UK", "dpd_uk");
    row("dpd", "dpd");
    row("Shiprocket", "shiprocket");
    row("Shiprocket - Blue Dart Air", "bluedart");
    row("Shadowfax via Shiprocket", "shadowfax");
    row("17TRACK", "17track");
    row("Upshot Logistics", "");
    row("Surface", "");
    row("-", "");
    row("", "");
    row("unknown", "");
}

void CatalogueTest::findsByText()
{
    QFETCH(const QString, code);
    const auto catalogue = CarrierCatalogue::load();
    const CarrierDescription *carrier = catalogue->findByText(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(carrier ? carrier->code : QString(), code);
}

void CatalogueTest::namesACode()
{
    const auto catalogue = CarrierCatalogue::load();
    QCOMPARE(catalogue->nameOf(u"bluedart"_s), u"Blue Dart"_s);
    QCOMPARE(catalogue->nameOf(u"our_own_van"_s), u"our_own_van"_s);
}

MARS_TEST_MAIN(QCoreApplication, CatalogueTest)
#include "cataloguetest.moc"
