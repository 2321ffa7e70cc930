// SPDX-License-Identifier: Apache-2.0
#include "carriers/checkdigit.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace mars;
using namespace Qt::StringLiterals;

/** Each algorithm against numbers worked out by hand or published with their check digit. */
class CheckDigitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computes_data();
    void computes();
    void noticesEverySlipOfOneCharacter();
    void refusesWhatItCannotCount_data();
    void refusesWhatItCannotCount();
    void parameters_data();
    void parameters();
};

void CheckDigitTest::computes_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QChar>("check");
    const auto row = [](const char *name, const QString &algorithm, const QByteArray &parameters,
                        const QString &serial, char16_t check) {
        QTest::newRow(name) << algorithm << parameters << serial << QChar(check);
    };
    row("UPS, letters count", u"mod10"_s, R"({"odds": 2})", u"5R8939035756712"_s, u'7');
    row("USPS and GS1", u"mod10"_s, R"({"evens": 3})", u"0307179000052348374"_s, u'1');
    row("GS1 from the right", u"mod10"_s, R"({"evens": 3, "reverse": true})", u"629104150021"_s, u'3');
    row("DHL Identcode", u"mod10"_s, R"({"evens": 4, "odds": 9})", u"56310243031"_s, u'3');
    row("OnTrac with its leading 5", u"mod10"_s, R"({"odds": 2, "prepend": "5"})", u"1001135445370"_s, u'7');
    row("a lead that is there already", u"mod10"_s, R"({"odds": 2, "prepend": "5"})", u"51001135445370"_s,
        u'7');
    row("DHL Express", u"mod7"_s, {}, u"331881002"_s, u'5');
    row("FedEx 12", u"sumProduct"_s, R"({"weights": [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]})", u"98657878885"_s,
        u'5');
    row("Luhn", u"luhn"_s, {}, u"7992739871"_s, u'3');
    row("S10", u"s10"_s, {}, u"12345678"_s, u'5');
    row("S10 of the UPU's own example", u"s10"_s, {}, u"47312482"_s, u'9');
    row("S10, remainder 0 gives 5", u"s10"_s, {}, u"00000000"_s, u'5');
    row("S10, remainder 1 gives 0", u"s10"_s, {}, u"00004000"_s, u'0');
    row("mod 37,36 of DPD", u"mod37_36"_s, {}, u"008182709980000020033350276"_s, u'C');
    row("mod 37,36, fourteen digits", u"mod37_36"_s, {}, u"09980000020033"_s, u'F');
}

void CheckDigitTest::computes()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QByteArray, parameters);
    QFETCH(const QString, serial);
    QFETCH(const QChar, check);
    QVERIFY(isCheckAlgorithm(algorithm));
    QCOMPARE(checkCharacter(algorithm, QJsonDocument::fromJson(parameters).object(), serial), check);
}

void CheckDigitTest::noticesEverySlipOfOneCharacter()
{
    const QString serial = u"09980000020033"_s;
    for (const QString &algorithm : {u"luhn"_s, u"mod37_36"_s}) {
        const QChar right = checkCharacter(algorithm, {}, serial);
        for (qsizetype i = 0; i < serial.size(); ++i) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString slipped = serial;
                slipped[i] = digit;
                QCOMPARE(checkCharacter(algorithm, {}, slipped) == right, slipped == serial);
            }
        }
    }
}

void CheckDigitTest::refusesWhatItCannotCount_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("serial");
    QTest::newRow("letters in mod7") << u"mod7"_s << u"33188100A"_s;
    QTest::newRow("letters in luhn") << u"luhn"_s << u"33188100A"_s;
    QTest::newRow("letters in sumProduct") << u"sumProduct"_s << u"A"_s;
    QTest::newRow("more digits than weights") << u"sumProduct"_s << u"123"_s;
    QTest::newRow("S10 of seven digits") << u"s10"_s << u"1234567"_s;
    QTest::newRow("a hyphen in mod37_36") << u"mod37_36"_s << u"12-4"_s;
    QTest::newRow("no such algorithm") << u"crc"_s << u"1234"_s;
}

void CheckDigitTest::refusesWhatItCannotCount()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QString, serial);
    const QJsonObject parameters{{u"weights"_s, QJsonArray{1, 2}}};
    QVERIFY(checkCharacter(algorithm, parameters, serial).isNull());
}

void CheckDigitTest::parameters_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << u"mod7"_s << QByteArray("{}") << true;
    QTest::newRow("weights") << u"sumProduct"_s << QByteArray(R"({"weights": [1, 2]})") << true;
    QTest::newRow("no weights") << u"sumProduct"_s << QByteArray("{}") << false;
    QTest::newRow("weights are texts") << u"sumProduct"_s << QByteArray(R"({"weights": ["1"]})") << false;
    QTest::newRow("another's") << u"mod7"_s << QByteArray(R"({"odds": 2})") << false;
    QTest::newRow("half a name") << u"mod10"_s << QByteArray(R"({"odd": 2})") << false;
    QTest::newRow("a text for a number") << u"mod10"_s << QByteArray(R"({"odds": "2"})") << false;
    QTest::newRow("lead") << u"luhn"_s << QByteArray(R"({"prepend": "91"})") << true;
}

void CheckDigitTest::parameters()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QByteArray, parameters);
    QFETCH(const bool, good);
    QCOMPARE(parameterProblem(algorithm, QJsonDocument::fromJson(parameters).object()).isEmpty(), good);
}

MARS_TEST_MAIN(QCoreApplication, CheckDigitTest)
#include "checkdigittest.moc"
