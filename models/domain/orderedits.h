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
 * order they are handed in; the first one after a line was lost that marks came from fails with
 * Error::Locked, so that what they were for can be applied before. When this ends, what was not answered yet
 * may have been applied or not.
 */
class EditTarget
{
public:
    virtual ~EditTarget() = default;

    /** An Error says nothing about the edit: it may be applied another time. */
    [[nodiscard]] virtual QFuture<Result<EditOutcome>> apply(const Edit &edit) = 0;

    enum class Replication {
        Complete, ///< the server may be lost now
        Pending,
        Unknown ///< the server may have been lost, and what stood on it alone: apply it again
    };
    /** Whether what was applied when this mark was answered stands on the servers that follow as well. */
    [[nodiscard]] virtual QFuture<Result<Replication>> replication(const QString &mark) = 0;
};

/** An edit that was not applied and never will be, and why. */
struct ReturnedEdit
{
    Edit edit;
    std::variant<EditConflict, Error> cause;

    friend bool operator==(const ReturnedEdit &, const ReturnedEdit &) = default;
};

/**
 * Where what people write about orders goes: it is kept at once and applied as soon as the database answers,
 * exactly once, whatever happens to the program, the line or the server in between. What cannot be applied is
 * its author's again, and kept as well until it is discarded. All calls and signals are in the thread it
 * lives in.
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
    /** Why it waits, as the database said last; nothing when nothing was said. */
    [[nodiscard]] virtual std::optional<Error> hindrance() const = 0;
    /** What came back and was not discarded yet, oldest first. */
    [[nodiscard]] virtual QList<ReturnedEdit> returned() const = 0;
    virtual void discard(const QUuid &edit) = 0;

public Q_SLOTS:
    /** The database may answer again: what waits is not to wait for long. */
    virtual void tryNow() = 0;

Q_SIGNALS:
    void waitingChanged(); ///< or the reason for it
    void returnedChanged();
    void applied(const mars::Edit &edit);
    void cameBack(const mars::ReturnedEdit &returned);
};

} // namespace mars
