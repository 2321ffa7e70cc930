// SPDX-License-Identifier: Apache-2.0
#include "store/engine/sqlitedialect.h"

#include <QSqlDriver>
#include <QUrl>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

sqlite3 *handleOf(const QSqlDatabase &database)
{
    return *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
}

/** Works at once, and there is no line to lose. */
class SqliteInterrupt : public Interrupt
{
public:
    explicit SqliteInterrupt(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    void ask() override { sqlite3_interrupt(m_handle); }
    bool isSettled(std::chrono::milliseconds) override { return true; }
    void hangUp() override { ask(); }

private:
    sqlite3 *const m_handle;
};

} // namespace

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

// mode=rw: a mistyped path must not leave an empty database behind.
void SqliteDialect::configure(QSqlDatabase &database, const QString &path,
                              const QHash<QString, QString> &) const
{
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
    database.setDatabaseName(u"file:"_s + QLatin1StringView(encoded) + u"?mode=rw"_s);
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
}

std::unique_ptr<Interrupt> SqliteDialect::interrupt(const QSqlDatabase &database) const
{
    return std::make_unique<SqliteInterrupt>(handleOf(database));
}

bool SqliteDialect::isStandby(const QSqlDatabase &) const
{
    return false;
}

bool SqliteDialect::hasMoved(const QSqlDatabase &database) const
{
    int moved = 0;
    return sqlite3_file_control(handleOf(database), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
           moved != 0;
}

Error::Kind SqliteDialect::kindOf(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Locked;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return Error::Kind::Invalid;
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    case SQLITE_READONLY:
        return Error::Kind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::Corrupt;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Kind::Unreachable;
    default:
        break;
    }
    // SQLite has no code of its own for a missing table.
    const QString words = error.databaseText();
    if (words.contains(u"no such table"_s) || words.contains(u"no such column"_s) ||
        words.contains(u"has no column named"_s))
        return Error::Kind::SchemaMissing;
    return Error::Kind::Internal;
}

bool SqliteDialect::isTimeout(const QSqlError &) const
{
    return false;
}

QVariant SqliteDialect::bound(const QDateTime &moment) const
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

QVariant SqliteDialect::bound(QDate day) const
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant SqliteDialect::column(const QDateTime &moment) const
{
    return bound(moment);
}

} // namespace mars
