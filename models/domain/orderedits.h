// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/edit.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

namespace mars {

/**
 * A database that edits are applied to. Every call returns at once; the future finishes in no particular
 * thread. The same edit again changes nothing and is answered as the first time. Edits are applied in the
 * order they are handed in. When this ends, what was not answered yet may have been applied or not.
 */
class EditTarget
{
public:
    virtual ~EditTarget() = default;

    /** Error::Refused where the login may not; Error::NotFound when the order, or the edit to withdraw, is
     * gone. */
    [[nodiscard]] virtual QFuture<Result<EditOutcome>> apply(const Edit &edit) = 0;
};

/**
 * Where what people write about orders goes: it is kept at once and applied as soon as the database answers,
 * exactly once, whatever happens to the program, the line or the server in between. All calls and signals are
 * in the thread it lives in.
 */
class OrderEdits : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Done when the edit would survive a power cut. Returns at once. */
    [[nodiscard]] virtual QFuture<Result<Done>> save(const Edit &edit) = 0;
    /** What is kept and not applied yet, oldest first. */
    [[nodiscard]] virtual QList<Edit> waiting() const = 0;

Q_SIGNALS:
    void waitingChanged();
    void applied(const mars::Edit &edit);
    // It was not applied and never will be: it is its author's again.
    void conflicted(const mars::Edit &edit, const mars::EditConflict &conflict);
    void refused(const mars::Edit &edit, const mars::Error &error);
};

} // namespace mars
