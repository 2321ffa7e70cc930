// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

namespace mars {

/**
 * A file that is written under a hidden name beside its own and gets its name when it is complete and on the
 * disk; what was not published is removed. It is as readable to others as any file this user makes: where it
 * lies was chosen by them, and often to be read by others.
 */
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &target);
    ~UnfinishedFile();
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    [[nodiscard]] Result<Done> open();
    [[nodiscard]] const QString &path() const { return m_path; } ///< of what is being written
    [[nodiscard]] QString folder() const;
    [[nodiscard]] Result<Done> append(const QByteArray &bytes);
    /** In the place of what stood under the name. */
    [[nodiscard]] Result<Done> publish();

    /** Why it could not be written, by errno. */
    [[nodiscard]] Error failure(int error) const;

private:
    const QString m_target;
    QString m_path;
    int m_handle = -1;
};

} // namespace mars
