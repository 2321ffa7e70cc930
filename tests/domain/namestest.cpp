// SPDX-License-Identifier: Apache-2.0
#include "domain/lookupkeys.h"

#include "spellednames.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSet>
#include <QThread>

#include <atomic>

using namespace mars;
using namespace mars::test;
using namespace Qt::StringLiterals;

namespace {

NameWord wordOf(QStringView name)
{
    return nameWords(name).value(0);
}

QStringList foldedOf(QStringView name)
{
    QStringList folded;
    for (const NameWord &word : nameWords(name))
        folded.append(word.folded);
    return folded;
}

bool matches(const NameWord &a, const NameWord &b)
{
    return a.folded == b.folded || a.phonetic == b.phonetic;
}

} // namespace

/** One name in many scripts and spellings. */
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folded_data();
    void folded();
    void soundAlike_data();
    void soundAlike();
    void soundDifferent_data();
    void soundDifferent();
    void recallOverCommonNames();
    void differentNamesRarelyCollide();
    void aBeginningFindsTheWholeName();
    void words_data();
    void words();
    void hostileTexts();
    void severalThreadsAtOnce();
};

void NamesTest::folded_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QStringList>("folded");

    const auto row = [](const QString &written, const QStringList &folded) {
        QTest::addRow("%s", qPrintable(written)) << written << folded;
    };
    row(u"Sharmá"_s, {u"sharma"_s});
    row(u"शर्मा"_s, {u"sharma"_s});
    row(u"मेहता"_s, {u"mehta"_s});
    row(u"प्रिया"_s, {u"priya"_s});
    row(u"Priyá"_s, {u"priya"_s});
    row(u"राम"_s, {u"ram"_s});
    row(u"कृष्ण"_s, {u"krishna"_s});
    row(u"सिंह"_s, {u"singh"_s});
    row(u"चंद्र"_s, {u"chandra"_s});
    row(u"गोविंद"_s, {u"govind"_s});
    row(u"ज्ञानेश"_s, {u"gyanesh"_s});
    row(u"चाँद"_s, {u"chand"_s});
    row(u"संजय"_s, {u"sanjay"_s});
    row(u"Müller"_s, {u"muller"_s});
    row(u"Łukasz"_s, {u"lukasz"_s});
    row(u"Bjørn"_s, {u"bjorn"_s});
    row(u"Đorđe"_s, {u"dorde"_s});
    row(u"Weiß"_s, {u"weiss"_s});
    row(u"Ægir"_s, {u"aegir"_s});
    row(u"Иван"_s, {u"ivan"_s});
    row(u"Ελένη"_s, {u"elene"_s});
    row(u"পল্লব"_s, {u"pallab"_s});
    row(u"પટેલ"_s, {u"patel"_s});
    row(u"ਗੁਰਪ੍ਰੀਤ"_s, {u"guraprit"_s});
    row(u"రెడ్డి"_s, {u"reddi"_s});
    row(u"முருகன்"_s, {u"murukan"_s});
    row(u"王小明"_s, {u"wang"_s, u"xiao"_s, u"ming"_s});
}

void NamesTest::folded()
{
    QFETCH(QString, written);
    QTEST(foldedOf(written), "folded");
}

void NamesTest::soundAlike_data()
{
    QTest::addColumn<QStringList>("spellings");
    const auto row = [](const QStringList &spellings) {
        QTest::addRow("%s", qPrintable(spellings.first())) << spellings;
    };
    row({u"priya"_s, u"Preeya"_s, u"Priyaa"_s, u"Pria"_s, u"प्रिया"_s});
    row({u"sharma"_s, u"Sarma"_s, u"Sharmma"_s, u"शर्मा"_s});
    row({u"verma"_s, u"Varma"_s, u"वर्मा"_s});
    row({u"lakshmi"_s, u"Laxmi"_s, u"Lakshmee"_s, u"लक्ष्मी"_s});
    row({u"geeta"_s, u"Gita"_s, u"Geetha"_s, u"गीता"_s});
    row({u"pooja"_s, u"Puja"_s, u"पूजा"_s});
    row({u"rawat"_s, u"Ravat"_s, u"रावत"_s});
    row({u"fatima"_s, u"Phatima"_s, u"फ़ातिमा"_s, u"फातिमा"_s});
    row({u"chaudhary"_s, u"Choudhary"_s, u"Chaudhari"_s, u"Chowdhary"_s, u"चौधरी"_s});
    row({u"mukherjee"_s, u"Mukherji"_s, u"Mukharji"_s, u"मुखर्जी"_s});
    row({u"ahmed"_s, u"Ahmad"_s, u"अहमद"_s});
    row({u"zakir"_s, u"Jakir"_s, u"ज़ाकिर"_s, u"जाकिर"_s});
    row({u"kamala"_s, u"Kamla"_s, u"कमला"_s});
    row({u"müller"_s, u"Mueller"_s, u"Muller"_s});
}

void NamesTest::soundAlike()
{
    QFETCH(QStringList, spellings);
    const NameWord first = wordOf(spellings.first());
    for (const QString &spelling : std::as_const(spellings))
        QCOMPARE(wordOf(spelling).phonetic, first.phonetic);
}

