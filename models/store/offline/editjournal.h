// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderedits.h"

#include <QFile>

namespace mars {

/**
 * The file that edits stand in until they are settled: a line for each that came, that came back to its
 * author, and that went, written to the disk itself before append(), giveBack() and settle() return. A line
 * that a power cut broke off was never promised to anyone; one that this version of the program does not
 * understand is kept for the one that does. Only its owner can read it, and only one program at a time has it
 * open. Not for the window's thread.
 */
class EditJournal
{
public:
    explicit EditJournal(const QString &path);

    struct Kept
    {
        QList<Edit> waiting; ///< oldest first, as the others
        QList<ReturnedEdit> returned;
    };

    /** What is not settled; makes the file. Error::Locked while another program has it. */
    [[nodiscard]] Result<Kept> open();
    // Where it could not be opened, each of these says why.
    [[nodiscard]] Result<Done> append(const Edit &edit);
    [[nodiscard]] Result<Done> giveBack(const ReturnedEdit &returned);
    [[nodiscard]] Result<Done> settle(const QUuid &edit);

private:
    [[nodiscard]] bool lock();
    [[nodiscard]] Result<Kept> openNow();
    [[nodiscard]] Result<Done> write(const QJsonObject &line);
    [[nodiscard]] Error failure(int cause) const;

    QFile m_file;
    QFile m_lock;
    std::optional<Error> m_notOpened;
};

} // namespace mars
