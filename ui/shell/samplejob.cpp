// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/samplejob.h"

#include "domain/whenanswered.h"

namespace mars::ui {

SampleJob::SampleJob(const Services &services, QObject *parent)
    : QObject(parent)
    , m_load(services.loadSample)
    , m_remove(services.removeSample)
{
}

void SampleJob::load()
{
    run(m_load, &SampleJob::loaded);
}

void SampleJob::remove()
{
    run(m_remove, &SampleJob::removed);
}

void SampleJob::run(const Work &work, void (SampleJob::*done)(qint64))
{
    if (m_running || !work)
        return;
    m_running = true;
    Q_EMIT started();
    whenAnswered(work(), this, [this, done](const Result<qint64> &orders) {
        m_running = false;
        if (orders)
            Q_EMIT(this->*done)(*orders);
        else
            Q_EMIT failed(orders.error());
    });
}

} // namespace mars::ui
