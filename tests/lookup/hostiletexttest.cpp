// SPDX-License-Identifier: Apache-2.0
#include "described.h"
#include "lookup/cleanedtext.h"
#include "lookup/prose.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

/** Whatever lands in the box: nothing crashes, nothing is read that is not there, and the work has a bound.
 */
class HostileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        const auto row = tableOfReadings();
        row("empty", QString(), QString());
        row("spaces", u" \t\n \u00A0"_s, QString());
        row("percent", u"%"_s, QString());
        row("wildcards", u"%_*?[]^"_s, QString());
        row("only quotes", u"'\"`´"_s, QString());
        row("emoji", u"😀👍🏽"_s, QString());
        row("quote and comment", u"204871' OR 1=1 --"_s, u"order 204871"_s);
        row("wildcard behind", u"MO-204871%"_s, u"order MO204871*, tracking MO204871*"_s);
        row("statement", u"'; DROP TABLE x; --"_s, u"name drop table x*"_s);
        row("null bytes", u"MO"_s + QChar(0) + u"-20"_s + QChar(0) + u"4871"_s,
            u"order MO204871*, tracking MO204871*"_s);
        row("control characters", u"\u0001\u001BMO-204871\u007F\u0085"_s,
            u"order MO204871*, tracking MO204871*"_s);
        row("right to left override", u"\u202EMO-204871\u202C\u2066\u2069"_s,
            u"order MO204871*, tracking MO204871*"_s);
        row("zero width", u"MO\u200B-\uFEFF204\u200D871\u00AD"_s, u"order MO204871*, tracking MO204871*"_s);
        row("lone surrogate", u"MO-204871"_s + QChar(0xD83D), u"order MO204871*, tracking MO204871*"_s);
        row("not a character", u"MO-204871"_s + QChar(0xFFFF), u"order MO204871*, tracking MO204871*"_s);
        row("Arabic name", u"\u202Bفاطمة\u202C"_s, u"name fatmt*"_s);
        row("many signs", QString(500, u'@'), QString());
        row("ten thousand letters", QString(10000, u'a'), QString());
        row("ten thousand digits", QString(10000, u'7'), QString());
        row("ten thousand spaced digits", u"7 "_s.repeated(5000), QString());
        row("ten thousand angle brackets",
            u"From: a\nTo: b\nContent-Type: text/html\n\n"_s + QString(10000, u'<'), QString());
        row("a key in ten thousand letters", QString(5000, u'a') + u" MO-204871 "_s + QString(5000, u'b'),
            u"order MO204871"_s);
    }

    void isRead()
    {
        QFETCH(QString, text);
        QTEST(described(mars::recogniseText(catalogue(), text).terms), "terms");
    }

    void readsTheFirstPartOfTenMegabytes()
    {
        const auto filler = u"Lorem ipsum dolor sit amet. "_s;
        QString text =
            u"About MO-204871:\n"_s + filler.repeated(10 * 1024 * 1024 / filler.size()) + u"MO-198340"_s;
        const auto read = mars::recogniseText(catalogue(), text);
        QVERIFY(read.truncated);
        QVERIFY(read.isPastedText);
        QCOMPARE(described(read.terms), u"order MO204871"_s);
        QCOMPARE(mars::cleanedText(text).text.size(), mars::maximumTextLength);
    }

    void isWholeUpToTheBound()
    {
        const QString key = u" MO-204871"_s;
        const QString text = QString(mars::maximumTextLength - key.size(), u'.') + key;
        QCOMPARE(described(mars::recogniseText(catalogue(), text).terms), u"order MO204871"_s);
        QVERIFY(!mars::recogniseText(catalogue(), text).truncated);
        QVERIFY(mars::recogniseText(catalogue(), text + u'.').truncated);
    }

    void triesFewNumbersHoweverManyThereAre_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("unknown shape") << u"AB%1CD"_s;
        QTest::newRow("digits") << u"%1"_s;
        QTest::newRow("groups") << u"12 %1"_s;
    }

    void triesFewNumbersHoweverManyThereAre()
    {
        QFETCH(QString, number);
        QString text = u"All of these please: "_s;
        for (int i = 0; i < 20000; ++i)
            text += number.arg(100000000 + i) + u",\n"_s;
        int calls = 0;
        const auto terms = mars::termsOfProse(text, [&](QStringView) {
            ++calls;
            return QList<mars::Candidate>();
        });
        QVERIFY2(calls > 0 && calls <= mars::mostNumbersTried, qPrintable(QString::number(calls)));
        QVERIFY(terms.size() <= 5 * mars::mostTermsOfAKind);
        QVERIFY(!terms.isEmpty());
    }
};

MARS_TEST_MAIN(QCoreApplication, HostileTextTest)
#include "hostiletexttest.moc"
