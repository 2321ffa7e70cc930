// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace mars::cli {

/**
 * Where an import writes. The database is opened, and an embedded one created, with the first orders that are
 * to be stored: files that cannot be used leave nothing behind. A dry run only rehearses.
 */
class ImportSink : public OrderSink
{
public:
    ImportSink(const DatabaseLocation &location, bool dryRun);

    [[nodiscard]] Result<WriteReport> write(const QList<Order> &orders) override;
    [[nodiscard]] Result<qint64> removeSource(const QString &source) override;
    [[nodiscard]] Result<WriteReport> replaceSource(const QString &source,
                                                    const QList<Order> &orders) override;

    /** What the database refused, to tell it from what is wrong with the files. */
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    [[nodiscard]] bool open();
    [[nodiscard]] Result<std::unique_ptr<OrderSink>> openedSink() const;

    DatabaseLocation m_location;
    bool m_dryRun;
    std::unique_ptr<OrderSink> m_sink;
    std::optional<Error> m_fault;
};

} // namespace mars::cli
