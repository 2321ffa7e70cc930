// SPDX-License-Identifier: Apache-2.0
#include "store/edits/editstatement.h"

#include "domain/lookupkeys.h"
#include "store/engine/computerlogin.h"
#include "store/engine/connection.h"
#include "store/engine/identity.h"
#include "store/engine/sqltext.h"
#include "store/writing/derivedcolumns.h"
#include "store/writing/orderchanges.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

EditStatement::EditStatement(Connection &connection, const Edit &edit, const QDateTime &at, OrderId order,
                             qint64 shipment)
    : m_connection(connection)
{
    // Null where this kind of edit does not say it.
    for (const auto name :
         {"target"_L1, "status"_L1, "reason"_L1, "occurred_at"_L1, "number_key"_L1, "words"_L1})
        bind(name, {});
    const Dialect &dialect = connection.dialect();
    bind("edit"_L1, text(edit.id));
    bind("order"_L1, order);
    bind("parcel"_L1, shipment == 0 ? QVariant() : QVariant(shipment));
    bind("person"_L1, edit.person);
    bind("made_at"_L1, dialect.bound(edit.madeAt));
    bind("now"_L1, dialect.bound(at));
    bind("audit"_L1, text(newEditId()));
    bind("login"_L1, computerLogin());
    std::visit([this](const auto &change) { take(change); }, edit.change);
    // Nothing has happened later than it was told.
    if (const auto *correction = std::get_if<CorrectionEdit>(&edit.change)) {
        const QDateTime said = correction->occurredAt.isValid() ? correction->occurredAt : edit.madeAt;
        bind("occurred_at"_L1, dialect.bound(qMin(said, at)));
    }
}

void EditStatement::take(const NoteEdit &note)
{
    m_script = u"add_note"_s;
    bind("kind"_L1, u"Note"_s);
    bind("action"_L1, u"note"_s);
    bind("words"_L1, note.text);
}

void EditStatement::take(const CorrectionEdit &correction)
{
    m_script = u"correct_status"_s;
    bind("kind"_L1, u"Correction"_s);
    bind("action"_L1, u"correction"_s);
    bind("words"_L1, correction.why);
    bind("status"_L1, toName(correction.status));
    bind("reason"_L1, toName(correction.reason));
}

void EditStatement::take(const NumberEdit &number)
{
    m_script = u"set_tracking_number"_s;
    bind("kind"_L1, u"Number"_s);
    bind("action"_L1, u"tracking number"_s);
    bind("words"_L1, number.number);
    bind("number_key"_L1, stored(trackingNumberKey(number.number)));
}

void EditStatement::take(const WithdrawalEdit &withdrawal)
{
    m_script = u"withdraw_edit"_s;
    bind("action"_L1, u"taken back"_s);
    bind("target"_L1, text(withdrawal.edit));
}

void EditStatement::run(const Order &after)
{
    Rows derived;
    derived.append(stateColumns(after, m_connection.dialect()));
    bind("derived"_L1, derived.take().sliced(1).chopped(1)); // the only one of the array
    if (m_connection.location().engine() == DatabaseLocation::Engine::PostgreSql)
        return runScript(m_script);
    if (m_values.contains("kind"_L1))
        runScript(u"begin_edit"_s);
    if (m_script != u"add_note")
        runScript(m_script);
    runScript(u"end_edit"_s);
    markChanged(m_connection, {after.id});
}

void EditStatement::runScript(const QString &script) const
{
    for (const QString &statement : sqlScript(m_connection.location().engine(), script)) {
        Query query = m_connection.queryText(statement);
        for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
            query.bindRaw(value.key(), value.value());
        query.run();
    }
}

} // namespace mars
