// SPDX-License-Identifier: Apache-2.0
#include "support/testmain.h"
#include "trial.h"

#include <QDir>

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

QString olistLike(const QString &name = {})
{
    return QStringLiteral(MARS_SOURCE_DIR "/tests/import/data/olist_like/") + name;
}

/** The made-up ids of the files in data/olist_like: order 3 is "0003aaa…". */
QString orderId(int n)
{
    return u"%1"_s.arg(n, 4, 10, QLatin1Char('0')).leftJustified(32, u'a');
}

QStringList statements(const QList<TrackingEvent> &events)
{
    QStringList list;
    for (const TrackingEvent &event : events) {
        const QString when =
            event.occurredAt.isValid() ? event.occurredAt.toString(Qt::ISODate) : u"undated"_s;
        list.append(u"%1 %2 %3"_s.arg(toName(event.status), when, toName(event.source)));
    }
    return list;
}

} // namespace

/** Files joined on a key, tried with the shipped mapping "olist" on eleven made-up orders. */
class ImportJoinTest : public QObject
{
    Q_OBJECT
private:
    Trial m_trial;
    Result<ImportReport> m_report = ImportReport();

    [[nodiscard]] Order order(int n) const { return m_trial.sink.order(orderId(n)); }

    QList<Contradiction> contradictions(int n) const
    {
        for (const ImportFinding &finding : m_trial.findings) {
            if (finding.order == orderId(n))
                return finding.contradictions;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_trial.options.rejectsFolder = m_trial.path();
        m_report = m_trial.import(u"olist"_s, {olistLike()});
        QVERIFY2(m_report.ok(), m_report.ok() ? "" : qPrintable(plainText(m_report.error())));
        QCOMPARE(m_report->rows, 11);
        QCOMPARE(m_report->inserted, 11);
        QCOMPARE(m_trial.badRows(), QStringList());
    }

    void oneToOneFillsTheOrder()
    {
        const Order first = order(1);
        QCOMPARE(first.customer.city, u"sao paulo"_s);
        QCOMPARE(first.customer.postcode, u"01310"_s);
        QCOMPARE(first.customer.country, u"BR"_s);
        QCOMPARE(first.destinationZone, QByteArray("America/Sao_Paulo"));
        QCOMPARE(first.payment, u"boleto"_s);
        QCOMPARE(order(2).payment, u"credit_card"_s);
        QCOMPARE(order(3).payment, QString());
        QCOMPARE(first.promisedOn, QDate(2017, 11, 20));
        QCOMPARE(first.placedAt, QDateTime(QDate(2017, 11, 1), QTime(12, 0), Qt::UTC));
    }

    void oneToManyMakesLinesAndAParcelForEachSeller()
    {
        const Order second = order(2);
        QCOMPARE(second.lines.size(), 3);
        QCOMPARE(second.shipments.size(), 2);
        const QString seller = u"5e11e1"_s.leftJustified(32, u'0');
        for (const Shipment &shipment : second.shipments) {
            QCOMPARE(shipment.warehouse, shipment.externalId);
            QCOMPARE(shipment.shipBy, QDateTime(QDate(2017, 11, 8), QTime(12, 0), Qt::UTC));
            QCOMPARE(shipment.lines.size(), shipment.externalId == seller ? 2 : 1);
            QCOMPARE(statements(shipment.events), QStringList{u"PickedUp 2017-11-04T14:00:00Z Warehouse"_s});
            QVERIFY(shipment.numbers.isEmpty());
        }
    }

    void datesBecomeEvents()
    {
        const Order first = order(1);
        QCOMPARE(statements(first.events), QStringList{u"Confirmed 2017-11-01T12:30:00Z OrderSystem"_s});
        QCOMPARE(statements(first.shipments.first().events),
                 (QStringList{u"PickedUp 2017-11-03T11:00:00Z Warehouse"_s,
                              u"Delivered 2017-11-10T18:20:00Z Carrier"_s}));
        const TrackingEvent event = first.shipments.first().events.first();
        QVERIFY(event.zoneAssumed);
        QCOMPARE(event.rawTime, u"2017-11-03 09:00:00"_s);
        QCOMPARE(event.receivedAt, m_trial.options.now);
        QCOMPARE(event.origin, u"olist"_s);
    }

    void aStateWithoutADateBecomesAnUndatedStatement()
    {
        QCOMPARE(
            statements(order(5).shipments.first().events),
            (QStringList{u"PickedUp 2017-11-03T11:00:00Z Warehouse"_s, u"Delivered undated OrderSystem"_s}));
        QCOMPARE(statements(order(7).events), QStringList{u"Cancelled undated OrderSystem"_s});
        QCOMPARE(order(7).events.first().text, u"canceled"_s);
        QCOMPARE(order(8).events.last().text, u"unavailable"_s);
        QCOMPARE(statements(order(10).events), (QStringList{u"Confirmed 2017-11-01T12:30:00Z OrderSystem"_s,
                                                            u"Processed undated OrderSystem"_s}));
        QVERIFY(order(9).events.isEmpty());
        QVERIFY(order(9).shipments.first().events.isEmpty());
    }

    void aHandOverWithoutItemsMakesAParcel()
    {
        QCOMPARE(order(11).shipments.size(), 1);
        QCOMPARE(order(11).shipments.first().warehouse, QString());
        QCOMPARE(order(11).shipments.first().events.size(), 1);
        QVERIFY(order(7).shipments.isEmpty());
    }

    void aTimeThatTheClocksSkip()
    {
        QCOMPARE(order(9).placedAt, QDateTime(QDate(2017, 10, 15), QTime(3, 30), Qt::UTC));
    }

    void contradictionsAreImportedAndTold()
    {
        QCOMPARE(m_trial.findings.size(), 4);
        QCOMPARE(contradictions(3), QList{Contradiction::HandedOverBeforeConfirmed});
        QVERIFY(contradictions(4).contains(Contradiction::HandedOverBeforePlaced));
        QCOMPARE(contradictions(5), QList{Contradiction::DeliveredWithoutDate});
        QCOMPARE(contradictions(6), QList{Contradiction::CancelledYetHandedOver});
        QCOMPARE(m_report->contradictoryOrders, 3);
        QCOMPARE(m_report->cancelledYetHandedOver, 1);
        for (const ImportFinding &finding : std::as_const(m_trial.findings)) {
            QCOMPARE(finding.kind, ImportFinding::Kind::Contradiction);
            QVERIFY(finding.line >= 4 && finding.line <= 7);
            QVERIFY(!finding.reason.isEmpty());
        }
    }

    void aRepeatChangesNothing()
    {
        Trial trial;
        trial.options.rejectsFolder = trial.path();
        QVERIFY(trial.import(u"olist"_s, {olistLike()}).ok());
        trial.options.now = trial.options.now.addDays(40);
        QCOMPARE(trial.import(u"olist"_s, {olistLike()})->unchanged, 11);
    }

    void aMissingJoinIsSaid()
    {
        Trial trial;
        QFile::copy(olistLike(u"olist_orders.csv"_s), trial.path(u"olist_orders.csv"_s));
        QCOMPARE(trial.import(u"olist"_s).error().sentence,
                 u"“olist_orders.csv” needs the file “olist_customers*.csv” beside it."_s);
    }

    void aJoinMeantTwiceIsSaid()
    {
        Trial trial;
        for (const QString &name : QDir(olistLike()).entryList(QDir::Files))
            QFile::copy(olistLike(name), trial.path(name));
        trial.write(u"olist_customers (copy).csv"_s, trial.read(u"olist_customers.csv"_s));
        QVERIFY(trial.import(u"olist"_s)
                    .error()
                    .sentence.startsWith(
                        u"Several files beside “olist_orders.csv” match “olist_customers*.csv”"));
    }

    void anUnknownWordIsABadRow()
    {
        Trial trial;
        for (const QString &name : QDir(olistLike()).entryList(QDir::Files))
            QFile::copy(olistLike(name), trial.path(name));
        trial.write(u"olist_orders.csv"_s,
                    QByteArray(trial.read(u"olist_orders.csv"_s)).replace("invoiced", "Invoiced"));
        const Result<ImportReport> report = trial.import(u"olist"_s);
        QCOMPARE(report->badRows, 1);
        QCOMPARE(trial.badRows(), QStringList{u"olist_orders.csv:11 order_status"_s});
    }

    void aBadValueInAJoinedRowNamesItsFile()
    {
        Trial trial;
        for (const QString &name : QDir(olistLike()).entryList(QDir::Files))
            QFile::copy(olistLike(name), trial.path(name));
        QByteArray items = trial.read(u"olist_order_items.csv"_s);
        const int lastDate = int(items.lastIndexOf("2017-11-08 10:00:00"));
        trial.write(u"olist_order_items.csv"_s, items.replace(lastDate, 4, "soon"));
        const Result<ImportReport> report = trial.import(u"olist"_s);
        QCOMPARE(report->badRows, 1);
        QCOMPARE(report->inserted, 10);
        QCOMPARE(trial.badRows(), QStringList{u"olist_order_items.csv:%1 shipping_limit_date"_s.arg(
                                      items.trimmed().count('\n') + 1)});
        QVERIFY(trial.read(u"olist_orders.rejects.csv"_s).contains(orderId(1).toLatin1()));
    }

    void aBadJoinedRowIsCorrectedInItsFile()
    {
        Trial trial;
        for (const QString &name : QDir(olistLike()).entryList(QDir::Files))
            QFile::copy(olistLike(name), trial.path(name));
        const QByteArray items = trial.read(u"olist_order_items.csv"_s);
        trial.write(u"olist_order_items.csv"_s, QByteArray(items).insert(items.lastIndexOf(','), ",,"));
        const Result<ImportReport> report = trial.import(u"olist"_s);
        QCOMPARE(report->badRows, 1);
        QCOMPARE(trial.badRows(),
                 QStringList{u"olist_order_items.csv:%1"_s.arg(items.trimmed().count('\n') + 1)});
        QCOMPARE(report->rejectsFiles, QStringList());
        QCOMPARE(trial.findings.last().kind, ImportFinding::Kind::Notice);
        QCOMPARE(trial.findings.last().file, trial.path(u"olist_order_items.csv"_s));

        trial.write(u"olist_order_items.csv"_s, items);
        QCOMPARE(trial.import(u"olist"_s)->updated, 1);
    }
};

MARS_TEST_MAIN(QCoreApplication, ImportJoinTest)
#include "importjointest.moc"
