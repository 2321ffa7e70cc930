// SPDX-License-Identifier: Apache-2.0
#include "domain/lookupkeys.h"

#include "support/testmain.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace mars;
using namespace Qt::StringLiterals;

/** One phone number, many ways to write it. */
class PhonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void anyTailIsAPrefixOfTheKey();
    void anotherCountry();
    void texts_data();
    void texts();
    void hostileTexts();
};

void PhonesTest::keys_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");

    const QString same = u"0123456789"_s;
    QTest::newRow("international") << u"+91 98765 43210"_s << same;
    QTest::newRow("trunk zero") << u"098765-43210"_s << same;
    QTest::newRow("bare") << u"9876543210"_s << same;
    QTest::newRow("no plus") << u"919876543210"_s << same;
    QTest::newRow("exit code") << u"0091 98765 43210"_s << same;
    QTest::newRow("brackets and dots") << u"(+91) 98765.43210"_s << same;
    QTest::newRow("Devanagari digits") << u"+९१ ९८७६५ ४३२१०"_s << same;
    QTest::newRow("extension") << u"+91 98765 43210 ext. 12"_s << same;
    QTest::newRow("land line") << u"022 2345 6789"_s << u"9876543222"_s;
    QTest::newRow("Germany") << u"+49 (0)89 1234567"_s << u"765432198"_s;
    QTest::newRow("Italy keeps its zero") << u"+39 06 6982"_s << u"289660"_s;
    QTest::newRow("three digits") << u"417"_s << u"714"_s;
    QTest::newRow("a tail that starts with zeros") << u"00417"_s << u"71400"_s;
    QTest::newRow("a tail that starts with a zero") << u"0417"_s << u"7140"_s;
    QTest::newRow("two digits") << u"41"_s << QString();
    QTest::newRow("no digits") << u"call me"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no number on earth")
        << u"123456789012345678901234567890"_s << u"098765432109876543210987654321"_s;
}

void PhonesTest::keys()
{
    QFETCH(QString, written);
    QTEST(phoneKey(written), "key");
}

void PhonesTest::anyTailIsAPrefixOfTheKey()
{
    QStringList numbers{u"9820000417"_s, u"8090000000"_s, u"7000123001"_s};
    QRandomGenerator random(20261124);
    for (int i = 0; i < 500; ++i)
        numbers.append(QString::number(6'000'000'000 + random.bounded(quint64(4'000'000'000))));
    for (const QString &number : std::as_const(numbers)) {
        const QString key = phoneKey(number);
        for (qsizetype length = 3; length <= number.size(); ++length) {
            const QString tail = phoneKey(number.right(length));
            QVERIFY2(key.startsWith(tail), qPrintable(number.right(length) + u" of "_s + number));
            QVERIFY(tail.size() >= 3);
        }
    }
}

void PhonesTest::anotherCountry()
{
    QCOMPARE(phoneKey(u"(415) 555-2671", u"US"_s), u"1762555514"_s);
    QCOMPARE(phoneKey(u"+1 415 555 2671", u"IN"_s), u"1762555514"_s);
    QCOMPARE(phoneKey(u"089 1234567", u"DE"_s), phoneKey(u"+49 89 1234567"));
    QCOMPARE(phoneKey(u"9876543210", u"no country"_s), u"0123456789"_s);
}

void PhonesTest::texts_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");

    QTest::newRow("mobile") << u"9820000417"_s << u"+91 98200 00417"_s;
    QTest::newRow("abroad") << u"+14155552671"_s << u"+1 415-555-2671"_s;
    QTest::newRow("too short") << u"417"_s << u"417"_s;
    QTest::newRow("words") << u"ask at the gate"_s << u"ask at the gate"_s;
    QTest::newRow("empty") << QString() << QString();
}

void PhonesTest::texts()
{
    QFETCH(QString, written);
    QTEST(phoneText(written), "text");
}

void PhonesTest::hostileTexts()
{
    const QString digits(10'000'000, u'7');
    QCOMPARE(phoneKey(digits), QString(32, u'7'));
    QCOMPARE(phoneText(digits), digits);
    QVERIFY(phoneKey(u"';DROP TABLE orders;--").isEmpty());
    QCOMPARE(phoneKey(u"\u202E98765\u0000 43210"_s), u"0123456789"_s);
}

MARS_TEST_MAIN(QCoreApplication, PhonesTest)
#include "phonestest.moc"
