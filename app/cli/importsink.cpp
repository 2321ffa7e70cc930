// SPDX-License-Identifier: Apache-2.0
#include "cli/importsink.h"

#include "sample.h"

namespace mars::cli {

ImportSink::ImportSink(const DatabaseLocation &location, bool dryRun)
    : m_location(location)
    , m_dryRun(dryRun)
{
}

Result<WriteReport> ImportSink::write(const QList<Order> &orders)
{
    if (m_dryRun) {
        WriteReport nothing;
        nothing.outcomes.fill(WriteOutcome::Unchanged, orders.size());
        nothing.stored.fill(0, orders.size());
        return nothing;
    }
    if (!open())
        return *m_fault;
    Result<WriteReport> report = m_sink->write(orders);
    if (!report)
        m_fault = report.error();
    return report;
}

Result<qint64> ImportSink::removeSource(const QString &source)
{
    if (m_dryRun)
        return qint64(0);
    if (!open())
        return *m_fault;
    return m_sink->removeSource(source);
}

bool ImportSink::open()
{
    if (m_sink)
        return true;
    const Result<Done> ready = prepareEmbedded(m_location);
    if (!ready) {
        m_fault = ready.error();
        return false;
    }
    Result<std::unique_ptr<OrderSink>> sink = openOrderSink(m_location);
    if (!sink) {
        m_fault = sink.error();
        return false;
    }
    m_sink = std::move(*sink);
    return true;
}

} // namespace mars::cli
