// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testdatabase.h"

namespace mars::test {

/** What a server answered to a person's statements. */
struct Said
{
    QVariant value;  ///< the first of the last statement
    QString refusal; ///< the code it was refused with
    QString words;   ///< all that the server said about it
};

/** A database on a server with one order for each of two customers, roles, and a login of each role that is
 * called like it. */
class ServerPeople
{
public:
    ServerPeople();

    [[nodiscard]] static QStringList logins();
    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    [[nodiscard]] DatabaseLocation as(const QString &login) const { return as(login, m_database); }
    [[nodiscard]] static DatabaseLocation as(const QString &login, const TestDatabase &database);
    /** Past the program, in one session; whatever fails, the rest is said too. */
    [[nodiscard]] Said say(const QString &login, const QStringList &statements) const;
    [[nodiscard]] Said say(const QString &login, const QString &statement) const
    {
        return say(login, QStringList{statement});
    }
    [[nodiscard]] int audited(const QString &action) const;

private:
    TestDatabase m_database;
};

} // namespace mars::test
