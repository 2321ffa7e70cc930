// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/edit.h"

#include <QVariant>

namespace mars {

class Connection;

/**
 * What an edit does to the database, with the record of it: on a server one function that the login may call,
 * in an embedded database the statements such a function is made of. Needs a write transaction.
 */
class EditStatement
{
public:
    /** at: when it counts from. */
    EditStatement(Connection &connection, const Edit &edit, const QDateTime &at);

    /** after: the order as it will be, for what is derived from it. */
    void run(const Order &after);

private:
    void bind(const NoteEdit &note);
    void bind(const CorrectionEdit &correction);
    void bind(const NumberEdit &number);
    void bind(const WithdrawalEdit &withdrawal);
    void bind(QLatin1StringView name, const QVariant &value) { m_values.append({name, value}); }

    Connection &m_connection;
    QString m_script;
    QList<std::pair<QLatin1StringView, QVariant>> m_values; ///< a statement takes of them what it names
};

} // namespace mars
