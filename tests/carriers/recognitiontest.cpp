// SPDX-License-Identifier: Apache-2.0
#include "carriers/recognition.h"
#include "carriers/writtennumber.h"
#include "support/testmain.h"

#include <algorithm>
#include <QCoreApplication>

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

const CarrierCatalogue &catalogue()
{
    static const auto loaded = CarrierCatalogue::load();
    return loaded.value();
}

QStringList carriersOf(const QList<Candidate> &candidates)
{
    QStringList codes;
    for (const Candidate &candidate : candidates)
        codes.append(candidate.carrier);
    return codes;
}

} // namespace

class RecognitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writing_data();
    void writing();
    void first_data();
    void first();
    void reducesALabelToTheNumber_data();
    void reducesALabelToTheNumber();
    void nearMissSaysWhatWouldFit();
    void nearMissesGiveWayToWhatFits();
    void theShopsCarriersComeFirst();
    void theOrdersCarrierIsLikelyWhereItsCheckDigitFits();
    void twoCarriersAreNeverBothCertain();
    void postalOperatorBeforeTheFormat();
    void evidenceIsWords();
};

void RecognitionTest::writing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::newRow("as it is") << u"1Z999AA10123456784"_s << u"1Z999AA10123456784"_s;
    QTest::newRow("spaces and case") << u" 1z 999 aa1\t01 2345 6784\n"_s << u"1Z999AA10123456784"_s;
    QTest::newRow("hyphens stay") << u"1LS7119013618127-1"_s << u"1LS7119013618127-1"_s;
    QTest::newRow("dashes are hyphens") << u"1LS7119013618127–1"_s << u"1LS7119013618127-1"_s;
    QTest::newRow("invisible marks") << u"\u200e1Z\u200b999\u2066AA\ufeff"_s << u"1Z999AA"_s;
    QTest::newRow("GS1 brackets") << u"(420)22153(91)01"_s << u"4202215391 01"_s.remove(u' ');
    QTest::newRow("scanner's preamble") << u"]C14202215391"_s << u"4202215391"_s;
    QTest::newRow("group separators") << u"42022153\x1d"
                                         "9101"_s
                                      << u"420221539101"_s;
    QTest::newRow("Devanagari digits") << u"४५१२३४५६७८९"_s << u"45123456789"_s;
    QTest::newRow("a sentence") << u"where is my order?"_s << QString();
    QTest::newRow("quotes") << u"1Z'; --"_s << QString();
    QTest::newRow("letters of other scripts") << u"ЕМ123456785IN"_s << QString();
    QTest::newRow("64 characters") << u"7"_s.repeated(64) << u"7"_s.repeated(64);
    QTest::newRow("65 characters") << u"7"_s.repeated(65) << QString();
    QTest::newRow("a great many") << u"7"_s.repeated(10'000'000) << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void RecognitionTest::writing()
{
    QFETCH(const QString, text);
    QFETCH(const QString, number);
    QCOMPARE(writtenNumber(text), number);
    if (number.isEmpty())
        QVERIFY(recogniseNumber(catalogue(), text).isEmpty());
}

void RecognitionTest::first_data()
{
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<CheckDigit>("checkDigit");
    QTest::addColumn<Confidence>("confidence");
    const auto row = [](const char *number, const char *carrier, CheckDigit check, Confidence confidence) {
        QTest::newRow(number) << QString::fromLatin1(carrier) << check << confidence;
    };
    row("1Z999AA10123456784", "ups", CheckDigit::Valid, Confidence::Certain);
    row("EM123456785IN", "india_post", CheckDigit::Valid, Confidence::Certain);
    row("RB123456785GB", "royal_mail", CheckDigit::Valid, Confidence::Certain);
    row("RB123456785CV", "s10", CheckDigit::Valid, Confidence::Certain);
    row("9400111206206406260787", "usps", CheckDigit::Valid, Confidence::Certain);
    row("K1506235620", "ups", CheckDigit::Valid, Confidence::Likely);
    row("FMPP1234567890", "ekart", CheckDigit::None, Confidence::Likely);
    row("TBA502887274000", "amazon", CheckDigit::None, Confidence::Likely);
    row("SF1234567890", "shadowfax", CheckDigit::None, Confidence::Likely);
    row("SF1234567890123", "sf_express", CheckDigit::None, Confidence::Likely);
    row("4PX3000123456CN", "4px", CheckDigit::None, Confidence::Likely);
    row("3SABCD012345678", "postnl", CheckDigit::None, Confidence::Likely);
    row("D12345678", "dtdc", CheckDigit::None, Confidence::Possible);
    row("45123456781", "bluedart", CheckDigit::Valid, Confidence::Possible);
    row("986578788855", "fedex", CheckDigit::Valid, Confidence::Possible);
    row("141123221084922", "delhivery", CheckDigit::None, Confidence::Possible);
}

