// SPDX-License-Identifier: Apache-2.0
#include "store/engine/connection.h"

#include "store/connecting/poolercheck.h"
#include "store/engine/postgresqldialect.h"
#include "store/engine/sqltext.h"
#include "store/engine/storeerror.h"
#include "store/engine/storefailure.h"
#include "store/schema/roles.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace mars {

using namespace std::chrono_literals;

static constexpr auto settlingTime = 5s;
static constexpr auto longestForAPlace = 2s; // of a pooler that had none a moment ago

Connection::Connection(const DatabaseLocation &location, Schema schema, ServerChoice choice,
                       const std::optional<Rights> &rights)
    : m_location(location)
    , m_dialect(Dialect::of(location.engine()))
    , m_schema(schema)
    , m_choice(choice)
    , m_givenRights(rights)
{
}

Connection::~Connection()
{
    close();
}

void Connection::open()
{
    if (m_isOpening) // wanted by a statement that every session begins with
        fail(Error::Kind::Unreachable, u"The line broke as soon as it was made."_s);
    if (isOpen() && (m_inTransaction || !m_dialect.hasMoved(m_database)))
        return;
    close(); // the driver may have noticed by itself that the line broke
    const QScopedValueRollback opening(m_isOpening, true);
    if (!QSqlDatabase::isDriverAvailable(m_dialect.driver()))
        fail(Error::Kind::Internal, u"Qt's driver %1 is not installed."_s.arg(m_dialect.driver()));
    const bool isFile = m_location.engine() == DatabaseLocation::Engine::Sqlite;
    if (isFile && !m_location.path().isEmpty() && !QFileInfo::exists(m_location.path()))
        fail(Error::Kind::NotFound);
    m_database = QSqlDatabase::addDatabase(m_dialect.driver(), QUuid::createUuid().toString());
    try {
        if (isFile)
            openFile();
        else
            openServer();
        m_open = true;
        setInterrupt(m_dialect.interrupt(m_database));
        if (!isFile && !m_keepsSession)
            requireOwnSession();
        runScript(u"session"_s);
        if (m_schema == Schema::Current)
            requireCurrentSchema();
        else if (!isFile)
            runScript(u"session_unhurried"_s);
        ++m_session;
        ++m_line;
    } catch (const StoreFailure &failure) {
        const bool wasLetIn = m_open && isServer();
        close();
        if (wasLetIn && failure.error.kind == Error::Kind::Unreachable)
            requireFreePlace(failure.error);
        throw;
    }
}

/** Asks in words what the driver does not tell: why a line broke that had just been made. */
void Connection::requireFreePlace(const Error &error) const
{
    if (hasNoFreePlace(choosing(m_choice, m_location.m_parameters), {longestForAPlace, [] { return false; }}))
        throw StoreFailure{noFreePlace(m_location, error.detail)};
}

/** Prepared statements, settings and news of changes are a session's: with another one for each transaction
 * they would be lost without a word. Asked once, for a pooler needs a moment for that. */
void Connection::requireOwnSession()
{
    LibpqSession session(libpqSession(m_database));
    const auto patience = [] { return Patience(longestForAPlace, [] { return false; }); };
    if (findPooler(session, choosing(m_choice, m_location.m_parameters), patience) == Pooler::SharesSessions)
        throw StoreFailure{sharedSession(m_location)};
    m_keepsSession = true;
}

void Connection::openFile()
{
    m_dialect.configure(m_database, m_location.path(), {});
    if (!m_database.open())
        fail(m_database.lastError());
}

void Connection::openServer()
{
    const LibpqParameters chosen = choosing(m_choice, m_location.m_parameters);
    m_dialect.configure(m_database, {}, chosen);
    if (m_database.open())
        return;
    const QSqlError error = m_database.lastError();
    const std::optional<LibpqParameters> second = secondChoice(chosen);
    if (!second || m_dialect.kindOf(error) != Error::Kind::Unreachable)
        fail(error);
    m_dialect.configure(m_database, {}, *second);
    if (!m_database.open())
        fail(error);
    if (m_choice == ServerChoice::Named)
        fail(Error::Kind::ReadOnly, error.databaseText());
    m_isSecondChoice = true;
}

