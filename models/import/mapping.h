// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <memory>

namespace mars {

/**
 * How foreign files become orders: columns, joins, date formats, zones, value maps. A JSON document; the
 * format is described in resources/import/README.md. Immutable; copies share their data.
 */
class Mapping
{
public:
    /** A file's path, or the name of a shipped mapping ("mars", "olist"). The error names field and reason.
     */
    [[nodiscard]] static Result<Mapping> load(const QString &pathOrName);

    struct Data;
    [[nodiscard]] const Data &data() const { return *m_data; }

private:
    std::shared_ptr<const Data> m_data;
};

} // namespace mars
