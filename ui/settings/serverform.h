// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/serverfields.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace mars::ui {

class DatabaseSetup;
class ErrorLine;
class Label;
class SegmentedControl;

/** A server as one address or field by field: what is typed on one side shows on the other. */
class ServerForm : public QWidget
{
    Q_OBJECT
public:
    explicit ServerForm(const DatabaseSetup *setup, QWidget *parent = nullptr);

    [[nodiscard]] ServerFields fields() const;
    void setFields(const ServerFields &fields);
    /** It says something, and that can be understood. */
    [[nodiscard]] bool isUsable() const { return m_usable; }

Q_SIGNALS:
    void edited();
    /** Enter in a field. */
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addField(const char *name);
    void readAddress();
    void readFields();
    void showFields(const ServerFields &fields);
    void showTrust();
    void retranslate();

    const DatabaseSetup *m_setup;
    QFormLayout *m_layout;
    QLineEdit *m_address;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    SegmentedControl *m_encryption;
    Label *m_trust;
    QLineEdit *m_service;
    QLineEdit *m_further;
    ErrorLine *m_error;
    QString m_otherEncryption; ///< one the choices do not offer, from an address
    bool m_usable = false;
};

} // namespace mars::ui