void Connection::close()
{
    setInterrupt(nullptr);
    m_open = false;
    m_isSecondChoice = false;
    m_inTransaction = false;
    m_rights.reset();
    if (m_database.isValid()) {
        const QString name = m_database.connectionName();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    // After the driver has gone: each would ask it for one more statement, over a line that may be broken.
    m_statements.clear();
}

void Connection::renew()
{
    close();
    open();
    --m_line;
}

void Connection::interrupt()
{
    const std::lock_guard lock(m_interruptMutex);
    if (m_interrupt)
        m_interrupt->ask();
}

void Connection::settleInterrupt()
{
    // Not under the lock, which hangUp() needs: only this thread exchanges the pointer.
    if (m_interrupt && !m_interrupt->isSettled(settlingTime))
        m_open = false; // the next statement opens it anew
}

void Connection::hangUp()
{
    const std::lock_guard lock(m_interruptMutex);
    if (m_interrupt)
        m_interrupt->hangUp();
}

void Connection::setInterrupt(std::unique_ptr<Interrupt> interrupt)
{
    const std::lock_guard lock(m_interruptMutex);
    m_interrupt = std::move(interrupt);
}

Query Connection::query(QLatin1StringView name)
{
    const QString key = name;
    const auto known = m_texts.constFind(key);
    return queryText(known != m_texts.cend() ? *known
                                             : *m_texts.insert(key, sqlText(m_location.engine(), name)));
}

Query Connection::queryText(const QString &sql)
{
    if (!isOpen())
        open();
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        auto statement = std::make_unique<QSqlQuery>(m_database);
        statement->setForwardOnly(true);
        beginRun();
        if (!statement->prepare(sql))
            fail(statement->lastError());
        known = m_statements.emplace(sql, std::move(statement)).first;
    }
    return Query(*this, *known->second);
}

void Connection::runText(const QString &sql)
{
    if (!isOpen())
        open();
    QSqlQuery statement(m_database);
    beginRun();
    if (!statement.exec(sql))
        fail(statement.lastError());
}

void Connection::rollBack()
{
    m_inTransaction = false;
    beginRun();
    if (isOpen() && !QSqlQuery(m_database).exec(u"ROLLBACK"_s))
        m_open = false; // the next statement opens it anew
}

void Connection::runScript(const QString &name)
{
    for (const QString &statement : sqlScript(m_location.engine(), name))
        runText(statement);
}

int Connection::schemaVersion()
{
    if (Query exists = query("schema_exists"_L1); !exists.next() || !exists.flag())
        return 0;
    Query version = query("schema_version"_L1);
    return version.next() ? int(version.integer()) : 0;
}

const Rights &Connection::rights()
{
    if (!isOpen())
        open();
    if (!m_rights)
        m_rights = m_givenRights ? *m_givenRights : readRights(*this);
    return *m_rights;
}

void Connection::requireCurrentSchema()
{
    const int newest = int(migrationNames(m_location.engine()).size());
    const int version = schemaVersion();
    if (version > newest)
        fail(Error::Kind::NewerSchema, u"version %1"_s.arg(version));
    if (version < newest)
        fail(Error::Kind::SchemaMissing, u"version %1"_s.arg(version));
}

void Connection::fail(const QSqlError &error) const
{
    Error::Kind kind = m_dialect.kindOf(error);
    const bool isFile = m_location.engine() == DatabaseLocation::Engine::Sqlite;
    // SQLite cannot say why it could not open its side files; the folder can.
    if (isFile && kind == Error::Kind::Unreachable &&
        !QFileInfo(QFileInfo(m_location.path()).path()).isWritable())
        kind = Error::Kind::ReadOnly;
    const QString words =
        (error.databaseText() + u' ' + error.driverText() + u' ' + error.nativeErrorCode()).simplified();
    if (m_dialect.isTimeout(error))
        throw StoreFailure{tookTooLong(m_location, words)};
    if (m_open && kind == Error::Kind::Refused)
        throw StoreFailure{notAllowed(m_location, words)};
    fail(kind, words);
}

void Connection::fail(Error::Kind kind, const QString &detail) const
{
    throw StoreFailure{storeError(kind, m_location, detail.simplified())};
}

// Administration may find no tables yet, and on a server it is logged in as someone who takes no turns.
void Connection::beginWrite()
{
    if (m_schema == Schema::Current || m_location.engine() == DatabaseLocation::Engine::Sqlite) {
        runScript(u"begin_write"_s);
        return;
    }
    runScript(u"begin_upkeep"_s);
    Query row = query("may_take_turn"_L1);
    if (row.next() && row.flag())
        runScript(u"take_turn"_s);
}

} // namespace mars
