// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "support/testmain.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocalServer>

using namespace Qt::StringLiterals;

/** What the program makes of its command line, before any order is looked at. */
class UsageTest : public QObject
{
    Q_OBJECT
private:
    const Console m_console;

private Q_SLOTS:
    void help_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QByteArrayList>("mentions");
        QTest::newRow("program") << QStringList()
                                 << QByteArrayList{"track",  "recognise", "import",     "database",
                                                   "sample", "--version", "--database", "chosen in Settings"};
        QTest::newRow("track") << QStringList{u"track"_s} << QByteArrayList{"WORDS", "--json", "--database"};
        QTest::newRow("recognise") << QStringList{u"recognise"_s} << QByteArrayList{"NUMBER", "--json"};
        QTest::newRow("import") << QStringList{u"import"_s}
                                << QByteArrayList{"PATH", "--mapping FILE", "--dry-run", "--json"};
        QTest::newRow("database") << QStringList{u"database"_s}
                                  << QByteArrayList{"init",   "migrate", "check", "info",
                                                    "backup", "restore", "copy"};
        QTest::newRow("database repair")
            << QStringList{u"database"_s, u"check"_s} << QByteArrayList{"--repair"};
        QTest::newRow("database backup")
            << QStringList{u"database"_s, u"backup"_s} << QByteArrayList{"FILE", "--replace", "pg_dump"};
        QTest::newRow("database restore")
            << QStringList{u"database"_s, u"restore"_s} << QByteArrayList{"FILE", "--replace"};
        QTest::newRow("database copy")
            << QStringList{u"database"_s, u"copy"_s} << QByteArrayList{"FROM TO", "--json"};
        QTest::newRow("database snapshot")
            << QStringList{u"database"_s, u"snapshot"_s} << QByteArrayList{"--days N", "--off", "--json"};
        for (const QString &step : {u"init"_s, u"migrate"_s, u"check"_s, u"info"_s})
            QTest::addRow("database %s", qPrintable(step))
                << QStringList{u"database"_s, step} << QByteArrayList{"--json", "--database"};
        QTest::newRow("sample") << QStringList{u"sample"_s} << QByteArrayList{"load", "remove"};
        QTest::newRow("sample load") << QStringList{u"sample"_s, u"load"_s} << QByteArrayList{"--database"};
        QTest::newRow("sample remove")
            << QStringList{u"sample"_s, u"remove"_s} << QByteArrayList{"--database"};
    }

    void help()
    {
        QFETCH(QStringList, path);
        QFETCH(QByteArrayList, mentions);
        const Ran ran = m_console.run(path + QStringList{u"--help"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        const QByteArray usage =
            "Usage: mars-console" + (path.isEmpty() ? "" : ' ' + path.join(u' ').toUtf8());
        QVERIFY2(ran.out.startsWith(usage), ran.out.constData());
        for (const QByteArray &word : mentions)
            QVERIFY2(ran.out.contains(word), word.constData());
        QCOMPARE(m_console.run(path + QStringList{u"-h"_s}).out, ran.out);
    }

    void version()
    {
        const Ran ran = m_console.run({u"--version"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.startsWith("mars-console "));
        QCOMPARE(ran.out.count('\n'), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &says) {
            QTest::newRow(name) << arguments << says;
        };
        row("mistyped command", {u"trak"_s, u"MO-1"_s}, "Did you mean “mars-console track”?");
        row("swapped letters", {u"smaple"_s, u"load"_s}, "Did you mean “mars-console sample”?");
        row("unknown command", {u"xyzzy"_s}, "xyzzy");
        row("empty command", {QString()}, "See “mars-console --help”");
        row("mistyped step", {u"database"_s, u"inti"_s}, "Did you mean “mars-console database init”?");
        row("no step", {u"database"_s}, "init, migrate, check, info");
        row("no file to back up to", {u"database"_s, u"backup"_s}, "mars-console database backup FILE");
        row("copy where to", {u"database"_s, u"copy"_s, u"x"_s}, "mars-console database copy FROM TO");
        row("no sample step", {u"sample"_s}, "load, remove");
        row("mistyped option", {u"track"_s, u"MO-1"_s, u"--jsn"_s}, "Did you mean “--json”?");
        row("unknown option first", {u"--databse"_s, u"x"_s, u"track"_s, u"MO-1"_s},
            "Did you mean “--database”?");
        row("another's option", {u"track"_s, u"MO-1"_s, u"--dry-run"_s}, "--dry-run");
        row("option without command", {u"--json"_s}, "--json");
        row("value missing", {u"track"_s, u"MO-1"_s, u"--database"_s}, "--database");
        row("value too much", {u"track"_s, u"MO-1"_s, u"--json=yes"_s}, "takes no value");
        row("nothing to track", {u"track"_s}, "mars-console track WORDS…");
        row("blank to track", {u"track"_s, u"  "_s}, "nothing to look for");
        row("empty text to track", {u"track"_s, u"-"_s}, "nothing to look for");
        row("nothing to recognise", {u"recognise"_s}, "mars-console recognise NUMBER…");
        row("nothing to import", {u"import"_s}, "mars-console import PATH…");
        row("too many words", {u"database"_s, u"info"_s, u"now"_s}, "takes no further words");
        row("empty database", {u"track"_s, u"MO-1"_s, u"--database"_s, QString()}, "");
        row("control characters", {u"\x1b[2Jtrack"_s}, "has no command");
        row("10,000 characters", {QString(10'000, u'x')}, "has no command");
        row("unknown mapping", {u"import"_s, u"--mapping"_s, u"nowhere.json"_s, u"x.csv"_s}, "nowhere.json");
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Ran ran = m_console.run(arguments);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.saysOneThing(), ran.err.constData());
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(!ran.err.contains('\x1b'));
        QVERIFY(ran.err.size() < 400);
        QVERIFY2(!QFile::exists(m_console.database()), "a refused command leaves nothing behind");
    }

    void optionsStandAnywhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("before") << QStringList{u"--database"_s, u"other.sqlite"_s, u"database"_s, u"init"_s};
        QTest::newRow("between") << QStringList{u"database"_s, u"--database"_s, u"other.sqlite"_s, u"init"_s};
        QTest::newRow("after") << QStringList{u"database"_s, u"init"_s, u"--database=other.sqlite"_s};
    }

    void optionsStandAnywhere()
    {
        QFETCH(QStringList, arguments);
        const QString other = m_console.path(u"other.sqlite"_s);
        QFile::remove(other);
        const Ran ran = m_console.run(arguments);
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(QFile::exists(other));
        QVERIFY2(!QFile::exists(m_console.database()), "the option wins over the environment");
    }

    void defaultDatabaseIsTheUsersOwn()
    {
        Console console;
        console.environment.remove(u"MARS_DATABASE"_s);
        QVERIFY(console.does({u"database"_s, u"init"_s}));
        QVERIFY(QFile::exists(console.path(u"data/mars-order-tracking/orders.sqlite"_s)));
    }

    void everyLocaleWorks_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("suggestion");
        QTest::newRow("C") << u"C"_s << QByteArray("“mars-console track”");
        QTest::newRow("UTF-8") << u"C.UTF-8"_s << QByteArray("“mars-console track”");
        // Its encoding cannot be used, but its language is what the person asked for.
        QTest::newRow("not installed") << u"de_DE.ISO-8859-1"_s << QByteArray("„mars-console track“");
    }

    void everyLocaleWorks()
    {
        QFETCH(QString, locale);
        QFETCH(QByteArray, suggestion);
        Console console;
        console.environment.insert(u"LC_ALL"_s, locale);
        const Ran ran = console.run({u"trak"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.saysOneThing(), ran.err.constData());
        QVERIFY2(ran.err.contains(suggestion), ran.err.constData());
    }

    void speaksTheChosenLanguage()
    {
        const Console console;
        QVERIFY(QDir().mkpath(console.path(u"config/mars-order-tracking"_s)));
        for (const QByteArray &language : {QByteArray("de"), QByteArray("hi")}) {
            (void)console.file(u"config/mars-order-tracking/settings.ini"_s,
                               "[General]\nlanguage=" + language + '\n');
            const Ran ran = console.run({u"--help"_s});
            QCOMPARE(ran.code, 0);
            QVERIFY2(!ran.out.startsWith("Usage:"), ran.out.constData());
        }
    }

    void withoutDisplayTheWindowPointsToTheTerminal()
    {
        const Ran ran = m_console.run({});
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(ran.saysOneThing());
        QVERIFY(ran.err.contains("mars-console track MO-204871"));
    }

    void deadDisplayPointsToTheTerminal_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("X of this computer") << u"DISPLAY"_s << u":6543"_s;
        QTest::newRow("X over the network") << u"DISPLAY"_s << u"127.0.0.1:59000.0"_s;
        QTest::newRow("X by an impossible name") << u"DISPLAY"_s << u"not a display"_s;
        QTest::newRow("Wayland") << u"WAYLAND_DISPLAY"_s << u"wayland-nobody"_s;
    }

    void deadDisplayPointsToTheTerminal()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        Console console;
        console.environment.insert(variable, value);
        const Ran ran = console.run({});
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.saysOneThing(), ran.err.constData());
        QVERIFY2(ran.err.contains("does not answer"), ran.err.constData());
        QVERIFY(ran.err.contains("mars-console track MO-204871"));
    }

    void compositorThatQtCannotTalkToIsADeadDisplay()
    {
        QLocalServer compositor;
        const QTemporaryDir folder;
        QVERIFY(compositor.listen(folder.filePath(u"wayland-9"_s)));
        Console console;
        console.environment.insert(u"WAYLAND_DISPLAY"_s, compositor.fullServerName());
        const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms"_s);
        if (!plugins.entryList({u"libqwayland*"_s}).isEmpty())
            QSKIP("Qt can talk to Wayland on this computer");
        for (const QString &wanted : {u""_s, u"wayland"_s}) {
            console.environment.insert(u"QT_QPA_PLATFORM"_s, wanted);
            const Ran ran = console.run({});
            QCOMPARE(ran.code, 2);
            QVERIFY2(ran.saysOneThing(), ran.err.constData());
            QVERIFY2(ran.err.contains("does not answer"), ran.err.constData());
        }
    }
};

MARS_TEST_MAIN(QCoreApplication, UsageTest)
#include "usagetest.moc"
