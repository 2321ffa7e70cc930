// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/edit.h"

namespace mars {

/** A note as people see it: from the moment it was saved. */
struct ShownNote
{
    Note note;
    bool isWaiting = false; ///< saved, and not in the database yet

    friend bool operator==(const ShownNote &, const ShownNote &) = default;
};

/** Newest first, with what waits to be sent and without what waits to be taken back. */
[[nodiscard]] QList<ShownNote> shownNotes(const Order &order, const QList<Edit> &waiting);

/** What the order's notes are after this edit was applied, until the order is read again. */
[[nodiscard]] QList<Note> notesAfter(const Order &order, const Edit &applied);

} // namespace mars
