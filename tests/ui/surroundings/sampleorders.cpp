// SPDX-License-Identifier: Apache-2.0
#include "surroundings/sampleorders.h"

#include "domain/derivation.h"
#include "import/importjob.h"
#include "import/mergeorder.h"

#include <algorithm>

namespace mars::test {

namespace {

/** Lays the sample's rows together in memory, as a database would; all of them name their order by its
 * number. */
class MemorySink : public OrderSink
{
public:
    Result<WriteReport> write(const QList<Order> &stated) override
    {
        for (const Order &order : stated) {
            const auto known = std::find_if(orders.begin(), orders.end(),
                                            [&](const Order &other) { return other.number == order.number; });
            if (known == orders.end())
                orders << order;
            else
                mergeOrder(*known, order);
        }
        return WriteReport{QList<WriteOutcome>(stated.size(), WriteOutcome::Inserted), {}, {}, {}};
    }
    Result<qint64> removeSource(const QString &) override { return 0; }
    Result<WriteReport> replaceSource(const QString &, const QList<Order> &stated) override
    {
        return write(stated);
    }

    QList<Order> orders;
};

} // namespace

QList<Order> sampleOrders(const QDateTime &now)
{
    MemorySink sink;
    if (const auto report = loadSample(sink, now); !report)
        qFatal("%s", qUtf8Printable(plainText(report.error())));
    for (Order &order : sink.orders) {
        normaliseEvents(order.events);
        for (Shipment &shipment : order.shipments)
            normaliseEvents(shipment.events);
    }
    return sink.orders;
}

} // namespace mars::test
