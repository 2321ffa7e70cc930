// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace mars {

/** Asks for the password of the order database when the program starts and none is kept. */
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    /** why says what the server said; without a keychain there is nothing to keep it in, and noKeychain says
     * so. */
    PasswordDialog(const Error &why, const QString &noKeychain, QWidget *parent = nullptr);

    [[nodiscard]] QString password() const;
    [[nodiscard]] bool isToBeKept() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace mars
