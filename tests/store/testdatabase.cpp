// SPDX-License-Identifier: Apache-2.0
#include "testdatabase.h"

#include "store/engine/sqltext.h"
#include "support/postgrescluster.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace mars::test {

using Engine = DatabaseLocation::Engine;

namespace {

void migrate(const DatabaseLocation &location)
{
    const Result<int> version = migrateDatabase(location);
    if (!version)
        qFatal("%s %s", qPrintable(plainText(version.error())), qPrintable(version.error().detail));
}

/** Migrated once for each engine; what tests get are copies. */
QString migratedFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(u"migrated.db"_s);
        migrate(*DatabaseLocation::parse(file));
        return file;
    }();
    return path;
}

QString migratedDatabase()
{
    static const QString name = [] {
        const QString address = PostgresCluster::instance()->createDatabase();
        migrate(*DatabaseLocation::parse(address));
        return QUrl(address).path().mid(1);
    }();
    return name;
}

} // namespace

TestDatabase::TestDatabase(Engine engine, bool migrated)
{
    if (engine == Engine::Sqlite) {
        m_address = m_folder.filePath(u"orders.db"_s);
        if (migrated && !QFile::copy(migratedFile(), m_address))
            qFatal("no room in %s", qPrintable(m_folder.path()));
    } else {
        m_address = PostgresCluster::instance()->createDatabase(migrated ? migratedDatabase() : QString());
    }
    m_location = *DatabaseLocation::parse(m_address);
}

std::unique_ptr<OrderSink> TestDatabase::sink() const
{
    Result<std::unique_ptr<OrderSink>> opened = openOrderSink(location());
    if (!opened)
        qFatal("%s %s", qPrintable(plainText(opened.error())), qPrintable(opened.error().detail));
    return std::move(opened).value();
}

Order TestDatabase::order(OrderId id) const
{
    const auto source = openOrderSource(location());
    const Result<Order> order = source->order(id).result();
    return order ? *order : Order();
}

void TestDatabase::migrateTo(int version) const
{
    const Engine engine = location().engine();
    const QString now = engine == Engine::Sqlite ? u"0"_s : u"now()"_s;
    QStringList statements = sqlScript(engine, u"schema_table"_s);
    for (int i = 0; i < version; ++i) {
        statements += sqlScript(engine, migrationNames(engine).at(i));
        statements.append(u"INSERT INTO schema_version VALUES (%1, %2)"_s.arg(i + 1).arg(now));
    }
    run(statements);
}

void TestDatabase::undoMigration(int version) const
{
    const bool isServer = location().engine() == Engine::PostgreSql;
    QStringList statements;
    switch (version) {
    case 4:
        statements = {u"DROP INDEX contact_phone_key"_s, u"DROP INDEX contact_email_key"_s,
                      u"ALTER TABLE contact DROP COLUMN placed_at"_s,
                      u"CREATE INDEX contact_phone_key ON contact (phone_key)"_s,
                      u"CREATE INDEX contact_email_key ON contact (email_key)"_s};
        break;
    case 5:
        if (isServer)
            statements = {u"DROP TABLE look, write_turn, audit CASCADE"_s, u"DROP FUNCTION whole_contact"_s,
                          u"DROP VIEW customer"_s};
        else
            statements = {u"DROP VIEW customer"_s, u"DROP TABLE audit"_s};
        break;
    case 6:
        if (isServer)
            statements = {
                u"DROP FUNCTION withdraw_edit, remove_number, set_tracking_number, correct_status, add_note, "
                "record_edit, mark_changed, begin_edit, derive_number, derive_order, shown_state, current_numbers, refuse"_s,
                u"DROP FUNCTION guard_event CASCADE"_s, u"DROP FUNCTION is_status, is_reason CASCADE"_s};
        statements += {u"DROP TABLE order_change"_s,
                       u"DELETE FROM next_id WHERE name = 'change'"_s,
                       u"DROP VIEW visible_edit"_s,
                       u"DROP TABLE edit"_s,
                       u"ALTER TABLE tracking_number DROP COLUMN set_by"_s,
                       u"ALTER TABLE event DROP COLUMN withdrawn_at"_s};
        break;
    case 7:
        if (isServer)
            statements = {u"DROP VIEW changed_order"_s,
                          u"DROP FUNCTION set_snapshot_days, may_keep_snapshot"_s};
        statements.append(u"DROP TABLE snapshot_policy"_s);
        break;
    case 8:
        if (isServer)
            statements = {u"DROP FUNCTION request_export, may_export"_s, u"DROP TABLE export_request"_s};
        break;
    case 9:
        if (isServer)
            statements = {u"DROP FUNCTION figures_of, keep_counts CASCADE"_s};
        else
            statements = {u"DROP TRIGGER order_came"_s, u"DROP TRIGGER order_goes"_s,
                          u"DROP TRIGGER order_changes"_s, u"DROP TRIGGER order_changed"_s,
                          u"DROP VIEW order_figure"_s};
        statements.append(u"DROP TABLE order_count"_s);
        break;
    default:
        qFatal("no way back from version %d", version);
    }
    run(statements + QStringList{u"DELETE FROM schema_version WHERE version = %1"_s.arg(version)});
}

QVariantList TestDatabase::run(const QStringList &statements) const
{
    QVariantList values;
    onConnection(statements, [&values](QSqlQuery &query) {
        const int columns = query.next() ? query.record().count() : 0;
        for (int i = 0; i < columns; ++i)
            values.append(query.value(i));
    });
    return values;
}

QStringList TestDatabase::column(const QStringList &statements, int column) const
{
    QStringList values;
    onConnection(statements, [&](QSqlQuery &query) {
        while (query.next())
            values.append(query.value(column).toString());
    });
    return values;
}

void TestDatabase::onConnection(const QStringList &statements,
                                const std::function<void(QSqlQuery &)> &work) const
{
    const QString name = QUuid::createUuid().toString();
    {
        const bool isFile = location().engine() == Engine::Sqlite;
        QSqlDatabase database = QSqlDatabase::addDatabase(isFile ? u"QSQLITE"_s : u"QPSQL"_s, name);
        if (isFile) {
            database.setDatabaseName(location().path());
        } else {
            const QUrl url(m_address);
            database.setHostName(QUrlQuery(url).queryItemValue(u"host"_s));
            database.setUserName(u"mars"_s);
            database.setDatabaseName(url.path().mid(1));
        }
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
        work(query);
    }
    QSqlDatabase::removeDatabase(name);
}

QList<WriteOutcome> outcomes(OrderSink &sink, const QList<Order> &orders)
{
    const Result<WriteReport> report = sink.write(orders);
    if (!report)
        qWarning() << plainText(report.error()) << report.error().detail;
    return report ? report->outcomes : QList<WriteOutcome>();
}

void addEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::PostgreSql;
}

} // namespace mars::test
