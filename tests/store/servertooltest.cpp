// SPDX-License-Identifier: Apache-2.0
#include "store/administration/servertool.h"
#include "backupfolder.h"
#include "store/administration/administration.h"
#include "store/engine/storefailure.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

/** A PATH with one program of our own in front. */
class FakeProgram
{
public:
    FakeProgram(const QString &name, const QByteArray &script)
        : m_before(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0 ||
            !file.setPermissions(QFile::ReadOwner | QFile::ExeOwner))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_before);
    }
    ~FakeProgram() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(FakeProgram)

    [[nodiscard]] QByteArray said(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    const QByteArray m_before;
    const QTemporaryDir m_folder;
};

} // namespace

/** PostgreSQL's own programs do the backup: what they are told, and what becomes of their failures. */
class ServerToolTest : public QObject
{
    Q_OBJECT
private:
    BackupFolder m_folder;

private Q_SLOTS:
    void passwordIsNoArgument()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        const FakeProgram dump(u"pg_dump"_s, "echo \"$@\" > \"$(dirname \"$0\")/arguments\"\n"
                                             "echo \"$PGPASSWORD\" > \"$(dirname \"$0\")/password\"\n"
                                             "cat /proc/$PPID/cmdline >> \"$(dirname \"$0\")/arguments\"\n");
        const DatabaseLocation location = database.location().withPassword(u"top-secret'\\ "_s);
        QVERIFY(backUpDatabase(location, m_folder.newFile(), false).ok());
        QVERIFY(dump.said(u"arguments"_s).contains("--dbname"));
        QVERIFY(!dump.said(u"arguments"_s).contains("top-secret"));
        QCOMPARE(dump.said(u"password"_s), QByteArray("top-secret'\\ \n"));
    }

    void toolThatFails_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("full disk")
            << QByteArray("echo 'pg_dump: error: could not write: No space left on device' >&2; exit 1")
            << Error::Kind::DiskFull;
        QTest::newRow("killed") << QByteArray("kill -9 $$") << Error::Kind::Internal;
        QTest::newRow("too old")
            << QByteArray("echo 'pg_dump: error: aborting because of server version mismatch' >&2; exit 1")
            << Error::Kind::NotFound;
    }
    void toolThatFails()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        QFETCH(QByteArray, script);
        QFETCH(Error::Kind, kind);
        const TestDatabase database(Engine::PostgreSql);
        const FakeProgram dump(u"pg_dump"_s, script + '\n');
        const QString file = m_folder.newFile();
        const Result<Done> done = backUpDatabase(database.location(), file, false);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, kind);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(m_folder.unfinished(), QString());
    }

    void toolThatIsMissing()
    {
        try {
            const ServerTool tool(u"pg_nothing"_s, {});
            QFAIL("it cannot be there");
        } catch (const StoreFailure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::NotFound);
            QVERIFY(failure.error.nextStep.contains(u"postgresql-client"));
        }
    }
};

MARS_TEST_MAIN(QCoreApplication, ServerToolTest)
#include "servertooltest.moc"
