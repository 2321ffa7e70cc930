// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "samples.h"

#include <memory>

namespace mars {
class Connection;
class DatabaseLocation;
} // namespace mars

namespace mars::bench {

/** The baselines of look-ups: the engines' own interfaces, and what Qt offers for a filter. */
class RawLookUp
{
public:
    explicit RawLookUp(const DatabaseLocation &location);
    ~RawLookUp();

    /** One statement, prepared before, to its last row. */
    void find(const QByteArray &numberKey);
    /** How long QSqlTableModel takes for the first rows with this part of a name. */
    [[nodiscard]] Clock::duration filter(const QString &word);

    /** An engine's own interface. */
    class Line
    {
    public:
        virtual ~Line() = default;
        virtual void find(const QByteArray &numberKey) = 0;
    };

private:
    const std::unique_ptr<Line> m_line;
    const std::unique_ptr<Connection> m_connection;
};

} // namespace mars::bench
