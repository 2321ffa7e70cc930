// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/passwordstore.h"
#include "store/connecting/databaselocation.h"

#include <functional>
#include <QObject>

namespace mars {

/**
 * Gets the order database ready and finds the password it wants: what libpq finds by itself, else the
 * keychain's, else the person's, who is asked until one fits or the question is closed.
 */
class DatabaseLogin : public QObject
{
    Q_OBJECT
public:
    /** One attempt; Error::PasswordWanted asks for a password, or another one. */
    using Attempt = std::function<QFuture<Result<Done>>(const DatabaseLocation &)>;

    DatabaseLogin(const DatabaseLocation &location, PasswordStore *passwords, Attempt attempt,
                  QObject *parent = nullptr);

    /** Returns at once; ends with ready() or failed(). */
    void begin();
    /** With the password that fits, from ready() on. */
    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }

Q_SIGNALS:
    void trying(); ///< an attempt begins
    void asking(); ///< a dialog is opening
    void ready();
    void failed(const mars::Error &error);
    /** The password was to be kept, but is not; may come after ready(). */
    void notKept(const mars::Error &error);

private:
    void takeAnswer(const Result<Done> &answer);
    void askKeychain(const Error &why);
    void askPerson(const Error &why);
    void keep();

    DatabaseLocation m_location;
    PasswordStore *m_passwords;
    const Attempt m_attempt;
    bool m_askedKeychain = false;
    bool m_keep = false;
    QString m_noKeychain; ///< why there is none
};

} // namespace mars
