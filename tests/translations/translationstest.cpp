// SPDX-License-Identifier: Apache-2.0
#include "support/testmain.h"
#include "tsfile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** Every string of the program stands in every language, finished, with its placeholders. */
class TranslationsTest : public QObject
{
    Q_OBJECT
private:
    /** Words that are rightly the same in another language: names, signs, loan words. */
    static bool mayStayAsItIs(const TsMessage &message)
    {
        static const QSet<QString> allowed = {
            u"Mars Order Tracking"_s,
            u"Name"_s,
            u"Status"_s,
            u"Deutsch"_s,
            u"हिन्दी"_s,
            u"English"_s,
            u"Ctrl"_s,
            u"System"_s,
            u"SQLite"_s,
            u"OMS"_s,
            u"Live"_s,
            u"PostgreSQL"_s,
            u"Text"_s,
            u"Version"_s,
            u"HH:mm"_s,
            u"d MMM"_s,
            u"d MMM yyyy"_s,
            u"OK"_s,
            u"Server"_s,
            u"Port"_s,
        };
        static const QRegularExpression letters(u"\\p{L}{2,}"_s);
        QString bare = message.source;
        static const QRegularExpression placeholder(u"%L?[\\dn]|\\{\\w+\\}|</?\\w+>"_s);
        bare.remove(placeholder);
        return allowed.contains(message.source) || !bare.contains(letters);
    }

    static QStringList placeholders(const QString &text)
    {
        static const QRegularExpression pattern(u"%L?[\\dn]|\\{\\w+\\}"_s);
        QStringList found;
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            found.append(it.next().captured());
        found.sort();
        found.removeDuplicates();
        return found;
    }

    static QString tsPath(const QString &catalogue)
    {
        return QStringLiteral(MARS_SOURCE_DIR) + u"/translations/%1.ts"_s.arg(catalogue);
    }

private Q_SLOTS:
    void isComplete_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::newRow("hi") << u"mars_hi"_s;
        QTest::newRow("de") << u"mars_de"_s;
        QTest::newRow("en") << u"mars_en"_s;
    }

    /** Reads the sources again, as a translator would, and looks for strings without a translation. */
    void isComplete()
    {
        QFETCH(QString, catalogue);
        QTemporaryDir folder;
        const QString copy = folder.filePath(catalogue + u".ts"_s);
        QVERIFY(QFile::copy(tsPath(catalogue), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(MARS_SOURCE_DIR));
        QStringList arguments = {u"-silent"_s,      u"-I"_s,         u"."_s,      u"-locations"_s, u"none"_s,
                                 u"-no-obsolete"_s, u"-recursive"_s, u"models"_s, u"ui"_s,         u"app"_s};
        if (catalogue == u"mars_en")
            arguments.prepend(u"-pluralonly"_s);
        lupdate.start(QStringLiteral(LUPDATE), arguments + QStringList{u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);
        // A class that lupdate does not know gets another context than tr() asks for.
        QCOMPARE(QString::fromLocal8Bit(lupdate.readAllStandardError()), QString());

        const QList<TsMessage> messages = readTsFile(copy);
        QVERIFY(!messages.isEmpty());
        QStringList faults;
        for (const TsMessage &message : messages) {
            const QString where = message.context + u": "_s + message.source;
            if (!message.isFinished || message.translations.contains(QString()))
                faults << u"unfinished: "_s + where;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void differsFromSource_data()
    {
        QTest::addColumn<QString>("catalogue");
        for (const QString &catalogue : {u"mars_hi"_s, u"mars_de"_s, u"qt_hi"_s, u"qt_de"_s})
            QTest::newRow(qPrintable(catalogue)) << catalogue;
    }

    void differsFromSource()
    {
        QFETCH(QString, catalogue);
        const QList<TsMessage> messages = readTsFile(tsPath(catalogue));
        QVERIFY(!messages.isEmpty());
        QStringList faults;
        for (const TsMessage &message : messages) {
            if (message.translations.contains(message.source) && !mayStayAsItIs(message))
                faults << message.context + u": "_s + message.source;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void keepsPlaceholders_data() { isComplete_data(); }

    void keepsPlaceholders()
    {
        QFETCH(QString, catalogue);
        QStringList faults;
        for (const TsMessage &message : readTsFile(tsPath(catalogue))) {
            QStringList expected = placeholders(message.source);
            for (const QString &translation : message.translations) {
                QStringList given = placeholders(translation);
                if (message.isPlural) { // "one day late" may leave the number out
                    for (const QString &number : {u"%n"_s, u"%Ln"_s}) {
                        expected.removeAll(number);
                        given.removeAll(number);
                    }
                }
                if (given != expected)
                    faults << message.context + u": "_s + message.source + u" | "_s + translation;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void fitsItsPlace_data()
    {
        QTest::addColumn<QString>("context");
        QTest::addColumn<int>("mostCharacters");
        QTest::newRow("rail labels") << u"mars::ui::Rail"_s << 11;
        QTest::newRow("table headers") << u"OrderList"_s << 16;
        QTest::newRow("pills of orders") << u"Stage"_s << 18;
        QTest::newRow("pills of parcels") << u"Status"_s << 18;
    }

    void fitsItsPlace()
    {
        QFETCH(QString, context);
        QFETCH(int, mostCharacters);
        int seen = 0;
        for (const QString &catalogue : {u"mars_hi"_s, u"mars_de"_s}) {
            for (const TsMessage &message : readTsFile(tsPath(catalogue))) {
                if (message.context != context)
                    continue;
                ++seen;
                for (const QString &translation : message.translations)
                    QVERIFY2(translation.size() <= mostCharacters, qPrintable(translation));
            }
        }
        QVERIFY(seen > 0);
    }
};

MARS_TEST_MAIN(QCoreApplication, TranslationsTest)
#include "translationstest.moc"
