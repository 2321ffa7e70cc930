// SPDX-License-Identifier: Apache-2.0
#include "domain/typingslips.h"

#include "domain/lookupkeys.h"
#include "spellednames.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace mars;
using namespace mars::test;
using namespace Qt::StringLiterals;

namespace {

QString slip(QString word, QRandomGenerator &random)
{
    const QChar letter(u'a' + random.bounded(26));
    const qsizetype at = random.bounded(word.size());
    switch (random.bounded(4)) {
    case 0:
        return word.remove(at, 1);
    case 1:
        return word.insert(at, letter);
    case 2:
        return word.replace(at, 1, letter);
    default:
        if (at + 1 < word.size())
            std::swap(word[at], word[at + 1]);
        return word;
    }
}

/** As the store keeps them. */
QSet<QString> ownForms(const QString &word)
{
    QSet<QString> forms{word};
    for (qsizetype i = 0; i < word.size(); ++i)
        forms.insert(QString(word).remove(i, 1));
    return forms;
}

} // namespace

/** What a word that was typed wrongly is still taken for. */
class SlipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void between_data();
    void between();
    void mostOfAWord();
    void anyWordWithinReachHasOneOfTheForms();
    void anyBeginningWithinReachIsOneOfThem();
    void aBeginningIsCompared();
    void workIsBounded();
};

void SlipsTest::between_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("slips");
    const auto row = [](const QString &typed, const QString &word, int slips) {
        QTest::addRow("%s, %s", qPrintable(typed), qPrintable(word)) << typed << word << slips;
    };
    row(u"sharma"_s, u"sharma"_s, 0);
    row(u"shrama"_s, u"sharma"_s, 1); // swapped
    row(u"sharrma"_s, u"sharma"_s, 1);
    row(u"sharm"_s, u"sharma"_s, 1);
    row(u"shaema"_s, u"sharma"_s, 1);
    row(u"hsrama"_s, u"sharma"_s, 2);
    row(u"dehspnade"_s, u"deshpande"_s, 2);
    row(u"deshpade"_s, u"deshpande"_s, 1);
    row(u"dshpnde"_s, u"deshpande"_s, 2);
    row(u"kumar"_s, u"sharma"_s, 3);
    row(u"ab"_s, u"abcdef"_s, 3);
}

void SlipsTest::between()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QFETCH(int, slips);
    QCOMPARE(qMin(3, slipsBetween(typed, word, 2)), slips);
    QCOMPARE(qMin(3, slipsBetween(word, typed, 2)), slips);
}

void SlipsTest::mostOfAWord()
{
    const auto most = [](qsizetype letters) { return mostSlips(QString(letters, u'x')); };
    QCOMPARE(QList<int>({most(0), most(4), most(5), most(7), most(8), most(20), most(21), most(33)}),
             QList<int>({0, 0, 1, 1, 2, 2, 1, 0}));
}

void SlipsTest::anyWordWithinReachHasOneOfTheForms()
{
    QRandomGenerator random(20261124);
    int compared = 0;
    for (const SpelledName &name : spelledNames) {
        const QString word = nameWords(name.latin).first().folded;
        for (int turn = 0; turn < 12; ++turn) {
            const QString once = slip(word, random);
            const QString typed = turn % 2 == 0 ? once : slip(once, random);
            const int most = mostSlips(typed);
            if (most == 0 || slipsBetween(typed, word, most) > most)
                continue;
            ++compared;
            const QSet<QString> own = ownForms(word);
            const QStringList sought = formsWithSlips(typed);
            QVERIFY2(std::any_of(sought.begin(), sought.end(),
                                 [&own](const QString &form) { return own.contains(form); }),
                     qPrintable(typed + u" for "_s + word));
        }
    }
    QVERIFY(compared > 1000);
}

void SlipsTest::anyBeginningWithinReachIsOneOfThem()
{
    QRandomGenerator random(20261125);
    for (const SpelledName &name : spelledNames) {
        const QString word = nameWords(name.latin).first().folded;
        for (qsizetype length = 5; length <= word.size(); ++length) {
            const QString typed = slip(word.left(length), random);
            if (mostSlips(typed) == 0 || word.startsWith(typed))
                continue;
            const QStringList beginnings = beginningsWithSlip(typed);
            QVERIFY2(std::any_of(beginnings.begin(), beginnings.end(),
                                 [&word](const QString &beginning) { return word.startsWith(beginning); }),
                     qPrintable(typed + u" for "_s + word));
            QCOMPARE(slipsBetween(typed, word, 1, true), 1);
        }
    }
}

void SlipsTest::aBeginningIsCompared()
{
    QCOMPARE(slipsBetween(u"dehsp"_s, u"deshpande"_s, 1, true), 1);
    QCOMPARE(slipsBetween(u"desh"_s, u"deshpande"_s, 1, true), 0);
    QVERIFY(slipsBetween(u"dehsp"_s, u"deshpande"_s, 1) > 1);
    QVERIFY(slipsBetween(u"deshpande"_s, u"desh"_s, 1, true) > 1);
}

void SlipsTest::workIsBounded()
{
    for (qsizetype letters = 0; letters <= 64; ++letters) {
        QString word;
        for (qsizetype i = 0; i < letters; ++i)
            word += QChar(u'a' + int(i * 7 % 26));
        QVERIFY(formsWithSlips(word).size() <= 12'000);
        QVERIFY(beginningsWithSlip(word).size() <= 2'000);
    }
}

MARS_TEST_MAIN(QCoreApplication, SlipsTest)
#include "slipstest.moc"
