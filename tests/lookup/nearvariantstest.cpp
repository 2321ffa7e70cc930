// SPDX-License-Identifier: Apache-2.0
#include "described.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

class NearVariantsTest : public QObject
{
    Q_OBJECT

private:
    static QList<mars::NearVariant> variantsOf(const QString &text)
    {
        return mars::nearVariants(catalogue(), mars::recogniseText(catalogue(), text));
    }

private Q_SLOTS:
    void knowsTheSlip_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("why");
        const auto mixedUp = u"a letter and a digit mixed up"_s;
        QTest::newRow("swapped") << u"MO-204817"_s << u"MO204871"_s << u"two digits swapped"_s;
        QTest::newRow("swapped in front") << u"MO-024871"_s << u"MO204871"_s << u"two digits swapped"_s;
        QTest::newRow("other digit") << u"MO-204872"_s << u"MO204871"_s << u"one digit different"_s;
        QTest::newRow("missing at the end") << u"MO-20487"_s << u"MO204871"_s << u"one digit missing"_s;
        QTest::newRow("missing inside") << u"MO-20871"_s << u"MO204871"_s << u"one digit missing"_s;
        QTest::newRow("too many") << u"MO-2048710"_s << u"MO204871"_s << u"one digit too many"_s;
        QTest::newRow("doubled") << u"MO-2044871"_s << u"MO204871"_s << u"one digit too many"_s;
        QTest::newRow("bare digits") << u"204872"_s << u"204871"_s << u"one digit different"_s;
        QTest::newRow("zero for O") << u"M0-204871"_s << u"MO204871"_s << mixedUp;
        QTest::newRow("l for 1") << u"MO-20487l"_s << u"MO204871"_s << mixedUp;
        QTest::newRow("I for 1") << u"MO-20487I"_s << u"MO204871"_s << mixedUp;
        QTest::newRow("O for zero") << u"MO-2O4871"_s << u"MO204871"_s << mixedUp;
        QTest::newRow("B for 8") << u"MO-204B71"_s << u"MO204871"_s << mixedUp;
        QTest::newRow("S for 5") << u"MO-20487S"_s << u"MO204875"_s << mixedUp;
        QTest::newRow("several mixed up") << u"m0-2O4B7l"_s << u"MO204871"_s << mixedUp;
        QTest::newRow("bare digits mixed up") << u"2O487l"_s << u"204871"_s << mixedUp;
        QTest::newRow("mixed up in a sentence")
            << u"where is order M0-204871 please"_s << u"MO204871"_s << mixedUp;
        QTest::newRow("tracking number mixed up") << u"FMPPO688281392"_s << u"FMPP0688281392"_s << mixedUp;
        QTest::newRow("in a sentence")
            << u"where is order 204872 please"_s << u"204871"_s << u"one digit different"_s;
        QTest::newRow("Speed Post check digit")
            << u"EE123456784IN"_s << u"EE123456785IN"_s << u"one digit different"_s;
        QTest::newRow("UPS check digit")
            << u"1Z5R89390357567126"_s << u"1Z5R89390357567127"_s << u"should end in 7"_s;
        QTest::newRow("Blue Dart check digit")
            << u"66224866841"_s << u"66224866842"_s << u"should end in 2"_s;
        QTest::newRow("tracking number, swapped")
            << u"FMPP0688281329"_s << u"FMPP0688281392"_s << u"two digits swapped"_s;
        QTest::newRow("tracking number, other digit")
            << u"KC77410933IN"_s << u"KC77410932IN"_s << u"one digit different"_s;
    }

    void knowsTheSlip()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        const auto variants = variantsOf(typed);
        const auto found = std::find_if(variants.begin(), variants.end(),
                                        [&](const mars::NearVariant &v) { return v.term.key == key; });
        QVERIFY(found != variants.end());
        QTEST(found->why, "why");
        QVERIFY(!found->term.isPrefix);
    }

    void keepsTheSignsAsWritten()
    {
        const auto variants = variantsOf(u"MO-204872"_s);
        QVERIFY(std::any_of(variants.begin(), variants.end(),
                            [](const mars::NearVariant &v) { return v.term.text == u"MO-024872"; }));
    }

    void theRepairedCheckDigitComesFirst()
    {
        const auto variants = variantsOf(u"1Z5R89390357567126"_s);
        QCOMPARE(variants.constFirst().term.key, u"1Z5R89390357567127"_s);
    }

    void areFewAndDistinctAndNotTheNumberItself_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("order number") << u"MO-204871"_s;
        QTest::newRow("equal digits") << u"MO-111111"_s;
        QTest::newRow("bare digits") << u"204871"_s;
        QTest::newRow("mixed up") << u"O0Il1S5B8"_s.repeated(7);
        QTest::newRow("long") << u"1001921334250001000300779017972697"_s;
        QTest::newRow("several") << u"MO-204871 or MO-204872 or MO-204873 or EE123456785IN please"_s;
    }

    void areFewAndDistinctAndNotTheNumberItself()
    {
        QFETCH(QString, typed);
        const auto read = mars::recogniseText(catalogue(), typed);
        const auto variants = mars::nearVariants(catalogue(), read);
        QVERIFY(!variants.isEmpty());
        QVERIFY(variants.size() <= 400);
        QSet<std::pair<int, QString>> seen;
        for (const auto &term : read.terms)
            seen.insert({int(term.kind), term.key});
        for (const auto &variant : variants) {
            QVERIFY2(!seen.contains({int(variant.term.kind), variant.term.key}),
                     qPrintable(variant.term.key));
            seen.insert({int(variant.term.kind), variant.term.key});
        }
    }

    void nothingIsNearToShortOrNoNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("three digits") << u"204"_s;
        QTest::newRow("name") << u"Ananya"_s;
        QTest::newRow("mail address") << u"a1234@example.com"_s;
        QTest::newRow("phone") << u"+91 98200 00417"_s;
        QTest::newRow("empty") << QString();
    }

    void nothingIsNearToShortOrNoNumbers()
    {
        QFETCH(QString, typed);
        QVERIFY(variantsOf(typed).isEmpty());
    }
};

MARS_TEST_MAIN(QCoreApplication, NearVariantsTest)
#include "nearvariantstest.moc"
