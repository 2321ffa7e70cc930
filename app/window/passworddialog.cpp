// SPDX-License-Identifier: Apache-2.0
#include "window/passworddialog.h"

#include "ui/widgets/messagebox.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mars {

PasswordDialog::PasswordDialog(const Error &why, const QString &noKeychain, QWidget *parent)
    : QDialog(parent)
    , m_password(new ui::TextField)
    , m_keep(new QCheckBox(tr("&Keep it in this desktop's keychain")))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(QGuiApplication::applicationDisplayName());
    auto *sentence = new QLabel(plainText(why));
    sentence->setTextFormat(Qt::PlainText); // names in it may come from the server's certificate
    sentence->setWordWrap(true);
    auto *label = new QLabel(tr("&Password:"));
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(QStringLiteral("sessionPassword"));
    auto *without = new QLabel(noKeychain);
    without->setTextFormat(Qt::PlainText);
    without->setWordWrap(true);
    without->setVisible(!noKeychain.isEmpty());
    m_keep->setVisible(noKeychain.isEmpty());

    m_password->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *connecting = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    connecting->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("C&lose"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    for (QWidget *part :
         std::initializer_list<QWidget *>{sentence, label, m_password, m_keep, without, buttons})
        column->addWidget(part);
    ui::ringFocusedButtonsOf(this);
    setMinimumWidth(420);
    m_password->setFocus();
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

bool PasswordDialog::isToBeKept() const
{
    return !m_keep->isHidden() && m_keep->isChecked();
}

} // namespace mars
