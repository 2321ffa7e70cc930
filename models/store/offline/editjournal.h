// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/edit.h"
#include "domain/result.h"

#include <QFile>

namespace mars {

/**
 * The file that edits stand in until they are settled: a line for each that came and each that went, written
 * to the disk itself before append() and settle() return. A line that a power cut broke off was never
 * promised to anyone. Only its owner can read it. Not for the window's thread.
 */
class EditJournal
{
public:
    explicit EditJournal(const QString &path);

    /** What is not settled, oldest first; makes the file, or a fresh one without what is settled. */
    [[nodiscard]] Result<QList<Edit>> open();
    [[nodiscard]] Result<Done> append(const Edit &edit);
    [[nodiscard]] Result<Done> settle(const QUuid &edit);

private:
    [[nodiscard]] Result<Done> write(const QJsonObject &line);
    [[nodiscard]] Error failure() const;

    QFile m_file;
};

} // namespace mars
