// SPDX-License-Identifier: Apache-2.0
#include "testdatabase.h"

#include "support/postgrescluster.h"

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

TestDatabase::TestDatabase(Engine engine, bool migrated)
{
    m_address = engine == Engine::Sqlite ? m_folder.filePath(u"orders.db"_s)
                                         : PostgresCluster::instance()->createDatabase();
    m_location = *DatabaseLocation::parse(m_address);
    if (!migrated)
        return;
    const Result<int> version = migrateDatabase(location());
    if (!version)
        qFatal("%s %s", qPrintable(plainText(version.error())), qPrintable(version.error().detail));
}

std::unique_ptr<OrderSink> TestDatabase::sink() const
{
    Result<std::unique_ptr<OrderSink>> opened = openOrderSink(location());
    if (!opened)
        qFatal("%s %s", qPrintable(plainText(opened.error())), qPrintable(opened.error().detail));
    return std::move(opened).value();
}

QVariantList TestDatabase::run(const QStringList &statements) const
{
    return run(statements, [] {});
}

QVariantList TestDatabase::run(const QStringList &statements, const std::function<void()> &work) const
{
    const QString name = QUuid::createUuid().toString();
    QVariantList values;
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
        work();
        if (query.next()) {
            for (int i = 0; i < query.record().count(); ++i)
                values.append(query.value(i));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return values;
}

void addEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::PostgreSql;
}

} // namespace mars::test
