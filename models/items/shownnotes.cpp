// SPDX-License-Identifier: Apache-2.0
#include "items/shownnotes.h"

#include <algorithm>

namespace mars {

static bool contains(const QList<Note> &notes, const QUuid &id)
{
    return std::any_of(notes.cbegin(), notes.cend(), [&id](const Note &note) { return note.id == id; });
}

QList<Note> notesAfter(const Order &order, const Edit &applied)
{
    QList<Note> notes = order.notes;
    const auto *note = std::get_if<NoteEdit>(&applied.change);
    if (note && !contains(notes, applied.id))
        notes.append({applied.id, applied.person, applied.madeAt, note->text});
    if (const auto *withdrawal = std::get_if<WithdrawalEdit>(&applied.change))
        notes.removeIf([withdrawal](const Note &each) { return each.id == withdrawal->edit; });
    return notes;
}

QList<ShownNote> shownNotes(const Order &order, const QList<Edit> &waiting)
{
    Order after = order;
    for (const Edit &edit : waiting) {
        if (isAbout(edit, order))
            after.notes = notesAfter(after, edit);
    }
    QList<ShownNote> shown;
    for (const Note &note : std::as_const(after.notes))
        shown.append({note, !contains(order.notes, note.id)});
    std::stable_sort(shown.begin(), shown.end(),
                     [](const ShownNote &a, const ShownNote &b) { return a.note.madeAt > b.note.madeAt; });
    return shown;
}

} // namespace mars
