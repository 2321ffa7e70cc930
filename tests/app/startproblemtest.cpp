// SPDX-License-Identifier: Apache-2.0
#include "window/startproblem.h"
#include "sample.h"
#include "support/testmain.h"
#include "window/backuprestore.h"
#include "window/databasestart.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mars;
using Kind = Error::Kind;

/** What a person is offered when the order database cannot be used, and what becomes of it. */
class StartProblemTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StartProblem> m_problem;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] DatabaseLocation at(const QString &name) const
    {
        return *DatabaseLocation::parse(path(name));
    }

    /** Of this kind, in sight; null if there is none. */
    template<typename Window>
    static Window *inSight(const QString &name = {})
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<Window *>(window);
            if (found && found->isVisible() && (name.isEmpty() || found->objectName() == name))
                return found;
        }
        return nullptr;
    }

    static QStringList offered(const QMessageBox *box)
    {
        QStringList texts;
        for (const QAbstractButton *button : box->buttons())
            texts << button->text();
        texts.sort();
        return texts;
    }

    void open(const Error &error, const DatabaseLocation &location)
    {
        m_problem = std::make_unique<StartProblem>(error, location, false);
        m_problem->open();
        QTRY_VERIFY(QApplication::focusWidget());
    }

    static QString focusedButton()
    {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }

    /** By the key that is underlined. */
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier); }

    static void choose(const QString &path)
    {
        auto *name = inSight<QFileDialog>()->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    }

    void sql(const QString &name, const QString &statement) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(path(name));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"test"_s);
    }

    /** Opens as the program does when it starts. */
    [[nodiscard]] Result<Done> start(const QString &name) const
    {
        return DatabaseStart::prepare(at(name)).result();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        m_problem.reset();
        qDeleteAll(QApplication::topLevelWidgets());
    }

    void offersWhatHelps_data()
    {
        const QString close = u"&Close"_s;
        const QString other = u"Choose &another file…"_s;
        const QString again = u"&Try again"_s;
        const QString restore = u"&Restore a backup…"_s;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QStringList>("all");
        const QString file = u"/tmp/orders.sqlite"_s;
        const QStringList each{close, again, other};
        QTest::newRow("damaged") << Kind::Corrupt << file << restore
                                 << QStringList{close, restore, again, other};
        QTest::newRow("newer") << Kind::NewerSchema << file << other << each;
        QTest::newRow("another program's") << Kind::Invalid << file << other << each;
        QTest::newRow("locked") << Kind::Locked << file << again << each;
        QTest::newRow("read-only folder") << Kind::ReadOnly << file << again << each;
        QTest::newRow("server") << Kind::Unreachable << u"postgresql://db.test/orders"_s << again
                                << QStringList{close, again};
    }

    void offersWhatHelps()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, address);
        QFETCH(QString, first);
        QFETCH(QStringList, all);
        open({kind, u"It cannot be used."_s, u"Do this."_s, {}}, *DatabaseLocation::parse(address));
        const auto *box = inSight<QMessageBox>();
        QCOMPARE(box->informativeText(), u"Do this."_s);
        QCOMPARE(offered(box), all);
        QCOMPARE(focusedButton(), first);
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget())->isDefault());
        const QSignalSpy closed(m_problem.get(), &StartProblem::closed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

    void anotherFile()
    {
        open({Kind::Corrupt, u"It is damaged."_s, {}, {}}, at(u"orders.sqlite"_s));
        const QSignalSpy chosen(m_problem.get(), &StartProblem::fileChosen);
        press(Qt::Key_A);
        QTRY_VERIFY(inSight<QFileDialog>());
        inSight<QFileDialog>()->reject();
        QTRY_VERIFY2(inSight<QMessageBox>(), "who chose nothing can choose again");
        QTRY_COMPARE(focusedButton(), u"&Restore a backup…"_s);
        press(Qt::Key_A);
        QTRY_VERIFY(inSight<QFileDialog>());
        choose(path(u"new.sqlite"_s));
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), path(u"new.sqlite"_s));
    }

    void backupIsAskedForTwice()
    {
        QVERIFY(start(u"backup.sqlite"_s).ok());
        open({Kind::Corrupt, u"It is damaged."_s, {}, {}}, at(u"orders.sqlite"_s));
        const QSignalSpy chosen(m_problem.get(), &StartProblem::backupChosen);
        for (const bool agreed : {false, true}) {
            press(Qt::Key_R);
            QTRY_VERIFY(inSight<QFileDialog>());
            choose(path(u"backup.sqlite"_s));
            QTRY_VERIFY(inSight<QMessageBox>(u"restoreQuestion"_s));
            QTRY_COMPARE(focusedButton(), u"&Cancel"_s);
            if (agreed) {
                press(Qt::Key_R);
            } else {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
                QTRY_VERIFY(inSight<QMessageBox>(u"startProblem"_s));
                QCOMPARE(chosen.count(), 0);
                QTRY_COMPARE(focusedButton(), u"&Restore a backup…"_s);
            }
        }
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), path(u"backup.sqlite"_s));
    }

    void foundWhenItStarts()
    {
        QVERIFY2(start(u"new.sqlite"_s).ok(), "a file that is missing is made");
        QVERIFY(start(u"new.sqlite"_s).ok());
        sql(u"new.sqlite"_s, u"DROP TABLE search_word"_s);
        QCOMPARE(start(u"new.sqlite"_s).error().kind, Kind::Corrupt);
        sql(u"new.sqlite"_s, u"DROP TABLE schema_version"_s);
        QCOMPARE(start(u"new.sqlite"_s).error().kind, Kind::Corrupt);
        sql(u"bookmarks.sqlite"_s, u"CREATE TABLE bookmarks (url TEXT)"_s);
        QCOMPARE(start(u"bookmarks.sqlite"_s).error().kind, Kind::Invalid);
    }

    void restores_data()
    {
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("no database at all") << false;
        QTest::newRow("tables are missing") << true;
    }

    void restores()
    {
        QFETCH(bool, isReadable);
        QVERIFY(loadSampleInto(at(u"backup.sqlite"_s)).ok());
        if (isReadable) {
            QVERIFY(loadSampleInto(at(u"orders.sqlite"_s)).ok());
            sql(u"orders.sqlite"_s, u"DROP TABLE orders"_s);
        } else {
            QFile file(path(u"orders.sqlite"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(20'000, 'x')) > 0);
        }
        QCOMPARE(start(u"orders.sqlite"_s).error().kind, Kind::Corrupt);
        BackupRestore restore(at(u"orders.sqlite"_s), path(u"backup.sqlite"_s));
        const QSignalSpy done(&restore, &BackupRestore::done);
        const QSignalSpy advanced(&restore, &BackupRestore::advanced);
        restore.begin();
        QVERIFY(inSight<QProgressDialog>());
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 60'000);
        QVERIFY(advanced.count() > 0);
        QVERIFY(!inSight<QProgressDialog>());
        QVERIFY(start(u"orders.sqlite"_s).ok());
        QVERIFY(*countSampleIn(at(u"orders.sqlite"_s)) > 0);
    }

    void stoppedRestoreChangesNothing()
    {
        QVERIFY(loadSampleInto(at(u"backup.sqlite"_s)).ok());
        QVERIFY(start(u"orders.sqlite"_s).ok());
        BackupRestore restore(at(u"orders.sqlite"_s), path(u"backup.sqlite"_s));
        const QSignalSpy failed(&restore, &BackupRestore::failed);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QProgressDialog *>(window))
                dialog->findChild<QPushButton *>()->click(); // before it begins, for it may be quick
        }
        restore.begin();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
        QCOMPARE(failed.first().first().value<Error>().kind, Kind::Cancelled);
        QCOMPARE(*countSampleIn(at(u"orders.sqlite"_s)), 0);
    }

    void whatIsNoBackupIsTold()
    {
        QVERIFY(start(u"orders.sqlite"_s).ok());
        QFile file(path(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear all") > 0);
        file.close();
        BackupRestore restore(at(u"orders.sqlite"_s), file.fileName());
        const QSignalSpy failed(&restore, &BackupRestore::failed);
        restore.begin();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Kind::Unreadable);
    }
};

MARS_TEST_MAIN(QApplication, StartProblemTest)
#include "startproblemtest.moc"
