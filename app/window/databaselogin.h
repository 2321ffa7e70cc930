// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/passwordstore.h"
#include "store/store.h"

#include <QObject>

namespace mars {

/**
 * Gets the order database ready and finds the password it wants: what libpq finds by itself, else the
 * keychain's, else the person's, who is asked once per session.
 */
class DatabaseLogin : public QObject
{
    Q_OBJECT
public:
    DatabaseLogin(const DatabaseLocation &location, PasswordStore *passwords, QObject *parent = nullptr);

    /** Returns at once; ends with one of the signals. */
    void begin();
    /** With the password that fits, from ready() on. */
    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }

Q_SIGNALS:
    void asking(); ///< a dialog is opening
    void ready();
    void failed(const mars::Error &error);

private:
    void takeAnswer(const Result<Done> &answer);
    void askKeychain(const Error &why);
    void askPerson(const Error &why);

    DatabaseLocation m_location;
    PasswordStore *m_passwords;
    bool m_askedKeychain = false;
    bool m_keep = false;
    QString m_noKeychain; ///< why there is none
};

} // namespace mars
