// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"

namespace mars {

class Connection;

/**
 * Where the rows of a long list stand: its stretches of about so many rows, read through once, little by
 * little. Then it follows what is written: only the stretches in which something was are read again, and
 * where they and the kept count do not agree, it begins anew. Throws StoreFailure.
 */
class ListOutline
{
public:
    /** canHop(request) */
    ListOutline(const ListRequest &request, int step)
        : m_request(request)
        , m_step(step)
    {
    }

    [[nodiscard]] const ListRequest &request() const { return m_request; }
    [[nodiscard]] bool isOf(const ListRequest &request, int step) const
    {
        return m_request == request && m_step == step;
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /** Reads on through so many stretches. */
    void advance(Connection &connection, int stretches);
    /** Of one that is whole, in a read transaction: true when it is right now, else it has begun anew. */
    [[nodiscard]] bool follow(Connection &connection, const QDateTime &now);
    [[nodiscard]] ListIndex index() const;

private:
    /** The rows before the next one's place. */
    struct Stretch
    {
        ListCursor from;
        qint64 rows = 0;
    };
    /** Up to which write the stretches hold all; ends with the connection. */
    struct Writes
    {
        quint64 session = 0;
        QString history;
        qint64 next = 0;
    };

    void begin(Connection &connection);
    [[nodiscard]] bool readWritten(Connection &connection, const QDateTime &now);
    [[nodiscard]] bool readStretch(Connection &connection, qsizetype stretch, const QDateTime &now);
    [[nodiscard]] qsizetype stretchOf(const ListCursor &row) const;
    [[nodiscard]] bool isBefore(const ListCursor &a, const ListCursor &b) const;
    [[nodiscard]] static Writes writesSoFar(Connection &connection);

    ListRequest m_request;
    int m_step;
    QList<Stretch> m_stretches; ///< the first from the start of the list
    Writes m_writes;
    QDateTime m_asOf;
    bool m_isWhole = false;
};

} // namespace mars
