// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/edit.h"

#include <QMap>
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
    /** at: when it is applied. The order and parcel it changes, which a withdrawal does not say itself. */
    EditStatement(Connection &connection, const Edit &edit, const QDateTime &at, OrderId order,
                  qint64 shipment);

    /** after: the order as it will be, for what is derived from it. */
    void run(const Order &after);

private:
    void take(const NoteEdit &note);
    void take(const CorrectionEdit &correction);
    void take(const NumberEdit &number);
    void take(const WithdrawalEdit &withdrawal);
    void bind(QLatin1StringView name, const QVariant &value) { m_values[name] = value; }
    void runScript(const QString &script) const;

    Connection &m_connection;
    QString m_script;
    QMap<QLatin1StringView, QVariant> m_values; ///< a statement takes of them what it names
};

} // namespace mars
