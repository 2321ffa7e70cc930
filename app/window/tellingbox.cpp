// SPDX-License-Identifier: Apache-2.0
#include "window/tellingbox.h"

#include <QGuiApplication>
#include <QLabel>

namespace mars {

QMessageBox *makeTellingBox(const QString &what, const QString &next, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), what,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(next);
    // QMessageBox::setTextFormat() leaves the informative text out in Qt 6.4.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace mars
