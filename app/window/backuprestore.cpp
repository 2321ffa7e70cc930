// SPDX-License-Identifier: Apache-2.0
#include "window/backuprestore.h"

#include "domain/whenanswered.h"
#include "ui/widgets/messagebox.h"

#include <QLocale>
#include <QProgressDialog>
#include <QtConcurrent>

namespace mars {

static constexpr int fullScale = 1000;

BackupRestore::BackupRestore(const DatabaseLocation &location, const QString &backup)
    : m_location(location)
    , m_backup(backup)
    , m_dialog(std::make_unique<QProgressDialog>())
{
    m_dialog->setObjectName(QStringLiteral("restoreProgress"));
    m_dialog->setLabelText(tr("Restoring the backup…"));
    m_dialog->setCancelButtonText(tr("&Cancel"));
    m_dialog->setRange(0, fullScale);
    m_dialog->setAutoReset(false);
    m_dialog->setAutoClose(false);
    ui::ringFocusedButtonsOf(m_dialog.get());
    connect(m_dialog.get(), &QProgressDialog::canceled, this, &BackupRestore::stop);
    connect(this, &BackupRestore::advanced, this, &BackupRestore::show);
}

BackupRestore::~BackupRestore()
{
    m_stopped = true;
    m_work.waitForFinished();
}

void BackupRestore::begin()
{
    m_dialog->show();
    m_work = QtConcurrent::run([this] { return restoreNow(); });
    whenAnswered(m_work, this, [this](const Result<DatabaseInfo> &restored) {
        m_dialog.reset(); // hidden only, it would come back by itself
        if (restored)
            Q_EMIT done();
        else
            Q_EMIT failed(restored.error());
    });
}

Result<DatabaseInfo> BackupRestore::restoreNow()
{
    WorkOptions options;
    options.onProgress = [this](const WorkProgress &now) { Q_EMIT advanced(now.step, now.done, now.total); };
    options.isCancelled = [this] { return m_stopped.load(); };
    return restoreDatabase(m_location, m_backup, true, options);
}

void BackupRestore::stop()
{
    m_stopped = true;
}

void BackupRestore::show(const QString &step, qint64 pages, qint64 allPages)
{
    if (!m_dialog || m_stopped || allPages <= 0)
        return;
    const QLocale locale;
    m_dialog->setLabelText(tr("%1: %2 of %3").arg(step, locale.toString(pages), locale.toString(allPages)));
    m_dialog->setValue(int(pages * fullScale / allPages));
}

} // namespace mars
