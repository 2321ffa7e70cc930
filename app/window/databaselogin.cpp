// SPDX-License-Identifier: Apache-2.0
#include "window/databaselogin.h"

#include "domain/whenanswered.h"
#include "window/passworddialog.h"

namespace mars {

DatabaseLogin::DatabaseLogin(const DatabaseLocation &location, PasswordStore *passwords, Attempt attempt,
                             QObject *parent)
    : QObject(parent)
    , m_location(location)
    , m_passwords(passwords)
    , m_attempt(std::move(attempt))
{
}

void DatabaseLogin::begin()
{
    Q_EMIT trying();
    whenAnswered(m_attempt(m_location), this, [this](const Result<Done> &answer) { takeAnswer(answer); });
}

void DatabaseLogin::takeAnswer(const Result<Done> &answer)
{
    if (answer) {
        if (m_keep)
            keep();
        Q_EMIT ready();
    } else if (answer.error().kind != Error::Kind::PasswordWanted) {
        Q_EMIT failed(answer.error());
    } else if (!m_askedKeychain) {
        askKeychain(answer.error());
    } else {
        askPerson(answer.error());
    }
}

void DatabaseLogin::askKeychain(const Error &why)
{
    m_askedKeychain = true;
    whenAnswered(m_passwords->read(m_location.login()), this,
                 [this, why](const Result<std::optional<QString>> &kept) {
                     if (!kept)
                         m_noKeychain = plainText(kept.error());
                     if (!kept || !*kept)
                         return askPerson(why);
                     m_location = m_location.withPassword(**kept);
                     begin();
                 });
}

void DatabaseLogin::askPerson(const Error &why)
{
    Q_EMIT asking();
    Error shown = why;
    if (!m_location.hasPassword())
        shown.nextStep.clear(); // asked for the first time: nothing has failed, and what to do is plain
    auto *dialog = new PasswordDialog(shown, m_noKeychain);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, why](int result) {
        if (result != QDialog::Accepted)
            return Q_EMIT failed(why);
        m_location = m_location.withPassword(dialog->password());
        m_keep = dialog->isToBeKept();
        begin();
    });
    dialog->open();
}

void DatabaseLogin::keep()
{
    whenAnswered(m_passwords->write(m_location.login(), m_location.password()), this,
                 [this](const Result<Done> &kept) {
                     if (!kept)
                         Q_EMIT notKept(kept.error());
                 });
}

} // namespace mars
