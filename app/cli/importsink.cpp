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
    if (!open())
        return *m_fault;
    Result<WriteReport> report = m_sink->write(orders);
    if (!report)
        m_fault = report.error();
    return report;
}

Result<qint64> ImportSink::removeSource(const QString &source)
{
    if (!open())
        return *m_fault;
    return m_sink->removeSource(source);
}

Result<WriteReport> ImportSink::replaceSource(const QString &source, const QList<Order> &orders)
{
    if (!open())
        return *m_fault;
    return m_sink->replaceSource(source, orders);
}

bool ImportSink::open()
{
    if (m_sink)
        return true;
    Result<std::unique_ptr<OrderSink>> sink = openedSink();
    if (!sink) {
        m_fault = sink.error();
        return false;
    }
    m_sink = std::move(*sink);
    return true;
}

Result<std::unique_ptr<OrderSink>> ImportSink::openedSink() const
{
    if (m_dryRun)
        return openRehearsal(m_location);
    if (const Result<Done> ready = prepareEmbedded(m_location); !ready)
        return ready.error();
    return openOrderSink(m_location);
}

} // namespace mars::cli
