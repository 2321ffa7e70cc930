// SPDX-License-Identifier: Apache-2.0
#include "described.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

/** One key in the box, whole or in the middle of being typed. */
class SingleKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        const auto row = tableOfReadings();
        row("order number", u"MO-204871"_s, u"order MO204871*, tracking MO204871*"_s);
        row("lower case, space", u"mo 204871"_s, u"order MO204871*, tracking MO204871*"_s);
        row("lower case, joined", u"mo204871"_s, u"order MO204871*, tracking MO204871*"_s);
        row("half typed", u"MO-2048"_s, u"order MO2048*, tracking MO2048*"_s);
        row("announced", u"order 204871"_s, u"order 204871*"_s);
        row("announced at length", u"Order no.: MO-204871"_s, u"order MO204871*"_s);
        row("announced in Hindi", u"ऑर्डर नंबर २०४८७१"_s, u"order 204871*"_s);
        row("announced in German", u"Bestellnummer 204871"_s, u"order 204871*"_s);
        row("hash", u"#204871"_s, u"order 204871*"_s);
        row("another shop's", u"#1001"_s, u"order 1001*"_s);
        row("bare digits", u"204871"_s, u"order 204871*, tracking 204871*, phone 178402*"_s);
        row("two digits", u"20"_s, u"order 20*, tracking 20*"_s);
        row("three digits", u"204"_s, u"order 204*, tracking 204*, phone 402*"_s);
        row("hexadecimal id", u"e481f51cbdc54678b7cc49136f2d6af7"_s,
            u"order E481F51CBDC54678B7CC49136F2D6AF7*, tracking E481F51CBDC54678B7CC49136F2D6AF7*"_s);
        row("marketplace id", u"404-1234567-1234567"_s,
            u"order 40412345671234567*, tracking 40412345671234567*"_s);
        row("full-width", u"ＭＯ－２０４８７１"_s, u"order MO204871*, tracking MO204871*"_s);
        row("Devanagari digits", u"२०४८७१"_s, u"order 204871*, tracking 204871*, phone 178402*"_s);
        row("Arabic digits", u"٢٠٤٨٧١"_s, u"order 204871*, tracking 204871*, phone 178402*"_s);
        row("long dash", u"MO–204871"_s, u"order MO204871*, tracking MO204871*"_s);
        row("non-breaking space", u"MO\u00A0204871"_s, u"order MO204871*, tracking MO204871*"_s);
        row("scanner's line end", u"MO-204871\r\n"_s, u"order MO204871*, tracking MO204871*"_s);

        row("Speed Post", u"EE123456785IN"_s, u"tracking EE123456785IN*, order EE123456785IN*"_s);
        row("Speed Post in groups", u"ee 123 456 785 in"_s,
            u"tracking EE123456785IN*, order EE123456785IN*"_s);
        row("UPS", u"1Z5R89390357567127"_s, u"tracking 1Z5R89390357567127*, order 1Z5R89390357567127*"_s);
        row("UPS in groups", u"1Z 5R8 939 03 5756 7127"_s,
            u"tracking 1Z5R89390357567127*, order 1Z5R89390357567127*"_s);
        row("half a tracking number", u"FMPP04"_s, u"order FMPP04*, tracking FMPP04*"_s);
        row("unknown shape", u"KC77410932IN"_s, u"order KC77410932IN*, tracking KC77410932IN*"_s);
        row("announced tracking number", u"AWB 77410932"_s, u"tracking 77410932*"_s);
        row("twelve digits", u"919820000417"_s,
            u"order 919820000417*, tracking 919820000417*, phone 7140000289*"_s);
        row("eleven digits", u"66224866842"_s,
            u"order 66224866842*, tracking 66224866842*, phone 24866842266*"_s);
        row("twenty digits", u"94001112062064062607"_s,
            u"order 94001112062064062607*, tracking 94001112062064062607*"_s);

        row("international phone", u"+91 98200 00417"_s, u"phone 7140000289*"_s);
        row("phone, trunk zero", u"098200-00417"_s,
            u"phone 7140000289*, order 09820000417*, tracking 09820000417*"_s);
        row("phone, bare", u"9820000417"_s, u"phone 7140000289*, order 9820000417*, tracking 9820000417*"_s);
        row("phone, country code in front", u"91 98200 00417"_s,
            u"phone 7140000289*, order 919820000417*, tracking 919820000417*"_s);
        row("phone abroad", u"+1 (212) 555-0142"_s, u"phone 2410555212*"_s);
        row("end of a phone", u"00417"_s, u"order 00417*, tracking 00417*, phone 71400*"_s);
        row("announced end of a phone", u"phone 417"_s, u"phone 714*"_s);
        row("end of a phone, four digits", u"0417"_s, u"order 0417*, tracking 0417*, phone 7140*"_s);
        row("end of a phone, seven digits", u"00 00417"_s,
            u"order 0000417*, tracking 0000417*, phone 7140000*"_s);
        row("phone, exit code", u"0091 98200 00417"_s,
            u"phone 7140000289*, order 00919820000417*, tracking 00919820000417*"_s);
        row("tel link", u"tel:+919820000417"_s, u"phone 7140000289*"_s);

        row("mail address", u"Ananya.D@Example.com"_s, u"email ananya.d@example.com*"_s);
        row("half a mail address", u"ananya.d@exam"_s, u"email ananya.d@exam*"_s);
        row("mail link", u"mailto:ananya.d@example.com"_s, u"email ananya.d@example.com*"_s);
        row("mail address in brackets", u"<ananya.d@example.com>"_s, u"email ananya.d@example.com*"_s);

        row("beginning of a mail address", u"ananya.d"_s, u"name ananya d*, email ananya.d*"_s);
        row("beginning with digits", u"rohan.m91"_s, u"email rohan.m91*"_s);
        row("scanned label", u"420221539101026837331000039521"_s,
            u"tracking 9101026837331000039521*, order 420221539101026837331000039521*, "
            "tracking 420221539101026837331000039521*"_s);

        row("name", u"Ananya Deshpande"_s, u"name ananya deshpande*"_s);
        row("first letter", u"m"_s, u""_s);
        row("half a name", u"desh"_s, u"name desh*, order DESH*, tracking DESH*, email desh*"_s);
        row("letters of an order number", u"mo"_s, u"name mo*, order MO*, tracking MO*, email mo*"_s);
        row("half a name, or an address", u"anany"_s, u"name anany*, email anany*"_s);
        row("Devanagari name", u"शर्मा"_s, u"name sharma*"_s);
        row("name that is a word", u"Will"_s, u"name will*, order WILL*, tracking WILL*, email will*"_s);
        row("name with a dot", u"Dr. Meera Iyer"_s, u"name dr meera iyer*"_s);
        row("name with an emoji", u"Ananya 😀"_s, u"name ananya*, email ananya*"_s);
    }

    void isRead()
    {
        QFETCH(QString, text);
        const auto read = mars::recogniseText(catalogue(), text);
        QTEST(described(read.terms), "terms");
        QVERIFY(!read.isPastedText);
        QVERIFY(!read.truncated);
    }

    void apostrophesFoldLikeStoredNames()
    {
        const auto typed = mars::recogniseText(catalogue(), u"D’Souza"_s);
        const auto plain = mars::recogniseText(catalogue(), u"D'Souza"_s);
        QCOMPARE(typed.terms.size(), 1);
        QCOMPARE(typed.terms.front().key, plain.terms.front().key);
    }

    void keepsWhatWasWritten()
    {
        const auto read = mars::recogniseText(catalogue(), u"  order mo 204871 "_s);
        QCOMPARE(read.terms.size(), 1);
        QCOMPARE(read.terms.front().text, u"mo 204871"_s);
    }
};

MARS_TEST_MAIN(QCoreApplication, SingleKeyTest)
#include "singlekeytest.moc"
