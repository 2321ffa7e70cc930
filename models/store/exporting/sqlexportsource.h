// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderexport.h"
#include "store/connecting/databaselocation.h"

namespace mars {

/** The ExportSource of both engines. On a server the record stands on the one that takes changes, so that one
 * is read. */
class SqlExportSource : public ExportSource
{
public:
    explicit SqlExportSource(const DatabaseLocation &location)
        : m_location(location)
    {
    }

    [[nodiscard]] Result<qint64> read(const ExportRequest &request, ExportTarget &target,
                                      const ExportWatch &watch) override;

private:
    const DatabaseLocation m_location;
};

} // namespace mars
