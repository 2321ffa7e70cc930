// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/serverfields.h"

#include <QWidget>

class QFormLayout;

namespace mars::ui {

class CheckedField;
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
    /** Puts the focus where one begins. */
    void begin();

Q_SIGNALS:
    void edited();
    /** Enter in a field. */
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    CheckedField *addField(const char *name);
    void readAddress();
    void readFields();
    void showFault(CheckedField *field, const QString &sentence);
    [[nodiscard]] CheckedField *fieldAtFault(const Error &error) const;
    void showFields(const ServerFields &fields);
    void showTrust();
    void retranslate();

    const DatabaseSetup *m_setup;
    QFormLayout *m_layout;
    CheckedField *m_address;
    CheckedField *m_host;
    CheckedField *m_port;
    CheckedField *m_database;
    CheckedField *m_user;
    CheckedField *m_password;
    SegmentedControl *m_encryption;
    Label *m_trust;
    CheckedField *m_service;
    CheckedField *m_further;
    ErrorLine *m_error;
    QString m_otherEncryption; ///< one the choices do not offer, from an address
    bool m_usable = false;
    bool m_addressFails = false; ///< it stands as it was typed, whatever the fields say
};

} // namespace mars::ui
