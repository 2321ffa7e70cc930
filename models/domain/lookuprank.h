// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookup.h"

#include <QMap>

namespace mars {

/**
 * How surely the whole keys of a text mean one order: what more or stronger keys lead to comes first, then
 * what the text names first. An order without a whole key comes last.
 */
class LookupRank
{
public:
    /** The term of this kind, at this place of the request, is a whole key of the order; counts once. */
    void add(qsizetype place, TermKind kind) { m_kinds.insert(place, kind); }

    /** In the order of the request. */
    [[nodiscard]] QList<TermKind> kinds() const { return m_kinds.values(); }
    [[nodiscard]] bool isBefore(const LookupRank &other) const;

private:
    QMap<qsizetype, TermKind> m_kinds; // by the places of their terms
};

} // namespace mars
