// SPDX-License-Identifier: Apache-2.0
#include "house.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/** The arrows between the parts, read from their link lists and includes. */
class ArrowsTest : public QObject
{
    Q_OBJECT
private:
    const QDir m_root{QStringLiteral(MARS_SOURCE_DIR)};

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /** The Qt module whose include folder holds this header, or empty. */
    static QString qtModuleOf(const QString &header)
    {
        static const QDir includes(QStringLiteral(QT_INCLUDES));
        for (const QString &module : includes.entryList({u"Qt*"_s}, QDir::Dirs)) {
            if (header.startsWith(module + u'/') || QFile::exists(includes.filePath(module + u'/' + header)))
                return module.mid(2);
        }
        return {};
    }

    /** The target of the part a header "<part>/…" belongs to, or empty. */
    static QString partOf(const QString &header)
    {
        for (const Part &part : houseParts()) {
            if (header.startsWith(QDir(part.folder).dirName() + u'/'))
                return part.target;
        }
        return {};
    }

private Q_SLOTS:
    void topLevelIsAsAgreed()
    {
        for (const QString &entry : m_root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (entry != u"build")
                QVERIFY2(topLevelEntries().contains(entry), qPrintable(entry));
        }
    }

    void linkLists_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < houseParts().size(); ++i)
            QTest::newRow(qPrintable(houseParts().at(i).target)) << i;
    }

    void linkLists()
    {
        QFETCH(int, row);
        const Part part = houseParts().at(row);
        const QString cmake = read(m_root.filePath(part.folder + u"/CMakeLists.txt"_s));
        QVERIFY2(!cmake.isEmpty(), qPrintable(part.folder));

        static const QRegularExpression call(u"target_link_libraries\\(\\s*(\\S+)([^)]*)\\)"_s);
        int calls = 0;
        for (auto it = call.globalMatch(cmake); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            QCOMPARE(match.captured(1), part.target);
            ++calls;
            bool isPrivate = false;
            static const QRegularExpression space(u"\\s+"_s);
            for (const QString &word : match.captured(2).split(space, Qt::SkipEmptyParts)) {
                if (word == u"PUBLIC" || word == u"PRIVATE") {
                    isPrivate = word == u"PRIVATE";
                    continue;
                }
                const bool allowed = word.startsWith(u"Qt6::")
                                         ? part.qtModules.contains(word.mid(5))
                                         : part.parts.contains(word) || part.libraries.contains(word);
                QVERIFY2(allowed, qPrintable(part.target + u" must not link "_s + word));
                QVERIFY2(isPrivate || !part.libraries.contains(word),
                         qPrintable(word + u" is to be linked PRIVATE"_s));
            }
        }
        QVERIFY(calls > 0);
    }

    void includes_data() { linkLists_data(); }

    void includes()
    {
        QFETCH(int, row);
        const Part part = houseParts().at(row);
        static const QRegularExpression include(u"^#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        int files = 0;
        QDirIterator walk(m_root.filePath(part.folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            ++files;
            for (auto it = include.globalMatch(read(path)); it.hasNext();) {
                const QString header = it.next().captured(1);
                const QString complaint = path + u" must not include "_s + header;
                const QString other = partOf(header);
                if (!other.isEmpty()) {
                    QVERIFY2(other == part.target || part.parts.contains(other), qPrintable(complaint));
                    continue;
                }
                const QString module = qtModuleOf(header);
                if (!module.isEmpty())
                    QVERIFY2(part.qtModules.contains(module), qPrintable(complaint));
                static const QStringList foreign = {u"unicode/"_s,     u"phonenumbers/"_s, u"gmime/"_s,
                                                    u"libpq-fe.h"_s,   u"sqlite3.h"_s,     u"openssl/"_s,
                                                    u"xlsxwriter.h"_s, u"qt6keychain/"_s,  u"app/"_s};
                for (const QString &prefix : foreign) {
                    if (header.startsWith(prefix)) {
                        QVERIFY2(part.libraryHeaders.contains(prefix), qPrintable(complaint));
                        QVERIFY2(path.endsWith(u".cpp"), qPrintable(path + u": keep it out of headers"_s));
                    }
                }
            }
        }
        QVERIFY(files > 0);
    }
};

MARS_TEST_MAIN(QCoreApplication, ArrowsTest)
#include "arrowstest.moc"