void NamesTest::soundDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const QString &one, const QString &other) {
        QTest::addRow("%s, %s", qPrintable(one), qPrintable(other)) << one << other;
    };
    row(u"sharma"_s, u"sharda"_s);
    row(u"mehta"_s, u"mehra"_s);
    row(u"aditya"_s, u"aditi"_s);
    row(u"rohan"_s, u"rohini"_s);
    row(u"sunil"_s, u"sunita"_s);
    row(u"meera"_s, u"mary"_s);
    row(u"amit"_s, u"sumit"_s);
    row(u"patel"_s, u"patil"_s);
    row(u"rajan"_s, u"ranjan"_s);
}

void NamesTest::soundDifferent()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!matches(wordOf(one), wordOf(other)));
}

void NamesTest::recallOverCommonNames()
{
    int sameFolded = 0;
    int found = 0;
    QStringList missed;
    for (const SpelledName &name : spelledNames) {
        const NameWord hindi = wordOf(name.devanagari);
        const NameWord latin = wordOf(name.latin);
        sameFolded += hindi.folded == latin.folded ? 1 : 0;
        if (matches(hindi, latin))
            ++found;
        else
            missed.append(name.latin.toString());
    }
    const auto all = static_cast<int>(std::size(spelledNames));
    const double recall = double(found) / all;
    qInfo("%d names: %d folded alike, %d found, recall %.3f; missed: %s", all, sameFolded, found, recall,
          qPrintable(missed.join(u", "_s)));
    QVERIFY(all >= 300);
    QVERIFY(recall >= 0.97);
    QVERIFY(double(sameFolded) / all >= 0.6);
}

/** What the phonetic key must not do: make one heap of everything. */
void NamesTest::differentNamesRarelyCollide()
{
    QSet<QString> hindi;
    QSet<QString> keys;
    for (const SpelledName &name : spelledNames) {
        const NameWord word = wordOf(name.devanagari);
        hindi.insert(word.folded);
        keys.insert(word.phonetic);
    }
    qInfo("%d different names, %d phonetic keys", int(hindi.size()), int(keys.size()));
    QVERIFY(double(keys.size()) / double(hindi.size()) >= 0.97);
}

void NamesTest::aBeginningFindsTheWholeName()
{
    int asked = 0;
    int found = 0;
    for (const SpelledName &name : spelledNames) {
        const NameWord whole = wordOf(name.latin);
        for (qsizetype length = 3; length <= name.latin.size(); ++length) {
            const NameWord beginning = wordOf(name.latin.left(length));
            QVERIFY(whole.folded.startsWith(beginning.folded));
            ++asked;
            found += whole.phonetic.startsWith(beginning.phonetic) ? 1 : 0;
        }
    }
    qInfo("%d beginnings, %d are also beginnings by sound", asked, found);
    QVERIFY(double(found) / asked >= 0.9);
}

void NamesTest::words_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("two") << u"Ananya Deshpande"_s << QStringList{u"ananya"_s, u"deshpande"_s};
    QTest::newRow("hyphen") << u"Anne-Marie"_s << QStringList{u"anne"_s, u"marie"_s};
    QTest::newRow("apostrophes") << u"D’Souza O'Brien"_s << QStringList{u"dsouza"_s, u"obrien"_s};
    QTest::newRow("initials") << u"R. K. Narayan"_s << QStringList{u"r"_s, u"k"_s, u"narayan"_s};
    QTest::newRow("Hindi") << u"श्री राम शर्मा"_s << QStringList{u"shri"_s, u"ram"_s, u"sharma"_s};
    QTest::newRow("joiners") << u"शर्\u200dमा"_s << QStringList{u"sharma"_s};
    QTest::newRow("decomposed") << u"Mu\u0308ller"_s << QStringList{u"muller"_s};
    QTest::newRow("each word once") << u"Ram RAM राम"_s << QStringList{u"ram"_s};
    QTest::newRow("digits stay") << u"Flat 12b"_s << QStringList{u"flat"_s, u"12b"_s};
    QTest::newRow("nothing but signs") << u"%_'\";-- "_s << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
}

void NamesTest::words()
{
    QFETCH(QString, name);
    QTEST(foldedOf(name), "words");
}

void NamesTest::hostileTexts()
{
    QCOMPARE(nameWords(QString(10'000'000, u'a')).size(), 1);
    QCOMPARE(wordOf(QString(10'000'000, u'b')).folded.size(), 64);
    QVERIFY(nameWords(QString(5'000'000, u' ') + u"late"_s).isEmpty());
    QString many;
    for (int i = 0; i < 100; ++i)
        many += u"word%1 "_s.arg(i);
    QCOMPARE(nameWords(many).size(), 16);
    QCOMPARE(foldedOf(u"\u202Eahsirp\u202C\u0000x"_s), (QStringList{u"ahsirp"_s, u"x"_s}));
    QVERIFY(!nameWords(QString(QChar(0xD800)) + u'a').isEmpty());
}

void NamesTest::severalThreadsAtOnce()
{
    const QList<NameWord> expected = nameWords(u"प्रिया शर्मा Łukasz");
    QList<QThread *> threads;
    std::atomic_int wrong = 0;
    for (int i = 0; i < 4; ++i) {
        threads.append(QThread::create([&] {
            warmUpLookupKeys();
            for (int turn = 0; turn < 200; ++turn)
                wrong += nameWords(u"प्रिया शर्मा Łukasz") == expected ? 0 : 1;
        }));
        threads.last()->start();
    }
    for (QThread *thread : threads)
        thread->wait();
    qDeleteAll(threads);
    QCOMPARE(wrong, 0);
}

MARS_TEST_MAIN(QCoreApplication, NamesTest)
#include "namestest.moc"
