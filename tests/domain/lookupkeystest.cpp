// SPDX-License-Identifier: Apache-2.0
#include "domain/lookupkeys.h"

#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace Qt::StringLiterals;

/** The normal forms of order numbers, tracking numbers and e-mail addresses, and the end of a range. */
class LookupKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void emails_data();
    void emails();
    void successors_data();
    void successors();
    void successorEndsTheRange();
};

void LookupKeysTest::numbers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("digits");

    QTest::newRow("as printed") << u"MO-204871"_s << u"MO204871"_s << u"204871"_s;
    QTest::newRow("as typed") << u" mo 204871 "_s << u"MO204871"_s << u"204871"_s;
    QTest::newRow("hash") << u"#204871"_s << u"204871"_s << u"204871"_s;
    QTest::newRow("longest run") << u"A1-22-333-44"_s << u"A12233344"_s << u"333"_s;
    QTest::newRow("first of equal runs") << u"12-34"_s << u"1234"_s << u"12"_s;
    QTest::newRow("Devanagari digits") << u"MO-२०४८७१"_s << u"MO204871"_s << u"204871"_s;
    QTest::newRow("no digits") << u"mars"_s << u"MARS"_s << QString();
    QTest::newRow("sharp s grows") << u"maß1"_s << u"MASS1"_s << u"1"_s;
    QTest::newRow("nothing") << u" -/% "_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void LookupKeysTest::numbers()
{
    QFETCH(QString, written);
    QTEST(orderNumberKey(written), "key");
    QTEST(trackingNumberKey(written), "key");
    QTEST(digitRun(written), "digits");
}

void LookupKeysTest::emails_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");

    QTest::newRow("plain") << u"ananya.d@example.com"_s << u"ananya.d@example.com"_s;
    QTest::newRow("case and space") << u" Ananya.D@Example.COM\n"_s << u"ananya.d@example.com"_s;
    QTest::newRow("no at") << u"ananya"_s << QString();
    QTest::newRow("two ats") << u"a@b@c"_s << QString();
    QTest::newRow("no name") << u"@example.com"_s << QString();
    QTest::newRow("no domain") << u"ananya@"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void LookupKeysTest::emails()
{
    QFETCH(QString, written);
    QTEST(emailKey(written), "key");
}

void LookupKeysTest::successors_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("next");

    QTest::newRow("letter") << u"MO20"_s << u"MO21"_s;
    QTest::newRow("nine") << u"19"_s << u"1:"_s;
    QTest::newRow("beyond the first plane")
        << QString::fromUcs4(U"a\U0001F600") << QString::fromUcs4(U"a\U0001F601");
    QTest::newRow("over the surrogates") << QString(QChar(0xD7FF)) << QString(QChar(0xE000));
    QTest::newRow("over the first plane") << QString(QChar(0xFFFF)) << QString::fromUcs4(U"\U00010000");
    QTest::newRow("the last code point carries") << QString::fromUcs4(U"a\U0010FFFF") << u"b"_s;
    QTest::newRow("no greater one") << QString::fromUcs4(U"\U0010FFFF") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void LookupKeysTest::successors()
{
    QFETCH(QString, prefix);
    QTEST(successor(prefix), "next");
}

void LookupKeysTest::successorEndsTheRange()
{
    const QString end = successor(u"sharm"_s);
    QVERIFY(end > u"sharma"_s);
    QVERIFY(end > u"sharmzzzz"_s);
    QVERIFY(end > u"sharm\uFFFD"_s);
    QVERIFY(!(end > u"sharn"_s));
}

MARS_TEST_MAIN(QCoreApplication, LookupKeysTest)
#include "lookupkeystest.moc"
