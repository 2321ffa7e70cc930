// SPDX-License-Identifier: Apache-2.0
#include "cli/columns.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using mars::cli::columnsOf;
using mars::cli::padded;

class ColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("Latin") << u"Ananya"_s << 6;
        QTest::newRow("accents apart") << u"Jose\u0301"_s << 4;
        QTest::newRow("Devanagari") << u"शर्मा"_s << 4;
        QTest::newRow("joiner") << u"क\u094d\u200dष"_s << 2;
        QTest::newRow("outside the first plane") << u"\U00011305"_s << 1;
        QTest::newRow("non-breaking space") << u"Tue\u00a011"_s << 6;
    }

    void countsWhatIsSeen()
    {
        QFETCH(QString, text);
        QTEST(int(columnsOf(text)), "columns");
    }

    void padsUpToTheColumn()
    {
        QCOMPARE(padded(u"ab"_s, 4), u"ab  "_s);
        QCOMPARE(padded(u"शर्मा"_s, 5), u"शर्मा "_s);
        QCOMPARE(padded(u"abcde"_s, 4), u"abcde"_s);
    }
};

MARS_TEST_MAIN(QCoreApplication, ColumnsTest)
#include "columnstest.moc"
