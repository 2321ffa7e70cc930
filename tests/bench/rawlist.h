// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "samples.h"

#include <memory>

namespace mars {
class Connection;
class DatabaseLocation;
} // namespace mars

namespace mars::bench {

/** The baselines of lists: what Qt offers, and what most programs ask a database for. */
class RawList
{
public:
    explicit RawList(const DatabaseLocation &location);
    ~RawList();

    /** How long QSqlQueryModel and QTableView take until the first of all orders are painted. */
    [[nodiscard]] Clock::duration firstRows();
    /** How long a page from this place on takes by LIMIT and OFFSET. */
    [[nodiscard]] Clock::duration pageAt(qint64 place);

private:
    const std::unique_ptr<Connection> m_connection;
};

} // namespace mars::bench
