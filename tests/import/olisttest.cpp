// SPDX-License-Identifier: Apache-2.0
#include "support/testmain.h"
#include "trial.h"

#include <QDir>

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

/** Real orders of a Brazilian shop; not part of the project, so the test does without where they are missing.
 */
QString realData()
{
    return QDir::cleanPath(QStringLiteral(MARS_SOURCE_DIR "/../shared/data/olist"));
}

bool hasAny(const ImportFinding &finding, std::initializer_list<Contradiction> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&finding](Contradiction contradiction) {
        return finding.contradictions.contains(contradiction);
    });
}

} // namespace

/** The shipped mapping "olist" on the real files. */
class OlistTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (!QDir(realData()).exists())
            QSKIP("The Olist files are not beside this checkout; importjointest covers the same with made-up "
                  "ones.");
    }

    void allOrdersComeIn()
    {
        Trial trial;
        trial.options.rejectsFolder = trial.path();
        const Result<ImportReport> report = trial.import(u"olist"_s, {realData()});
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(plainText(report.error())));
        QCOMPARE(report->rows, 2028);
        QCOMPARE(report->inserted, 2028);
        QCOMPARE(report->badRows, 0);
        QCOMPARE(report->contradictoryOrders, 20);
        QCOMPARE(report->cancelledYetHandedOver, 18);

        qsizetype handedOverTooEarly = 0;
        qsizetype withoutDate = 0;
        for (const ImportFinding &finding : std::as_const(trial.findings)) {
            handedOverTooEarly += hasAny(
                finding, {Contradiction::HandedOverBeforePlaced, Contradiction::HandedOverBeforeConfirmed});
            withoutDate += hasAny(finding, {Contradiction::DeliveredWithoutDate});
        }
        QCOMPARE(handedOverTooEarly, 15);
        QCOMPARE(withoutDate, 5);
        QCOMPARE(trial.findings.size(), 38);
    }

    void aRepeatChangesNothing()
    {
        Trial trial;
        trial.options.rejectsFolder = trial.path();
        QVERIFY(trial.import(u"olist"_s, {realData()}).ok());
        trial.options.now = trial.options.now.addDays(3);
        const Result<ImportReport> again = trial.import(u"olist"_s, {realData()});
        QVERIFY(again.ok());
        QCOMPARE(again->unchanged, 2028);
    }

    void oneOrderHasItsRealDates()
    {
        Trial trial;
        trial.options.rejectsFolder = trial.path();
        QVERIFY(trial.import(u"olist"_s, {realData()}).ok());
        const Order order = trial.sink.order(u"a4591c265e18cb1dcee52889e2d8acc3"_s);
        QCOMPARE(order.placedAt, QDateTime(QDate(2017, 7, 10), QTime(0, 57, 5), Qt::UTC));
        QCOMPARE(order.promisedOn, QDate(2017, 8, 1));
        QCOMPARE(order.destinationZone, QByteArray("America/Sao_Paulo"));
        const OrderState state = derive(order);
        QCOMPARE(state.stage, Stage::Delivered);
        QCOMPARE(state.deliveredAt, QDateTime(QDate(2017, 7, 26), QTime(13, 57, 55), Qt::UTC));
        QCOMPARE(state.handedOverAt, QDateTime(QDate(2017, 7, 11), QTime(17, 58, 4), Qt::UTC));
    }
};

MARS_TEST_MAIN(QCoreApplication, OlistTest)
#include "olisttest.moc"
