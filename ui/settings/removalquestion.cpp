// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/removalquestion.h"

#include "ui/widgets/messagebox.h"

#include <QCoreApplication>
#include <QPushButton>

namespace mars::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RemovalQuestion)
};

} // namespace

void askForRemoval(qint64 orders, QWidget *parent, const std::function<void()> &agreed)
{
    QMessageBox *box =
        makeMessageBox(QMessageBox::Question, Texts::tr("Remove %Ln made-up orders?", nullptr, int(orders)),
                       Texts::tr("Your own orders stay as they are."), parent);
    box->setObjectName(QStringLiteral("removalQuestion"));
    const QAbstractButton *remove = box->addButton(Texts::tr("&Remove"), QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(Texts::tr("&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, parent, [box, remove, agreed] {
        if (box->clickedButton() == remove)
            agreed();
    });
    box->open();
}

} // namespace mars::ui
