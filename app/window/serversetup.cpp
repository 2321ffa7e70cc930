// SPDX-License-Identifier: Apache-2.0
#include "window/serversetup.h"

#include "store/connecting/connectiontest.h"
#include "ui/settings/preferences.h"

namespace mars {

ServerSetup::ServerSetup(ui::Preferences *preferences, PasswordStore *passwords,
                         const DatabaseLocation &current, bool isOverruled,
                         std::function<void(const DatabaseLocation &)> left)
    : m_preferences(preferences)
    , m_passwords(passwords)
    , m_current(current)
    , m_isOverruled(isOverruled)
    , m_left(std::move(left))
{
}

Result<ServerFields> ServerSetup::read(const QString &address) const
{
    const Result<DatabaseLocation> location = DatabaseLocation::parseServer(address);
    if (!location)
        return location.error();
    ServerFields fields = location->fields();
    fields.password = location->password();
    return fields;
}

Result<QString> ServerSetup::addressOf(const ServerFields &fields) const
{
    const Result<DatabaseLocation> location = DatabaseLocation::of(fields);
    if (!location)
        return location.error();
    return location->text();
}

std::optional<ServerFields> ServerSetup::kept() const
{
    if (m_preferences->database().isEmpty())
        return std::nullopt;
    const Result<DatabaseLocation> location = DatabaseLocation::parseServer(m_preferences->database());
    return location ? location->fields() : ServerFields();
}

QFuture<ConnectionFinding> ServerSetup::test(const ServerFields &fields)
{
    const DatabaseLocation location = *DatabaseLocation::of(fields);
    if (location.hasPassword())
        return testConnection(location);
    const auto withKept = [location, current = m_current](const Result<std::optional<QString>> &kept) {
        if (kept && *kept)
            return location.withPassword(**kept);
        // Typed when the program started, and not kept.
        const bool isTyped = current.hasPassword() && current.login() == location.login();
        return isTyped ? location.withPassword(current.password()) : location;
    };
    return testConnection(m_passwords->read(location.login()).then(withKept));
}

QFuture<Result<Done>> ServerSetup::keep(const ServerFields &fields)
{
    const Result<DatabaseLocation> location = DatabaseLocation::of(fields);
    if (!location)
        return QtFuture::makeReadyFuture(Result<Done>(location.error()));
    const Result<DatabaseLocation> before = DatabaseLocation::parseServer(m_preferences->database());
    m_preferences->setDatabase(location->text());
    if (before && before->text() != location->text())
        m_left(*before);
    QFuture<Result<Done>> written = location->hasPassword()
                                        ? m_passwords->write(location->login(), location->password())
                                        : QtFuture::makeReadyFuture(Result<Done>(Done()));
    if (!before || before->login() == location->login())
        return written;
    return written
        .then([this, login = before->login()](const Result<Done> &kept) {
            return kept ? forgetPassword(login) : QtFuture::makeReadyFuture(kept);
        })
        .unwrap();
}

QFuture<Result<Done>> ServerSetup::forget()
{
    const Result<DatabaseLocation> before = DatabaseLocation::parseServer(m_preferences->database());
    m_preferences->setDatabase({});
    if (before)
        m_left(*before);
    return before ? forgetPassword(before->login()) : QtFuture::makeReadyFuture(Result<Done>(Done()));
}

QFuture<Result<Done>> ServerSetup::forgetPassword(const QString &login)
{
    return m_passwords->remove(login).then([](const Result<Done> &removed) {
        // A desktop without a keychain has none to forget.
        return removed || removed.error().kind != Error::Kind::Unreachable ? removed : Result<Done>(Done());
    });
}

} // namespace mars