void RecognitionTest::first()
{
    QFETCH(const QString, carrier);
    QFETCH(const CheckDigit, checkDigit);
    QFETCH(const Confidence, confidence);
    const Candidate best =
        recogniseNumber(catalogue(), QString::fromLatin1(QTest::currentDataTag())).value(0);
    QCOMPARE(best.carrier, carrier);
    QCOMPARE(best.name, catalogue().nameOf(carrier));
    QCOMPARE(toName(best.checkDigit), toName(checkDigit));
    QCOMPARE(toName(best.confidence), toName(confidence));
    QVERIFY(!best.evidence.isEmpty());
}

void RecognitionTest::reducesALabelToTheNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("420221539101026837331000039521") << u"9101026837331000039521"_s;
    QTest::newRow("4201002334249200190132607600833457") << u"9200190132607600833457"_s;
    QTest::newRow("1001921334250001000300779017972697") << u"779017972697"_s;
    QTest::newRow("9622001900000000000000776632517510") << u"776632517510"_s;
    QTest::newRow("32971514560102447849175802862014") << u"784917580286"_s;
    QTest::newRow("9611020987654312345672") << u"987654312345672"_s;
    QTest::newRow("008182709980000020033350276C") << u"09980000020033"_s;
}

void RecognitionTest::reducesALabelToTheNumber()
{
    QFETCH(const QString, number);
    const Candidate best =
        recogniseNumber(catalogue(), QString::fromLatin1(QTest::currentDataTag())).value(0);
    QCOMPARE(best.number, number);
    QVERIFY2(best.url.toString().endsWith(number), qUtf8Printable(best.url.toString()));
}

void RecognitionTest::nearMissSaysWhatWouldFit()
{
    const auto candidates = recogniseNumber(catalogue(), u"1Z999AA10123456789"_s);
    QCOMPARE(carriersOf(candidates), QStringList{u"ups"_s});
    QCOMPARE(candidates.first().checkDigit, CheckDigit::Invalid);
    QCOMPARE(candidates.first().confidence, Confidence::Possible);
    QCOMPARE(candidates.first().expected, u"1Z999AA10123456784"_s);
    QVERIFY(candidates.first().evidence.contains("The check digit should be 4."_L1));

    // where the check digit is not the last character
    const auto label = recogniseNumber(catalogue(), u"32971514560102447849175802852014"_s);
    QCOMPARE(label.value(0).expected, u"32971514560102447849175802862014"_s);
}

void RecognitionTest::nearMissesGiveWayToWhatFits()
{
    // FedEx's check digit is wrong here: twelve digits are then rather Delhivery's
    const auto twelve = recogniseNumber(catalogue(), u"986578788856"_s);
    QVERIFY(carriersOf(twelve).contains("delhivery"_L1));
    QVERIFY(!carriersOf(twelve).contains("fedex"_L1));
    // Blue Dart is at home where the parcel starts, so a slip in its number is worth saying
    const auto eleven = recogniseNumber(catalogue(), u"45123456785"_s);
    const qsizetype slip = carriersOf(eleven).indexOf(u"bluedart"_s);
    QVERIFY(slip >= 0);
    QCOMPARE(eleven.at(slip).expected, u"45123456781"_s);
    for (qsizetype i = 1; i < eleven.size(); ++i) {
        QVERIFY2(eleven.at(i).checkDigit == CheckDigit::Invalid ||
                     eleven.at(i - 1).checkDigit != CheckDigit::Invalid,
                 "a near miss before one that fits");
    }
}

