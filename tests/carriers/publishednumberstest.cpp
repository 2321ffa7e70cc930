// SPDX-License-Identifier: Apache-2.0
#include "carriers/recognition.h"
#include "support/testmain.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

struct PublishedNumber
{
    QString courier; ///< a family of ours: "dhl" for dhl_express, dhl_paket …
    QString number;
    bool valid = false;
};

/** Rows of a tab-separated file that has at least the columns courier_code, number and valid. */
QList<PublishedNumber> publishedNumbers(const QString &fileName)
{
    QFile file(u"%1/tests/carriers/data/%2"_s.arg(QString::fromUtf8(MARS_SOURCE_DIR), fileName));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.takeFirst().split(u'\t');
    QList<PublishedNumber> numbers;
    for (const QString &line : std::as_const(lines)) {
        const QStringList fields = line.split(u'\t');
        const bool valid = fields.at(columns.indexOf("valid"_L1)) == "1"_L1;
        numbers.append(
            {fields.at(columns.indexOf("courier_code"_L1)), fields.at(columns.indexOf("number"_L1)), valid});
    }
    return numbers;
}

const CarrierCatalogue &catalogue()
{
    static const auto loaded = CarrierCatalogue::load();
    return loaded.value();
}

/** Whether the candidate is of that courier. International mail is its country's operator's. */
bool isOf(const Candidate &candidate, const QString &courier)
{
    if (courier == "s10"_L1)
        return candidate.format == "s10"_L1 || candidate.format.endsWith("_s10"_L1);
    return candidate.carrier == courier || candidate.carrier.startsWith(courier + u'_');
}

bool fits(const Candidate &candidate)
{
    return candidate.checkDigit != CheckDigit::Invalid;
}

/** The candidate of that courier whose check digit is not wrong, or null. */
const Candidate *fittingCandidate(const QList<Candidate> &candidates, const QString &courier)
{
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const Candidate &c) { return isOf(c, courier) && fits(c); });
    return found == candidates.end() ? nullptr : &*found;
}

} // namespace

/** Numbers the couriers and their integrators published as examples, right and wrong ones. */
class PublishedNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumber_data();
    void everyNumber();
    void rankingAndLength_data();
    void rankingAndLength();
    void bareDigitsAreNeverMoreThanPossible_data();
    void bareDigitsAreNeverMoreThanPossible();
};

void PublishedNumbersTest::everyNumber_data()
{
    QTest::addColumn<QString>("courier");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("valid");
    const auto numbers =
        publishedNumbers(u"tracking_numbers.tsv"_s) + publishedNumbers(u"further_numbers.tsv"_s);
    QVERIFY(numbers.size() > 250);
    QSet<QString> right;
    for (const PublishedNumber &row : numbers) {
        if (row.valid)
            right.insert(row.courier + row.number);
    }
    for (const PublishedNumber &row : numbers) {
        if (!row.valid && right.contains(row.courier + row.number))
            continue; // published as wrong for one form of the courier's numbers, right for another
        QTest::addRow("%s %s %s", qUtf8Printable(row.courier), row.valid ? "is" : "is not",
                      qUtf8Printable(row.number))
            << row.courier << row.number << row.valid;
    }
}

void PublishedNumbersTest::everyNumber()
{
    QFETCH(const QString, courier);
    QFETCH(const QString, number);
    QFETCH(const bool, valid);
    const QList<Candidate> candidates = recogniseNumber(catalogue(), number);
    QCOMPARE(fittingCandidate(candidates, courier) != nullptr, valid);
}

void PublishedNumbersTest::rankingAndLength_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("the common set") << u"tracking_numbers.tsv"_s;
    QTest::newRow("further numbers") << u"further_numbers.tsv"_s;
}

void PublishedNumbersTest::rankingAndLength()
{
    QFETCH(const QString, file);
    int valid = 0;
    int alone = 0;
    int first = 0;
    qsizetype candidateCount = 0;
    for (const PublishedNumber &row : publishedNumbers(file)) {
        if (!row.valid)
            continue;
        const QList<Candidate> candidates = recogniseNumber(catalogue(), row.number);
        const Candidate *right = fittingCandidate(candidates, row.courier);
        ++valid;
        candidateCount += candidates.size();
        alone += isOf(candidates.value(0), row.courier) ? 1 : 0;
        // tied: nothing tells the first one from the right one, so the agent is asked
        const bool isFirst = right && right->confidence == candidates.first().confidence;
        first += isFirst ? 1 : 0;
        if (!isOf(candidates.value(0), row.courier)) {
            qInfo("%s %s: first is %s, %s", qUtf8Printable(row.courier), qUtf8Printable(row.number),
                  qUtf8Printable(candidates.value(0).carrier), isFirst ? "tied" : "ahead");
        }
    }
    const double average = double(candidateCount) / valid;
    qInfo("%d valid numbers: right courier first in %d (%.1f %%), first or tied in %d (%.1f %%), "
          "%.2f candidates on average",
          valid, alone, 100.0 * alone / valid, first, 100.0 * first / valid, average);
    QVERIFY(first >= 0.95 * valid);
    QVERIFY(average <= 3.0);
}

void PublishedNumbersTest::bareDigitsAreNeverMoreThanPossible_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {8, 9, 10, 11, 12, 13, 14, 15, 16, 17})
        QTest::addRow("%d digits", length) << length;
}

void PublishedNumbersTest::bareDigitsAreNeverMoreThanPossible()
{
    QFETCH(const int, length);
    constexpr int runs = 2000;
    QRandomGenerator random(20261123);
    qsizetype candidateCount = 0;
    for (int i = 0; i < runs; ++i) {
        QString number;
        while (number.size() < length)
            number.append(QChar(u'0' + random.bounded(10)));
        const QList<Candidate> candidates = recogniseNumber(catalogue(), number);
        candidateCount += candidates.size();
        QVERIFY(candidates.size() <= 5);
        for (const Candidate &candidate : candidates)
            QVERIFY2(candidate.confidence == Confidence::Possible, qUtf8Printable(number));
    }
    qInfo("%d random numbers of %d digits: %.2f candidates on average, none more than possible", runs, length,
          double(candidateCount) / runs);
}

MARS_TEST_MAIN(QCoreApplication, PublishedNumbersTest)
#include "publishednumberstest.moc"
