// SPDX-License-Identifier: Apache-2.0
#include "store/edits/editstatement.h"

#include "domain/lookupkeys.h"
#include "store/engine/connection.h"
#include "store/engine/identity.h"
#include "store/engine/sqltext.h"
#include "store/writing/derivedcolumns.h"
#include "store/writing/orderchanges.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/** A server knows who has logged in; a file only who uses the computer. */
QString computerLogin()
{
    const passwd *user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

QVariant parcel(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

} // namespace

EditStatement::EditStatement(Connection &connection, const Edit &edit, const QDateTime &at)
    : m_connection(connection)
{
    const Dialect &dialect = connection.dialect();
    bind("edit"_L1, text(edit.id));
    bind("order"_L1, edit.order);
    bind("person"_L1, storable(edit.person));
    bind("made_at"_L1, dialect.bound(at));
    bind("now"_L1, dialect.bound(QDateTime::currentDateTimeUtc()));
    bind("audit"_L1, text(newEditId()));
    bind("login"_L1, computerLogin());
    bind("occurred_at"_L1, dialect.bound(at));
    std::visit([this](const auto &change) { bind(change); }, edit.change);
}

void EditStatement::bind(const NoteEdit &note)
{
    m_script = u"add_note"_s;
    bind("words"_L1, storable(note.text));
}

void EditStatement::bind(const CorrectionEdit &correction)
{
    m_script = u"correct_status"_s;
    bind("parcel"_L1, parcel(correction.shipment));
    if (correction.occurredAt.isValid())
        bind("occurred_at"_L1, m_connection.dialect().bound(correction.occurredAt));
    bind("status"_L1, toName(correction.status));
    bind("reason"_L1, toName(correction.reason));
    bind("words"_L1, storable(correction.why));
}

void EditStatement::bind(const NumberEdit &number)
{
    m_script = u"set_tracking_number"_s;
    bind("parcel"_L1, parcel(number.shipment));
    bind("number"_L1, storable(number.number));
    bind("number_key"_L1, stored(trackingNumberKey(number.number)));
}

void EditStatement::bind(const WithdrawalEdit &withdrawal)
{
    m_script = u"withdraw_edit"_s;
    bind("edit"_L1, text(withdrawal.edit));
}

void EditStatement::run(const Order &after)
{
    Rows derived;
    derived.append(stateColumns(after, m_connection.dialect()));
    bind("derived"_L1, derived.take().sliced(1).chopped(1)); // the only one of the array
    for (const QString &statement : sqlScript(m_connection.location().engine(), m_script)) {
        Query query = m_connection.queryText(statement);
        for (const auto &[name, value] : std::as_const(m_values))
            query.bindRaw(name, value);
        query.run();
    }
    if (m_connection.location().engine() == DatabaseLocation::Engine::Sqlite)
        markChanged(m_connection, {after.id});
}

} // namespace mars