void RecognitionTest::theShopsCarriersComeFirst()
{
    const QString number = u"986578788855"_s; // FedEx's check digit fits
    QCOMPARE(recogniseNumber(catalogue(), number).value(0).carrier, u"fedex"_s);
    // hearsay is kept to oneself while something solid fits
    QVERIFY(!carriersOf(recogniseNumber(catalogue(), number)).contains("safexpress"_L1));
    QVERIFY(!carriersOf(recogniseNumber(catalogue(), number)).contains("amazon_in"_L1));
    QVERIFY(carriersOf(recogniseNumber(catalogue(), u"123456789"_s)).contains("gati"_L1));

    RecognitionContext context;
    context.carriersInUse = {u"delhivery"_s, u"bluedart"_s};
    QCOMPARE(recogniseNumber(catalogue(), number, context).value(0).carrier, u"delhivery"_s);
    context.carrierOnOrder = u"safexpress"_s; // provisional: shown because the order says so
    QCOMPARE(recogniseNumber(catalogue(), number, context).value(0).carrier, u"safexpress"_s);

    // a prefix outweighs any of this
    QCOMPARE(recogniseNumber(catalogue(), u"1Z999AA10123456784"_s, context).value(0).carrier, u"ups"_s);

    RecognitionContext british;
    british.originCountry = u"GB"_s;
    QVERIFY(!carriersOf(recogniseNumber(catalogue(), number, british)).contains("delhivery"_L1));
}

void RecognitionTest::theOrdersCarrierIsLikelyWhereItsCheckDigitFits()
{
    RecognitionContext context;
    context.carrierOnOrder = u"bluedart"_s;
    QCOMPARE(recogniseNumber(catalogue(), u"45123456781"_s, context).value(0).confidence, Confidence::Likely);
    context.carrierOnOrder = u"delhivery"_s;
    QCOMPARE(recogniseNumber(catalogue(), u"451234567814"_s, context).value(0).confidence,
             Confidence::Possible);
}

void RecognitionTest::twoCarriersAreNeverBothCertain()
{
    // FedEx Ground Economy: FedEx takes it in, USPS delivers it, the number is of both
    const auto candidates = recogniseNumber(catalogue(), u"420112139261290983497923666238"_s);
    QCOMPARE(carriersOf(candidates), QStringList({u"usps"_s, u"fedex"_s}));
    QCOMPARE(candidates.at(0).confidence, Confidence::Likely);
    QCOMPARE(candidates.at(1).confidence, Confidence::Likely);
}

void RecognitionTest::postalOperatorBeforeTheFormat()
{
    QCOMPARE(carriersOf(recogniseNumber(catalogue(), u"RB123456785US"_s)), QStringList{u"usps"_s});
    QCOMPARE(carriersOf(recogniseNumber(catalogue(), u"RB123456785CF"_s)), QStringList{u"s10"_s});
    QVERIFY(recogniseNumber(catalogue(), u"RB123456785XX"_s).isEmpty());
}

void RecognitionTest::evidenceIsWords()
{
    RecognitionContext context;
    context.carrierOnOrder = u"ups"_s;
    context.carriersInUse = {u"ups"_s};
    context.destinationCountry = u"US"_s;
    const auto ups = recogniseNumber(catalogue(), u"1Z999AA10123456784"_s, context).value(0);
    QCOMPARE(ups.evidence, QStringList({u"The order names this carrier."_s, u"It starts with 1Z."_s,
                                        u"The check digit fits."_s, u"The shop ships with this carrier."_s,
                                        u"The carrier is at home where the parcel goes."_s}));
}

MARS_TEST_MAIN(QCoreApplication, RecognitionTest)
#include "recognitiontest.moc"
