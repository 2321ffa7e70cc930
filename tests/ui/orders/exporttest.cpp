// SPDX-License-Identifier: Apache-2.0
// The command to export the list.
#include "desk.h"

#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/exportbar.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/orderspage.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QFileDialog>

using namespace mars;
using namespace mars::test;

class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void asksForAFile();
    void namesTheFileByItsKind();
    void writesTheListInSight();
    void tellsHowFarItIs();
    void leadsToTheFolder();
    void isCancelled();
    void isCancelledWithTheWindow();
    void tellsWhatStoodInTheWay();
    void oneAtATime();
    void notFromACopy();
    void onlyForWhoMay();

    void keepFolder(const QUrl &url) { m_folders.append(url); }

private:
    void start();
    [[nodiscard]] QFileDialog *dialog() const;
    void begin(const QString &file);
    [[nodiscard]] WindowSurroundings::Export &work() const { return *m_desk->surroundings()->exported(); }
    [[nodiscard]] ui::ExportBar *bar() const { return m_desk->window()->findChild<ui::ExportBar *>(); }
    [[nodiscard]] QString progress() const { return bar()->findChild<ui::ElidedLabel *>()->text(); }
    [[nodiscard]] QWidget *button() const
    {
        return m_desk->window()->findChild<QWidget *>(QStringLiteral("exportList"));
    }

    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
    QList<QUrl> m_folders;
};

void ExportTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_folders.clear();
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "keepFolder");
}

void ExportTest::cleanup()
{
    m_desk.reset();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void ExportTest::start()
{
    m_desk->start();
    QTRY_VERIFY(button()->isVisible());
    m_desk->table()->setFocus();
}

QFileDialog *ExportTest::dialog() const
{
    return m_desk->window()->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
}

/** Through the dialog. */
void ExportTest::begin(const QString &file)
{
    m_desk->press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    dialog()->selectFile(m_folder.filePath(file));
    QMetaObject::invokeMethod(dialog(), "accept");
    QTRY_VERIFY(!dialog());
    m_desk->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window()));
    m_desk->guard().restart(); // a dialog over files takes its time
}

void ExportTest::asksForAFile()
{
    start();
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(QFileInfo(dialog()->selectedFiles().first()).fileName(), QStringLiteral("Open 2026-11-23.xlsx"));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_desk->surroundings()->exported());
    QVERIFY(!bar()->isVisible());
    m_desk->guard().restart();
}

void ExportTest::namesTheFileByItsKind()
{
    start();
    m_desk->press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    dialog()->selectNameFilter(dialog()->nameFilters().last());
    Q_EMIT dialog()->filterSelected(dialog()->nameFilters().last());
    QCOMPARE(QFileInfo(dialog()->selectedFiles().first()).fileName(), QStringLiteral("Open 2026-11-23.csv"));
    QCOMPARE(dialog()->defaultSuffix(), QStringLiteral("csv"));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_desk->guard().restart();
}

void ExportTest::writesTheListInSight()
{
    start();
    m_desk->press(Qt::Key_2, Qt::AltModifier);
    const ListRequest late = m_desk->list()->request();
    QCOMPARE(late.view, OrderView::Late);
    begin(QStringLiteral("late.csv"));
    QVERIFY(m_desk->surroundings()->exported());
    QCOMPARE(work().list, late);
    QCOMPARE(work().file, m_folder.filePath(QStringLiteral("late.csv")));
}

