// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filedialog.h"

#include <QFileDialog>
#include <QFileIconProvider>

namespace mars::ui {

namespace {

/** Knows a file by its name. */
class NameIcons : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override
    {
        return icon(info.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo &info) const override { return info.suffix(); }
};

} // namespace

QFileDialog *makeFileDialog(const QString &title, QWidget *parent)
{
    static NameIcons icons;
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // a desktop's own looks into files, too
    dialog->setIconProvider(&icons);
    return dialog;
}

} // namespace mars::ui
