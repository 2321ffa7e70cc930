// SPDX-License-Identifier: Apache-2.0
#include "window/listexports.h"
#include "store/testdatabase.h"
#include "store/testorders.h"
#include "support/testmain.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** Exports in the background, from a real database into a real file. */
class ListExportsTest : public QObject
{
    Q_OBJECT
private:
    static constexpr int orders = 2'500;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    const CarrierCatalogue m_catalogue;

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>(DatabaseLocation::Engine::Sqlite);
        QVERIFY(m_database->sink()->write(testOrders(1, orders)).ok());
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tellsHowFarItIs()
    {
        ListExports exports(m_database->location(), &m_catalogue);
        QFuture<Result<qint64>> work =
            exports.begin({OrderView::All}, m_folder->filePath(u"all.csv"_s), u"Asha Rao"_s);
        work.waitForFinished();
        QCOMPARE(work.resultCount(), 1);
        const Result<qint64> written = work.result();
        QCOMPARE(written.value(), orders);
        QCOMPARE(work.progressMaximum(), orders);
        QCOMPARE(work.progressValue(), orders);
        QCOMPARE(files(), QStringList{u"all.csv"_s});
        QCOMPARE(m_database->run({u"SELECT person FROM audit WHERE action = 'export'"_s}),
                 QVariantList{u"Asha Rao"_s});
    }

    void tellsWhatStoodInTheWay()
    {
        ListExports exports(m_database->location(), &m_catalogue);
        const Result<qint64> written = exports.begin({}, m_folder->filePath(u"no/all.csv"_s), {}).result();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Invalid);
    }

    // As when the window is closed meanwhile.
    void leavesNothingHalfDone()
    {
        for (const QString &name : {u"all.csv"_s, u"all.xlsx"_s}) {
            auto exports = std::make_unique<ListExports>(m_database->location(), &m_catalogue);
            const QFuture<Result<qint64>> work =
                exports->begin({OrderView::All}, m_folder->filePath(name), {});
            exports.reset();
            QVERIFY(work.isFinished());
            QVERIFY(work.isCanceled());
            for (const QString &file : files()) // of one that was done before
                QCOMPARE(file, name);
            QFile::remove(m_folder->filePath(name));
        }
    }

    void cleanupTestCase() { m_database.reset(); }
};

MARS_TEST_MAIN(QCoreApplication, ListExportsTest)
#include "listexportstest.moc"
