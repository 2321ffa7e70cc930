// SPDX-License-Identifier: Apache-2.0
#include "window/serversetup.h"

#include "store/connectiontest.h"
#include "ui/settings/preferences.h"

namespace mars {

ServerSetup::ServerSetup(ui::Preferences *preferences, PasswordStore *passwords,
                         const DatabaseLocation &current, bool isOverruled)
    : m_preferences(preferences)
    , m_passwords(passwords)
    , m_current(current)
    , m_isOverruled(isOverruled)
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
    const Result<DatabaseLocation> location = DatabaseLocation::parseServer(m_preferences->database());
    return location ? std::optional(location->fields()) : std::nullopt;
}

QFuture<ConnectionFinding> ServerSetup::test(const ServerFields &fields)
{
    const Result<DatabaseLocation> location = DatabaseLocation::of(fields);
    // Typed before it was kept, or read from the keychain when the program started.
    if (!location->hasPassword() && location->text() == m_current.text())
        return testConnection(m_current);
    return testConnection(*location);
}

QFuture<Result<Done>> ServerSetup::keep(const ServerFields &fields)
{
    const Result<DatabaseLocation> location = DatabaseLocation::of(fields);
    if (!location)
        return QtFuture::makeReadyFuture(Result<Done>(location.error()));
    m_preferences->setDatabase(location->text());
    if (!location->hasPassword())
        return QtFuture::makeReadyFuture(Result<Done>(Done()));
    return m_passwords->write(location->text(), location->password());
}

void ServerSetup::forget()
{
    (void)m_passwords->remove(m_preferences->database());
    m_preferences->setDatabase({});
}

} // namespace mars
