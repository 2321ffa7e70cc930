// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/administration/administration.h"

#include <atomic>
#include <memory>
#include <QFuture>
#include <QObject>

class QProgressDialog;

namespace mars {

/** Puts a backup in the place of a database in a worker; a dialog tells how far it is and can stop it. */
class BackupRestore : public QObject
{
    Q_OBJECT
public:
    BackupRestore(const DatabaseLocation &location, const QString &backup);
    /** Stops what is under way, and waits until the old content stands again. */
    ~BackupRestore() override;

    /** Returns at once; ends with done() or failed(). */
    void begin();

Q_SIGNALS:
    void done();
    void failed(const mars::Error &error); ///< Error::Cancelled when it was stopped

    /** From the worker. */
    void advanced(const QString &step, qint64 pages, qint64 allPages);

private:
    [[nodiscard]] Result<DatabaseInfo> restoreNow();
    void stop();
    void show(const QString &step, qint64 pages, qint64 allPages);

    const DatabaseLocation m_location;
    const QString m_backup;
    std::unique_ptr<QProgressDialog> m_dialog;
    QFuture<Result<DatabaseInfo>> m_work;
    std::atomic_bool m_stopped = false;
};

} // namespace mars
