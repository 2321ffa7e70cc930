// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/exportdialog.h"

#include "items/orderviews.h"
#include "ui/widgets/filedialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace mars::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

} // namespace

void askForExportFile(OrderView view, QDate today, QWidget *parent,
                      const std::function<void(const QString &file)> &chosen)
{
    QFileDialog *dialog = makeFileDialog(Texts::tr("Export “%1”").arg(orderViewTitle(view)), parent);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, Texts::tr("Export"));
    const QString workbook = Texts::tr("Excel workbook (*.xlsx)");
    dialog->setNameFilters({workbook, Texts::tr("CSV, for other programs (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = orderViewTitle(view) + u' ' + today.toString(Qt::ISODate);
    dialog->selectFile(name + QStringLiteral(".xlsx"));
    QObject::connect(
        dialog, &QFileDialog::filterSelected, dialog, [dialog, workbook, name](const QString &filter) {
            const QString ending = filter == workbook ? QStringLiteral("xlsx") : QStringLiteral("csv");
            dialog->setDefaultSuffix(ending);
            dialog->selectFile(name + u'.' + ending);
        });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace mars::ui
