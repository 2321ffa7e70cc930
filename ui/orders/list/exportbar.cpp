// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/exportbar.h"

#include "items/orderviews.h"
#include "ui/orders/list/exportdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QUrl>

namespace mars::ui {

static constexpr int lineHeight = 3;

ExportBar::ExportBar(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_text(new ElidedLabel(TextSize::Body, &Theme::text2))
    , m_cancel(new Button({}))
{
    setObjectName(QStringLiteral("exportBar"));
    m_cancel->setObjectName(QStringLiteral("cancelExport"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8 + lineHeight, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &Button::clicked, &m_work, &QFutureWatcherBase::cancel);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, &ExportBar::showProgress);
    connect(&m_work, &QFutureWatcherBase::finished, this, &ExportBar::end);
    hide();
    showProgress();
}

ExportBar::~ExportBar()
{
    m_work.disconnect(this);
    m_work.cancel();
}

void ExportBar::ask(const ListRequest &list)
{
    if (m_work.isRunning()) {
        Q_EMIT message(Notice::hint(tr("A list is being exported. Wait until it is done, or cancel it.")));
    } else if (m_services.source->standIn()) {
        Q_EMIT message(Notice::hint(tr("Lists can be exported once the order database answers again.")));
    } else {
        askForExportFile(list.view, m_services.now().toLocalTime().date(), this,
                         [this, list](const QString &file) { begin(list, file); });
    }
}

void ExportBar::begin(const ListRequest &list, const QString &file)
{
    m_view = list.view;
    m_file = file;
    m_work.setFuture(m_services.exportList(list, file));
    showProgress();
    show();
}

void ExportBar::showProgress()
{
    const QLocale locale;
    const QString view = orderViewTitle(m_view);
    const int done = m_work.progressValue();
    const int total = m_work.progressMaximum();
    m_cancel->setText(tr("Cancel"));
    m_text->setText(
        total == 0 ? tr("Exporting “%1”…").arg(view)
        : done >= total
            ? tr("Exporting “%1”: finishing the file…").arg(view)
            : tr("Exporting “%1”: %2 of %3 orders").arg(view, locale.toString(done), locale.toString(total)));
    update();
}

void ExportBar::end()
{
    if (m_cancel->hasFocus())
        focusPreviousChild();
    hide();
    const QFuture<Result<qint64>> work = m_work.future();
    if (work.resultCount() == 0) {
        Q_EMIT message(Notice::hint(tr("The export was cancelled.")));
        return;
    }
    const Result<qint64> orders = work.result();
    if (orders)
        tellDone(*orders);
    else if (orders.error().kind == Error::Kind::Cancelled)
        Q_EMIT message(Notice::hint(tr("The export was cancelled.")));
    else
        Q_EMIT message(Notice::failure(tr("Nothing was exported. %1").arg(plainText(orders.error()))));
}

void ExportBar::tellDone(qint64 orders)
{
    const QFileInfo file(m_file);
    const QString said =
        tr("%Ln order(s) exported to %1", nullptr, static_cast<int>(orders)).arg(file.fileName());
    Q_EMIT message(Notice::leading(said, tr("Open folder"), [folder = file.absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    }));
}

void ExportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showProgress();
}

void ExportBar::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), look.surface);
    painter.fillRect(0, 0, width(), lineHeight, look.track);
    const int total = m_work.progressMaximum();
    if (total > 0)
        painter.fillRect(0, 0, static_cast<int>(qint64(width()) * m_work.progressValue() / total), lineHeight,
                         look.accent);
}

} // namespace mars::ui
