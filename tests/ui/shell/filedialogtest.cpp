// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filedialog.h"
#include "support/testmain.h"

#include <fcntl.h>
#include <QApplication>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mars;

/** A dialog over the folder of the order database. */
class FileDialogTest : public QObject
{
    Q_OBJECT
private:
    /** Whether any process holds a lock on the file, as another program sees it. */
    static bool isLocked(const QString &path)
    {
        struct stat status;
        if (::stat(qPrintable(path), &status) != 0)
            return false;
        QFile locks(u"/proc/locks"_s);
        return locks.open(QIODevice::ReadOnly) &&
               locks.readAll().contains(':' + QByteArray::number(qulonglong(status.st_ino)) + ' ');
    }

private Q_SLOTS:
    void leavesTheLocksOfThisProcess()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"orders.sqlite"_s);
        QFile database(path);
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\0'));
        database.flush();
        struct flock shared
        {
        };
        shared.l_type = F_WRLCK;
        QCOMPARE(::fcntl(database.handle(), F_SETLK, &shared), 0);
        QVERIFY(isLocked(path));

        const std::unique_ptr<QFileDialog> dialog(ui::makeFileDialog(u"Export"_s));
        dialog->setDirectory(folder.path());
        dialog->show();
        const auto *files = dialog->findChild<QFileSystemModel *>();
        QTRY_COMPARE(files->rowCount(files->index(folder.path())), 1);
        QTRY_COMPARE(files->type(files->index(path)), u"sqlite"_s); // once it was looked at
        QVERIFY(isLocked(path));
    }
};

MARS_TEST_MAIN(QApplication, FileDialogTest)
#include "filedialogtest.moc"
