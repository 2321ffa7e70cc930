// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

/** Whose note on which order. */
struct NoteDraftPlace
{
    OrderId order = 0;
    QString orderNumber; ///< since after a restore the id may be another order's
    QString person;      ///< as the desk names its user; empty before there was a name
};

/**
 * Notes that were begun and not saved, for one database. They outlast the program: what is kept stands on the
 * disk within a second. Every call returns at once.
 */
class NoteDrafts
{
public:
    virtual ~NoteDrafts() = default;

    /** What was begun there, by the person or while there was no name yet; empty = nothing. */
    [[nodiscard]] virtual QString text(const NoteDraftPlace &place) const = 0;
    /** In the place of what was; empty = nothing is begun any more. */
    virtual void keep(const NoteDraftPlace &place, const QString &text) = 0;
};

} // namespace mars
