// SPDX-License-Identifier: Apache-2.0
#include "export/exportcolumns.h"
#include "export/listexport.h"
#include "madeexport.h"
#include "support/smalldisk.h"
#include "support/testmain.h"
#include "workbook.h"

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** The file an export makes: complete or not at all, whatever happens on the way. */
class FileTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    static Result<qint64> exported(MadeList &list, const QString &file, const ExportWatch &watch = {})
    {
        return exportList(list, {OrderView::Late}, u"Asha Rao"_s, file, indianReader(), watch);
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for a test");
    }

    static void addFormats()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << u"orders.csv"_s;
        QTest::newRow("XLSX") << u"orders.xlsx"_s;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isWritten_data() { addFormats(); }
    void isWritten()
    {
        QFETCH(QString, name);
        MadeList list(250);
        qint64 done = 0;
        const Result<qint64> orders =
            exported(list, path(name), {[&](qint64 now, qint64) { done = now; }, {}});
        QVERIFY2(orders.ok(), qPrintable(orders ? QString() : plainText(orders.error())));
        QCOMPARE(*orders, 250);
        QCOMPARE(done, 250);
        QCOMPARE(contentOf(m_folder->path()), QStringList{name});
        QCOMPARE(list.asked.list.view, OrderView::Late);
        QCOMPARE(list.asked.person, u"Asha Rao"_s);
        QCOMPARE(list.asked.columns.size(), exportColumnCount);
        if (name.endsWith(u"csv"))
            QCOMPARE(content(path(name)).count("\r\n"), 251);
        else
            QCOMPARE(Workbook(path(name)).rows(0), 251);
    }

    void leavesNothingHalfDone_data() { addFormats(); }
    void leavesNothingHalfDone()
    {
        QFETCH(QString, name);
        const Error stopped{Error::Kind::Cancelled, u"Stopped."_s, {}, {}};
        for (const QByteArray &before : {QByteArray(), QByteArray("kept")}) {
            if (!before.isEmpty())
                put(path(name), before);
            MadeList list(250);
            list.failureAtHalf = stopped;
            list.atHalf = [&] { QCOMPARE(content(path(name)), before); }; // not before it is complete
            const Result<qint64> orders = exported(list, path(name));
            QVERIFY(!orders);
            QCOMPARE(orders.error(), stopped);
            QCOMPARE(contentOf(m_folder->path()), before.isEmpty() ? QStringList() : QStringList{name});
            QCOMPARE(content(path(name)), before);
        }
    }

    // Of every size that is too small: either there is a whole file, or none and a sentence.
    void fullDisk_data() { addFormats(); }
    void fullDisk()
    {
        QFETCH(QString, name);
        int complete = 0;
        int refused = 0;
        for (int kilobytes = 16; kilobytes <= 4096; kilobytes += kilobytes < 400 ? 24 : 232) {
            const QString folder = path(u"disk%1"_s.arg(kilobytes));
            const SmallDisk disk(folder, QByteArray::number(kilobytes) + "k");
            if (!disk.whyNot().isEmpty())
                QSKIP(disk.whyNot().constData());
            MadeList list(1'000);
            const QString file = folder + u'/' + name;
            const Result<qint64> orders = exported(list, file);
            if (orders) {
                ++complete;
                if (name.endsWith(u"csv"))
                    QCOMPARE(content(file).count("\r\n"), 1'001);
                else
                    QCOMPARE(Workbook(file).rows(0), 1'001);
            } else {
                ++refused;
                QCOMPARE(orders.error().kind, Error::Kind::DiskFull);
                QVERIFY(orders.error().sentence.contains(name));
                QCOMPARE(contentOf(folder), QStringList());
            }
        }
        QVERIFY(refused > 2);
        QVERIFY(complete > 0);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("another ending") << u"orders.pdf"_s << Error::Kind::Invalid;
        QTest::newRow("no ending") << u"orders"_s << Error::Kind::Invalid;
        QTest::newRow("no folder") << u"nowhere/orders.csv"_s << Error::Kind::Invalid;
        QTest::newRow("a folder") << u"folder.csv"_s << Error::Kind::Invalid;
        QTest::newRow("a name that is too long") << QString(260, u'x') + u".csv"_s << Error::Kind::ReadOnly;
    }
    void isRefused()
    {
        QFETCH(QString, name);
        QFETCH(Error::Kind, kind);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder.csv"_s));
        MadeList list(10);
        const Result<qint64> orders = exported(list, path(name));
        QVERIFY(!orders);
        QCOMPARE(orders.error().kind, kind);
        QCOMPARE(contentOf(m_folder->path()), QStringList{u"folder.csv"_s});
        QVERIFY(list.asked.columns.isEmpty()); // nothing was recorded
    }

    // Chosen to be where it is: as readable as any other file of this user, or as the one in its place was.
    void rightsOfTheFile()
    {
        const mode_t before = ::umask(022);
        const auto rightsOf = [this](const QString &name) {
            struct stat is = {};
            ::stat(QFile::encodeName(path(name)).constData(), &is);
            return int(is.st_mode & 0777);
        };
        MadeList list(10);
        const bool isMade = exported(list, path(u"new.csv"_s)).ok();
        put(path(u"private.csv"_s), "kept");
        ::chmod(QFile::encodeName(path(u"private.csv"_s)).constData(), 0600);
        const bool isReplaced = exported(list, path(u"private.csv"_s)).ok();
        ::umask(before);
        QVERIFY(isMade && isReplaced);
        QCOMPARE(rightsOf(u"new.csv"_s), 0644);
        QCOMPARE(rightsOf(u"private.csv"_s), 0600);
    }

    void linkIsKept()
    {
        put(path(u"real.csv"_s), "kept");
        QVERIFY(QFile::link(path(u"real.csv"_s), path(u"link.csv"_s)));
        MadeList list(10);
        QVERIFY(exported(list, path(u"link.csv"_s)).ok());
        QVERIFY(QFileInfo(path(u"link.csv"_s)).isSymLink());
        QCOMPARE(content(path(u"real.csv"_s)).count("\r\n"), 11);
    }
};

Q_DECLARE_METATYPE(mars::Error::Kind)

MARS_TEST_MAIN(QCoreApplication, FileTest)
#include "filetest.moc"
