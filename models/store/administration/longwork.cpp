// SPDX-License-Identifier: Apache-2.0
#include "store/administration/longwork.h"

#include "store/engine/storefailure.h"

#include <QCoreApplication>

namespace mars {

namespace {

constexpr qint64 pause = 50; // ms between two tellings

} // namespace

LongWork::LongWork(const WorkOptions &options)
    : m_options(options)
{
}

void LongWork::begin(const QString &step, qint64 total)
{
    m_progress = {step, 0, total};
    m_sinceTold.invalidate();
    tell();
}

void LongWork::reach(qint64 done, qint64 total)
{
    m_progress.done = done;
    if (total >= 0)
        m_progress.total = total;
    tell();
}

void LongWork::tell()
{
    if (m_options.isCancelled && m_options.isCancelled()) {
        throw StoreFailure{
            {Error::Kind::Cancelled, QCoreApplication::translate("Store", "Stopped as you asked."), {}, {}}};
    }
    if (!m_options.onProgress || (m_sinceTold.isValid() && m_sinceTold.elapsed() < pause))
        return;
    m_sinceTold.start();
    m_options.onProgress(m_progress);
}

} // namespace mars