void ExportTest::tellsHowFarItIs()
{
    start();
    begin(QStringLiteral("open.xlsx"));
    QVERIFY(bar()->isVisible());
    QCOMPARE(progress(), QStringLiteral("Exporting “Open”…"));
    work().promise.setProgressRange(0, 12'000);
    work().promise.setProgressValue(3'000);
    QTRY_COMPARE(progress(), QStringLiteral("Exporting “Open”: 3,000 of 12,000 orders"));
    m_desk->press(Qt::Key_3, Qt::AltModifier); // it goes on whatever is looked at meanwhile
    work().promise.setProgressValue(12'000);
    QTRY_COMPARE(progress(), QStringLiteral("Exporting “Open”: finishing the file…"));
    work().promise.addResult(Result<qint64>(12'000));
    work().promise.finish();
    QTRY_VERIFY(!bar()->isVisible());
}

void ExportTest::leadsToTheFolder()
{
    start();
    begin(QStringLiteral("open.xlsx"));
    work().promise.addResult(Result<qint64>(1'234));
    work().promise.finish();
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QCOMPARE(m_desk->messages().last().text, QStringLiteral("1,234 orders exported to open.xlsx"));
    QCOMPARE(m_desk->messages().last().kind, ui::Notice::Kind::Done);
    auto *lead = qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(QStringLiteral("Open folder")));
    QVERIFY(lead);
    QTest::mouseClick(lead, Qt::LeftButton);
    QCOMPARE(m_folders, QList<QUrl>{QUrl::fromLocalFile(m_folder.path())});
    QVERIFY(!lead->isVisible());
}

void ExportTest::isCancelled()
{
    start();
    begin(QStringLiteral("open.xlsx"));
    auto *cancel = bar()->findChild<QAbstractButton *>(QStringLiteral("cancelExport"));
    cancel->setFocus();
    m_desk->press(Qt::Key_Space);
    QTRY_VERIFY(work().promise.isCanceled());
    work().promise.addResult(
        Result<qint64>(Error{Error::Kind::Cancelled, QStringLiteral("Stopped."), {}, {}}));
    work().promise.finish();
    QTRY_VERIFY(!bar()->isVisible());
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QCOMPARE(m_desk->messages().last().text, QStringLiteral("The export was cancelled."));
    QVERIFY(m_desk->table()->hasFocus());
}

void ExportTest::isCancelledWithTheWindow()
{
    start();
    begin(QStringLiteral("open.xlsx"));
    delete bar(); // as it goes with the window
    QVERIFY(work().promise.isCanceled());
    work().promise.finish();
}

void ExportTest::tellsWhatStoodInTheWay()
{
    start();
    begin(QStringLiteral("open.xlsx"));
    work().promise.addResult(Result<qint64>(Error{Error::Kind::DiskFull,
                                                  QStringLiteral("There is no room left."),
                                                  QStringLiteral("Free some space."),
                                                  {}}));
    work().promise.finish();
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QCOMPARE(m_desk->messages().last().kind, ui::Notice::Kind::Failure);
    QCOMPARE(m_desk->messages().last().text,
             QStringLiteral("Nothing was exported. There is no room left. Free some space."));
}

void ExportTest::oneAtATime()
{
    start();
    begin(QStringLiteral("open.xlsx"));
    m_desk->press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!dialog());
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QCOMPARE(m_desk->messages().last().kind, ui::Notice::Kind::Hint);
    work().promise.finish();
}

void ExportTest::notFromACopy()
{
    start();
    m_desk->source()->setStandIn(StandIn{pictureTime(), 14, {}});
    m_desk->press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!dialog());
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QCOMPARE(m_desk->messages().last().text,
             QStringLiteral("Lists can be exported once the order database answers again."));
}

void ExportTest::onlyForWhoMay()
{
    Rights rights;
    rights.seesContacts = true;
    m_desk->source()->setRights(rights);
    m_desk->start();
    m_desk->table()->setFocus();
    QTRY_VERIFY(m_desk->list()->isComplete());
    QVERIFY(!button()->isVisible());
    m_desk->press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!dialog());
    const auto hasHint = [this] {
        const auto hints = m_desk->window()->findChild<ui::OrdersPage *>()->allHints();
        return std::any_of(hints.cbegin(), hints.cend(), [](const ui::ShortcutHint &hint) {
            return hint.text == QStringLiteral("Export this list");
        });
    };
    QVERIFY(!hasHint());
    m_desk->source()->setRights(Rights::all());
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY(button()->isVisible());
    QVERIFY(hasHint());
}

MARS_TEST_MAIN(QApplication, ExportTest)
#include "exporttest.moc"
