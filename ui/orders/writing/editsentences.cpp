// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/writing/editsentences.h"

#include "domain/whentext.h"

#include <QCoreApplication>

namespace mars::ui {

namespace {

struct EditSentences
{
    Q_DECLARE_TR_FUNCTIONS(EditSentences)
};

bool isNote(const Edit &edit)
{
    return std::holds_alternative<NoteEdit>(edit.change);
}

bool isNumber(const Edit &edit)
{
    return std::holds_alternative<NumberEdit>(edit.change);
}

/** In the reader's language; what an older version of the program kept is a label already. */
QString statusText(const QString &name)
{
    const std::optional<Status> status = statusFromName(name);
    return status ? label(*status) : name;
}

QString numberConflict(const EditConflict &conflict, const QString &when)
{
    const QString now =
        conflict.now.isEmpty() ? EditSentences::tr("none", "no tracking number") : conflict.now;
    if (conflict.by.isEmpty())
        return EditSentences::tr("The tracking number is another one meanwhile: %1. Yours was not saved.")
            .arg(now);
    return EditSentences::tr("%1 set the tracking number to %2 %3. Yours was not saved.")
        .arg(conflict.by, now, when);
}

} // namespace

QString savedText(const Edit &edit)
{
    if (isNote(edit))
        return EditSentences::tr("Note saved");
    return isNumber(edit) ? EditSentences::tr("Tracking number saved")
                          : EditSentences::tr("Status corrected");
}

QString takenBackText(const Edit &edit)
{
    if (isNote(edit))
        return EditSentences::tr("Note taken back");
    return isNumber(edit) ? EditSentences::tr("Tracking number taken back")
                          : EditSentences::tr("Correction taken back");
}

QString conflictText(const Edit &edit, const EditConflict &conflict, const AnswerContext &context)
{
    const QString when = whenText(conflict.at, context);
    if (isNumber(edit))
        return numberConflict(conflict, when);
    if (conflict.by.isEmpty())
        return EditSentences::tr("A new scan came %1: %2. Your status was not saved.")
            .arg(when, statusText(conflict.now));
    return EditSentences::tr("%1 set the status to %2 %3. Yours was not saved.")
        .arg(conflict.by, statusText(conflict.now), when);
}

QString writtenText(const Edit &edit)
{
    if (const auto *note = std::get_if<NoteEdit>(&edit.change))
        return EditSentences::tr("You wrote: “%1”").arg(note->text.simplified());
    if (const auto *correction = std::get_if<CorrectionEdit>(&edit.change))
        return EditSentences::tr("Your status: %1, because “%2”")
            .arg(label(correction->status), correction->why.simplified());
    if (const auto *number = std::get_if<NumberEdit>(&edit.change))
        return EditSentences::tr("Your number: %1").arg(number->number);
    return EditSentences::tr("What you took back still stands.");
}

} // namespace mars::ui
