// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/services.h"

#include <QObject>

namespace mars::ui {

/** Loads or removes the made-up orders in the background, one at a time, and tells how it went. */
class SampleJob : public QObject
{
    Q_OBJECT
public:
    explicit SampleJob(const Services &services, QObject *parent = nullptr);

    void load();
    void remove();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    void loaded(qint64 orders);
    void removed(qint64 orders);
    void failed(const mars::Error &error);

private:
    using Work = std::function<QFuture<Result<qint64>>()>;
    void run(const Work &work, void (SampleJob::*done)(qint64));

    Work m_load;
    Work m_remove;
    bool m_running = false;
};

} // namespace mars::ui
