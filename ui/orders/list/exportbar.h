// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/notice.h"

#include <QFutureWatcher>
#include <QWidget>

namespace mars::ui {

class Button;
class ElidedLabel;

/**
 * The command to export a list, and how far it is: asks for a file, and while that is written stands under
 * the list with a way to cancel it. One at a time; one that is under way when this ends is cancelled.
 */
class ExportBar : public QWidget
{
    Q_OBJECT
public:
    explicit ExportBar(const Services &services, QWidget *parent = nullptr);
    ~ExportBar() override;

    void ask(const ListRequest &list);

Q_SIGNALS:
    void message(const mars::ui::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void begin(const ListRequest &list, const QString &file);
    void showProgress();
    void end();
    void tellDone(qint64 orders);

    Services m_services;
    ElidedLabel *m_text;
    Button *m_cancel;
    QFutureWatcher<Result<qint64>> m_work;
    OrderView m_view = OrderView::Open;
    QString m_file;
};

} // namespace mars::ui
