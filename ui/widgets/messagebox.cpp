// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebox.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

namespace mars::ui {

static constexpr int buttonRadius = 3; // Fusion's
static constexpr int iconExtent = 32;

QMessageBox *makeMessageBox(QMessageBox::Icon icon, const QString &what, const QString &next, QWidget *parent)
{
    auto *box =
        new QMessageBox(icon, QGuiApplication::applicationDisplayName(), what, QMessageBox::NoButton, parent);
    box->setIconPixmap(
        icon == QMessageBox::Warning
            ? iconPixmap(QStringLiteral("triangle"), iconExtent, theme().status(Family::Amber).solid,
                         box->devicePixelRatioF())
            : iconPixmap(QStringLiteral("info"), iconExtent, theme().link, box->devicePixelRatioF()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(next);
    // QMessageBox::setTextFormat() leaves the informative text out in Qt 6.4.
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText);
    ringFocusedButtonsOf(box);
    return box;
}

void ringFocusedButtonsOf(QDialog *dialog)
{
    QObject::connect(qApp, &QApplication::focusChanged, dialog, [dialog](QWidget *, QWidget *now) {
        if (dialog->isAncestorOf(now) && qobject_cast<QAbstractButton *>(now))
            FocusRing::follow(now, buttonRadius);
    });
}

} // namespace mars::ui
