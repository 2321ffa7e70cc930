// SPDX-License-Identifier: Apache-2.0
#include "import/importpace.h"

namespace mars {

namespace {
constexpr qint64 leastMsBetween = 100;
constexpr qint64 msBeforeEstimate = 1000; ///< before that the pace says nothing about the rest
} // namespace

ImportPace::ImportPace(std::function<void(const ImportProgress &)> onProgress, qint64 bytesTotal)
    : m_onProgress(std::move(onProgress))
{
    m_progress.bytesTotal = bytesTotal;
    m_sinceStart.start();
    m_sinceTold.start();
}

void ImportPace::setFileBytes(qint64 bytes)
{
    m_progress.bytesDone = qMin(m_bytesBefore + bytes, m_progress.bytesTotal);
    if (m_onProgress && m_sinceTold.elapsed() >= leastMsBetween)
        tell();
}

void ImportPace::endFile(qint64 bytes)
{
    m_bytesBefore += bytes;
    setFileBytes(0);
}

void ImportPace::tellEnd()
{
    m_progress.bytesDone = m_progress.bytesTotal;
    if (m_onProgress)
        tell();
}

void ImportPace::tell()
{
    m_sinceTold.restart();
    const qint64 elapsed = qMax<qint64>(m_sinceStart.elapsed(), 1);
    m_progress.rowsPerSecond =
        1000.0 * static_cast<double>(m_progress.rowsDone) / static_cast<double>(elapsed);
    m_progress.secondsLeft.reset();
    if (elapsed >= msBeforeEstimate && m_progress.bytesDone > 0) {
        const double perByte = static_cast<double>(elapsed) / static_cast<double>(m_progress.bytesDone);
        const qint64 bytesLeft = m_progress.bytesTotal - m_progress.bytesDone;
        m_progress.secondsLeft = qRound64(perByte * static_cast<double>(bytesLeft) / 1000.0);
    }
    m_onProgress(m_progress);
}

} // namespace mars
