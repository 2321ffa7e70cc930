// SPDX-License-Identifier: Apache-2.0
#include "described.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

/** Sentences from chats and mails; and mails with their headers. */
class PastedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        const auto row = tableOfReadings();
        row("chat",
            u"Hi, this is Ananya, my order MO-204871 still has not come. Please call me on +91 98200 00417 "
            "...\nananya.d@example.com"_s,
            u"order MO204871, phone 7140000289, email ananya.d@example.com"_s);
        row("bare digits announced", u"Hello, where is my order 204871? Thanks"_s, u"order 204871"_s);
        row("bare digits alone", u"hi, 204871 not received yet"_s, u"order 204871"_s);
        row("announced in words", u"my order number is 204871, please check"_s, u"order 204871"_s);
        row("lower case with a space", u"any news about order mo 204871 please"_s, u"order MO204871"_s);
        row("hash", u"what about #1001 please?"_s, u"order 1001"_s);
        row("hexadecimal id", u"status of e481f51cbdc54678b7cc49136f2d6af7 please"_s,
            u"order E481F51CBDC54678B7CC49136F2D6AF7"_s);
        row("marketplace id", u"order 404-1234567-1234567 has not arrived"_s, u"order 40412345671234567"_s);
        row("Hindi", u"नमस्ते, मेरा ऑर्डर २०४८७१ अभी तक नहीं आया"_s, u"order 204871"_s);
        row("two keys side by side", u"MO-204871 MO-198340"_s, u"order MO204871, order MO198340"_s);
        row("two numbers side by side", u"204871 198340"_s, u"order 204871, order 198340"_s);
        row("number and postcode", u"204871 416001 please"_s, u"order 204871, order 416001"_s);
        row("how many", u"my order of 2 lipsticks is missing"_s, u""_s);
        row("house number", u"please deliver to flat B-204 or WH-2"_s, u""_s);
        row("two orders", u"MO-204871 and MO-198340 are both late"_s, u"order MO204871, order MO198340"_s);
        row("the same twice", u"MO-204871! where is mo-204871?"_s, u"order MO204871"_s);
        row("postcode beside a number", u"MO-204871 to Kolhapur 416001 please"_s, u"order MO204871"_s);

        row("tracking number", u"courier says 1Z5R89390357567127 is delivered but no"_s,
            u"tracking 1Z5R89390357567127"_s);
        row("tracking number in groups", u"It says 1Z 5R8 939 03 5756 7127 was delivered"_s,
            u"tracking 1Z5R89390357567127"_s);
        row("announced tracking number", u"tracking no. is 66224866842 and nothing moves"_s,
            u"tracking 66224866842"_s);
        row("tracking link", u"see https://ekartlogistics.com/shipmenttrack/FMPP0688281392 please"_s,
            u"tracking FMPP0688281392"_s);
        row("digits in groups", u"it is 9400 1112 0620 6406 2607 87, please"_s,
            u"tracking 9400111206206406260787"_s);
        row("digits in groups, no check digit", u"it is 1490 1234 56789 please"_s,
            u"tracking 1490123456789"_s);
        row("scanned label", u"the label says 420221539101026837331000039521 but nothing moves"_s,
            u"tracking 9101026837331000039521"_s);
        row("scanned label, announced", u"tracking number: 420221539101026837331000039521 please"_s,
            u"tracking 9101026837331000039521"_s);
        row("unknown shape", u"what is KC77410932IN please"_s,
            u"order KC77410932IN, tracking KC77410932IN"_s);

        row("phone", u"please call me on 98200 00417"_s, u"phone 7140000289"_s);
        row("phone with trunk zero", u"you can reach me at 098200-00417 today"_s, u"phone 7140000289"_s);
        row("phone after an order", u"order 204871 98200 00417 thanks"_s,
            u"order 204871, phone 7140000289"_s);
        row("phone with exit code", u"reach me on 0091 98200 00417 please"_s, u"phone 7140000289"_s);
        row("phone abroad", u"my number is (212) 555-0142, thanks"_s, u"phone 2410555212"_s);
        row("mail address", u"I wrote from <ananya.d@example.com>. Please reply."_s,
            u"email ananya.d@example.com"_s);
        row("two signs", u"write to @home or a@b please"_s, u""_s);

        row("date and time", u"I ordered on 23/11/2026 at 10:42, please check"_s, u""_s);
        row("date with year first", u"it was promised for 2026-11-23, where is it"_s, u""_s);
        row("year", u"since 2024 I am a customer, please help"_s, u""_s);
        row("money", u"I paid Rs 12999 and also ₹1,499, order worth 1500 rupees"_s, u""_s);
        row("model name", u"my iphone14pro shows nothing, help"_s, u""_s);
        row("nothing", u"where is my parcel please"_s, u""_s);

        row("says the name", u"Hi, this is Ananya Deshpande, where is my parcel?"_s,
            u"name ananya deshpande"_s);
        row("signature", u"Where is my parcel?\n\nRegards,\nAnanya Deshpande\nKolhapur"_s,
            u"name ananya deshpande"_s);
        row("Hindi name", u"मेरा नाम अनन्या है, पार्सल कहाँ है"_s, u"name ananya"_s);
        row("waiting is no name", u"I am waiting since Monday, this is terrible"_s, u""_s);
        row("a name adds nothing to a number", u"This is Ananya, where is order 204871"_s, u"order 204871"_s);

        row("quoted comes last", u"what about MO-204871?\n> you asked for MO-198340"_s,
            u"order MO204871, order MO198340"_s);
        row("reply below", u"> you asked for MO-198340\n\nNo, I mean MO-204871"_s,
            u"order MO204871, order MO198340"_s);
        row("wrote", u"and MO-204871?\nOn Mon, 23 Nov 2026, Mars wrote:\nyour MO-198340 was delivered"_s,
            u"order MO204871, order MO198340"_s);
    }

    void isRead()
    {
        QFETCH(QString, text);
        const auto read = mars::recogniseText(catalogue(), text);
        QTEST(described(read.terms), "terms");
        QVERIFY(read.isPastedText);
    }
};

MARS_TEST_MAIN(QCoreApplication, PastedTextTest)
#include "pastedtexttest.moc"
