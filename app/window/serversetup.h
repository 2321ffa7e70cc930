// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/passwordstore.h"
#include "store/store.h"
#include "ui/settings/databasesetup.h"

#include <functional>

namespace mars {

namespace ui {
class Preferences;
}

/** Joins the form of the window with the store, the settings file and the keychain. */
class ServerSetup : public ui::DatabaseSetup
{
public:
    /** current is what this start uses, with the session's password. What is kept of a server on this
     * computer goes with left(), once it is not to be used any more. */
    ServerSetup(ui::Preferences *preferences, PasswordStore *passwords, const DatabaseLocation &current,
                bool isOverruled, std::function<void(const DatabaseLocation &)> left);

    [[nodiscard]] Result<ServerFields> read(const QString &address) const override;
    [[nodiscard]] Result<QString> addressOf(const ServerFields &fields) const override;
    [[nodiscard]] std::optional<ServerFields> kept() const override;
    [[nodiscard]] bool isOverruled() const override { return m_isOverruled; }
    [[nodiscard]] QFuture<ConnectionFinding> test(const ServerFields &fields) override;
    [[nodiscard]] QFuture<Result<Done>> keep(const ServerFields &fields) override;
    [[nodiscard]] QFuture<Result<Done>> forget() override;

private:
    [[nodiscard]] QFuture<Result<Done>> forgetPassword(const QString &login);

    ui::Preferences *m_preferences;
    PasswordStore *m_passwords;
    const DatabaseLocation m_current;
    const bool m_isOverruled;
    const std::function<void(const DatabaseLocation &)> m_left;
};

} // namespace mars
