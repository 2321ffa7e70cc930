// SPDX-License-Identifier: Apache-2.0
#include "store/engine/postgresqldialect.h"

#include "store/connecting/libpqparameters.h"
#include "store/engine/libpqinterrupt.h"

#include <libpq-fe.h>
#include <QDateTime>
#include <QSqlDriver>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

} // namespace

pg_conn *libpqSession(const QSqlDatabase &database)
{
    return *static_cast<pg_conn *const *>(database.driver()->handle().constData());
}

QString PostgreSqlDialect::driver() const
{
    return u"QPSQL"_s;
}

void PostgreSqlDialect::configure(QSqlDatabase &database, const QString &,
                                  const QHash<QString, QString> &parameters) const
{
    LibpqParameters all = parameters;
    database.setPassword(all.take(u"password"_s));
    QStringList options;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        options.append(it.key() + u'=' + quoted(it.value()));
    database.setConnectOptions(options.join(u';'));
}

std::unique_ptr<Interrupt> PostgreSqlDialect::interrupt(const QSqlDatabase &database) const
{
    return std::make_unique<LibpqInterrupt>(libpqSession(database));
}

bool PostgreSqlDialect::hasMoved(const QSqlDatabase &) const
{
    return false;
}

// The server says it by itself, and again when that changes.
bool PostgreSqlDialect::isStandby(const QSqlDatabase &database) const
{
    const pg_conn *session = libpqSession(database);
    return session && qstrcmp(PQparameterStatus(session, "in_hot_standby"), "on") == 0;
}

Error::Kind PostgreSqlDialect::kindOf(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    static const QHash<QString, Error::Kind> kinds{
        {u"55P03"_s, Error::Kind::Locked},        {u"40P01"_s, Error::Kind::Locked},
        {u"40001"_s, Error::Kind::Locked},        {u"57014"_s, Error::Kind::Locked},
        {u"53100"_s, Error::Kind::DiskFull},      {u"25006"_s, Error::Kind::ReadOnly},
        {u"42P01"_s, Error::Kind::SchemaMissing}, {u"42703"_s, Error::Kind::SchemaMissing},
        {u"42501"_s, Error::Kind::Refused},       {u"3D000"_s, Error::Kind::NotFound},
        {u"XX001"_s, Error::Kind::Corrupt},       {u"XX002"_s, Error::Kind::Corrupt},
        {u"53300"_s, Error::Kind::Unreachable},
    };
    if (const auto it = kinds.find(state); it != kinds.end())
        return *it;
    if (state.startsWith(u"28"_s))
        return Error::Kind::Refused;
    if (state.startsWith(u"22"_s) || state.startsWith(u"23"_s))
        return Error::Kind::Invalid; // data that the schema does not take
    // A line that broke under a statement leaves no code at all.
    if (state.isEmpty() || state.startsWith(u"08"_s) || state.startsWith(u"57P"_s)) {
        // libpq gives no code for a connection that was never made, only the server's words.
        const QString words = error.databaseText() + error.driverText();
        if (words.contains(u"authentication failed"_s) || words.contains(u"no password supplied"_s) ||
            words.contains(u"no pg_hba.conf entry"_s) || words.contains(u"permission denied for database"_s))
            return Error::Kind::Refused;
        if (words.contains(u"database \""_s) && words.contains(u"does not exist"_s))
            return Error::Kind::NotFound;
        return Error::Kind::Unreachable;
    }
    return Error::Kind::Internal;
}

bool PostgreSqlDialect::isTimeout(const QSqlError &error) const
{
    return error.nativeErrorCode() == u"57014"_s;
}

QVariant PostgreSqlDialect::bound(const QDateTime &moment) const
{
    return moment.isValid() ? QVariant(moment.toUTC()) : QVariant();
}

QVariant PostgreSqlDialect::bound(QDate day) const
{
    return day.isValid() ? QVariant(day) : QVariant();
}

QVariant PostgreSqlDialect::column(const QDateTime &moment) const
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

} // namespace mars
