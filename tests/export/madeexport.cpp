// SPDX-License-Identifier: Apache-2.0
#include "madeexport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace mars::test {

ExportedOrder madeRow(int n, const QString &customer)
{
    ExportedOrder row;
    OrderSummary &order = row.summary;
    order.id = n;
    order.number = u"MO-%1"_s.arg(n);
    order.placedAt = QDateTime(QDate(2026, 1, 1), {}, Qt::UTC).addSecs(n * 60);
    order.customerName = customer;
    order.city = u"Pune"_s;
    order.stage = Stage::InTransit;
    order.decidingStatus = Status::InTransit;
    order.carrierCode = u"bluedart"_s;
    order.trackingNumber = u"00123456789012345678"_s;
    order.parcels = 2;
    order.deliveredParcels = 1;
    order.promisedOn = QDate(2026, 1, 3);
    order.destinationZone = "Asia/Kolkata";
    row.customer = {customer,
                    u"+91 98200 12345"_s,
                    u"priya@example.in"_s,
                    u"1 MG Road, Camp"_s,
                    u"Pune"_s,
                    u"MH"_s,
                    u"411001"_s,
                    u"IN"_s};
    return row;
}

AnswerContext indianReader()
{
    return {QDateTime(QDate(2026, 1, 5), QTime(12, 0), QTimeZone("Asia/Kolkata")), QTimeZone("Asia/Kolkata"),
            [](const QString &code) { return code == u"bluedart" ? u"Blue Dart"_s : code; }};
}

MadeList::MadeList(int orders, const QString &customer)
    : m_orders(orders)
    , m_customer(customer)
{
}

Result<qint64> MadeList::read(const ExportRequest &request, ExportTarget &target, const ExportWatch &watch)
{
    asked = request;
    for (int done = 0; done < m_orders;) {
        QList<ExportedOrder> portion;
        while (portion.size() < 100 && done < m_orders)
            portion.append(madeRow(++done, m_customer));
        if (const Result<Done> taken = target.take(portion); !taken)
            return taken.error();
        if (watch.onProgress)
            watch.onProgress(done, m_orders);
        if (done * 2 < m_orders)
            continue;
        if (atHalf)
            atHalf();
        if (failureAtHalf)
            return *failureAtHalf;
    }
    return m_orders;
}

QStringList contentOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

} // namespace mars::test
