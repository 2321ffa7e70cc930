// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/importjob.h"

#include <QElapsedTimer>

namespace mars {

/** Counts rows and bytes and tells of it at most ten times a second. */
class ImportPace
{
public:
    ImportPace(std::function<void(const ImportProgress &)> onProgress, qint64 bytesTotal);

    void countRow() { ++m_progress.rowsDone; }
    /** Bytes read of the current file. */
    void setFileBytes(qint64 bytes);
    /** The current file is done; the next one begins at 0. */
    void endFile(qint64 bytes);
    void tellEnd();

private:
    void tell();

    std::function<void(const ImportProgress &)> m_onProgress;
    ImportProgress m_progress;
    qint64 m_bytesBefore = 0;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceTold;
};

} // namespace mars
