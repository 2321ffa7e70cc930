// SPDX-License-Identifier: Apache-2.0
#include "lookup/message.h"
#include "described.h"
#include "lookup/htmltext.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        const auto row = tableOfReadings();
        const auto ananya = u"From: Ananya Deshpande <ananya.d@example.com>\nTo: care@shop.example\n"_s;
        row("plain", ananya + u"Subject: Order MO-204871\n\nNot here yet. 98200 00417"_s,
            u"order MO204871, phone 7140000289, email ananya.d@example.com"_s);
        row("carriage returns",
            u"\r\n\r\n"_s + QString(ananya).replace(u"\n"_s, u"\r\n"_s) +
                u"Subject: MO-204871\r\n\r\nHello"_s,
            u"order MO204871, email ananya.d@example.com"_s);
        row("folded and encoded subject",
            ananya + u"Subject: =?UTF-8?B?4KSR4KSw4KWN4KSh4KSw?=\n =?UTF-8?Q?_204871?=\n\nHello"_s,
            u"order 204871, email ananya.d@example.com"_s);
        row("quoted-printable",
            ananya + u"Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: "
                     u"quoted-printable\n\n"
                     "F=FCr MO-2048=\n71 bitte"_s,
            u"order MO204871, email ananya.d@example.com"_s);
        row("base64",
            ananya + u"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nTU8tMjA0ODcx\n"_s,
            u"order MO204871, email ananya.d@example.com"_s);
        row("HTML only",
            ananya + u"Content-Type: text/html\n\n<style>.a1234567{}</style><p>Order <b>MO-204871</b></p>"_s,
            u"order MO204871, email ananya.d@example.com"_s);
        row("both",
            ananya + u"Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
                     "MO-204871\n--x\nContent-Type: text/html\n\n<p>MO-999999</p>\n--x--\n"_s,
            u"order MO204871, email ananya.d@example.com"_s);
        row("attachment is not read",
            ananya +
                u"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: "
                u"text/plain\n\nMO-204871\n--x\n"
                "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nMO-999999\n--x--\n"_s,
            u"order MO204871, email ananya.d@example.com"_s);
        row("contact form",
            u"From: Shop <form@shop.example>\nReply-To: ananya.d@example.com\nSubject: Contact\n\nMO-204871"_s,
            u"order MO204871, email form@shop.example, email ananya.d@example.com"_s);
        row("quoted part last", ananya + u"Subject: Re: yours\n\nand MO-204871?\n> MO-198340 was delivered"_s,
            u"order MO204871, order MO198340, email ananya.d@example.com"_s);
        row("headers cut off", ananya, u"email ananya.d@example.com, name ananya deshpande"_s);
        row("no line between", ananya + u"Subject: Hello\nPlease find MO-204871, thanks\nAnanya"_s,
            u"order MO204871, email ananya.d@example.com"_s);
        row("broken multipart",
            ananya + u"Content-Type: multipart/mixed; boundary=x\n\n--x\nno end MO-204871"_s,
            u"email ananya.d@example.com, name ananya deshpande"_s);
    }

    void isRead()
    {
        QFETCH(QString, text);
        const auto read = mars::recogniseText(catalogue(), text);
        QTEST(described(read.terms), "terms");
        QVERIFY(read.isPastedText);
    }

    /** GMime reads groups by recursion: deep ones must not reach it, in whichever part and however folded. */
    void nestedAddressGroupsDoNotUseUpTheStack_data()
    {
        QTest::addColumn<QString>("text");
        const auto groups = u"a:"_s.repeated(100000);
        const auto folded = u"a:\n "_s.repeated(60000);
        const auto inner = u"To: b\nContent-Type: message/rfc822\n\n"_s;
        QTest::newRow("sender") << u"Subject: x\nFrom: "_s + groups;
        QTest::newRow("recipients") << u"Subject: x\nFrom: a@b.co\nCc : "_s + groups;
        QTest::newRow("folded") << u"Subject: x\nFrom: "_s + folded;
        QTest::newRow("forwarded mail") << u"From: a@b.co\n"_s + inner + u"Resent-To: "_s + folded;
        QTest::newRow("mail in mail") << u"From: a@b.co\n"_s + inner.repeated(6000);
    }

    void nestedAddressGroupsDoNotUseUpTheStack()
    {
        QFETCH(QString, text);
        QVERIFY(mars::readMessage(text).has_value());
    }

    void oneColonIsNoHeader()
    {
        QVERIFY(!mars::readMessage(u"Subject: my parcel\nwhere is it"_s));
        QVERIFY(!mars::readMessage(u"Note: a\nRemark: b\n\nc"_s));
        QVERIFY(!mars::readMessage(QString()));
    }

    void htmlIsReducedToWords_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("blocks") << u"<p>a</p><div>b<br/>c</div>"_s << u"a\nb\nc\n"_s;
        QTest::newRow("inline") << u"MO-<b>204</b>871"_s << u"MO-204871"_s;
        QTest::newRow("entities") << u"&lt;a&gt; &amp;&nbsp;&#2309;&#x905; &bogus; &"_s
                                  << u"<a> & अअ &bogus; &"_s;
        QTest::newRow("quote") << u"a<blockquote>b<br>c</blockquote>d"_s << u"a\n> b\n> c\nd"_s;
        QTest::newRow("unread") << u"<head><title>t</title></head><script>1<2</script>a<!-- <p>x --> b"_s
                                << u"a b"_s;
        QTest::newRow("broken") << u"a<b"_s << u"a"_s;
        QTest::newRow("bad code points") << u"&#xD800;&#1114112;a"_s << u"&#xD800;&#1114112;a"_s;
    }

    void htmlIsReducedToWords()
    {
        QFETCH(QString, html);
        QTEST(mars::textOfHtml(html), "text");
    }
};

MARS_TEST_MAIN(QCoreApplication, MessageTest)
#include "messagetest.moc"
