// SPDX-License-Identifier: Apache-2.0
#include "keychain.h"

#include "support/testmain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QFutureWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mars;

namespace {

template<typename Value>
Result<Value> waited(const QFuture<Result<Value>> &future)
{
    QFutureWatcher<Result<Value>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!watcher.isFinished())
        finished.wait(30'000);
    return watcher.isFinished() && future.resultCount() == 1
               ? future.result()
               : Result<Value>(Error{Error::Kind::Internal, u"no answer"_s, {}, {}});
}

const QString name = u"postgresql://ann@db.test/orders"_s;
const QString marker = u"tell-nobody"_s; // how ever the rest may be written where it must not be
const QString password = u"päss wörd 密码 "_s + marker;

} // namespace

/** Inside a session bus with an unlocked keyring. */
class WithKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The daemon goes into the background before the bus knows its name.
        const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
        QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(u"org.freedesktop.secrets"_s), 30'000);
    }

    void keepsReplacesAndRemoves()
    {
        Keychain keychain;
        const Result<std::optional<QString>> nothing = waited(keychain.read(name));
        QVERIFY2(nothing.ok(), qPrintable(nothing ? QString() : nothing.error().detail));
        QVERIFY(!*nothing);
        for (const QString &each : {u"first"_s, password}) {
            const Result<Done> written = waited(keychain.write(name, each));
            QVERIFY2(written.ok(), qPrintable(written ? QString() : written.error().detail));
        }
        QCOMPARE(waited(keychain.read(name)).value(), std::optional(password));
        QVERIFY(!*waited(keychain.read(u"postgresql://other@db.test/orders"_s)));
        QVERIFY(waited(keychain.remove(name)).ok());
        QVERIFY(!*waited(keychain.read(name)));
        QVERIFY(waited(keychain.remove(name)).ok());
    }
};

/** Inside a session bus where nobody offers a keychain. */
class WithoutKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysSoAndKeepsNothing()
    {
        Keychain keychain;
        const Result<Done> written = waited(keychain.write(name, password));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Unreachable);
        QCOMPARE(written.error().sentence, u"This desktop has no keychain that keeps passwords."_s);
        QVERIFY(!plainText(written.error()).contains(password));
        QVERIFY(!waited(keychain.read(name)));
    }
};

/** Starts both in sessions of their own, with a home of their own. */
class KeychainTest : public QObject
{
    Q_OBJECT
private:
    void runInside(const QString &script, const QString &test)
    {
        for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_s));
        }
        QTemporaryDir home;
        // Found by name, the keyring would be started by the bus when someone asks for it.
        QFile bus(home.filePath(u"bus.conf"_s));
        QVERIFY(bus.open(QIODevice::WriteOnly));
        bus.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                  "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig>"
                  "<type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                  "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow "
                  "own=\"*\"/></policy></busconfig>");
        bus.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        for (const char *each : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(each), home.path());
        environment.remove(u"XDG_CURRENT_DESKTOP"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"dbus-run-session"_s,
                      {u"--config-file"_s, bus.fileName(), u"--"_s, u"sh"_s, u"-c"_s,
                       script + u"exec \"$0\" \"$1\""_s, QCoreApplication::applicationFilePath(), test});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.constData());
        // Whatever happened, it is nowhere to be read.
        QProcess search;
        search.start(u"grep"_s, {u"-rlF"_s, marker, home.path()});
        QVERIFY(search.waitForFinished());
        QCOMPARE(search.readAll(), QByteArray());
    }

private Q_SLOTS:
    void withKeychain()
    {
        runInside(u"echo | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "_s,
                  u"with-keychain"_s);
    }
    void withoutKeychain() { runInside({}, u"without-keychain"_s); }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mars-order-tracking"_s);
    const QString inside = QCoreApplication::arguments().value(1);
    if (inside == u"with-keychain") {
        WithKeychain test;
        return QTest::qExec(&test);
    }
    if (inside == u"without-keychain") {
        WithoutKeychain test;
        return QTest::qExec(&test);
    }
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keychaintest.moc"
