// SPDX-License-Identifier: Apache-2.0
// A list on its way into a file.
#include "pictures/scenes.h"

#include "ui/orders/list/orderstable.h"

#include <QDir>
#include <QFileDialog>

namespace mars::test {

static void showDialog(Studio &studio)
{
    showOrders(studio);
    studio.press(studio.find<ui::OrdersTable>(), Qt::Key_E, Qt::ControlModifier);
    studio.until("a file is asked for", [&] {
        const auto *dialog = studio.find<QFileDialog>();
        return dialog && dialog->isVisible();
    });
}

static WindowSurroundings::Export &begin(Studio &studio)
{
    showDialog(studio);
    const QString file = QDir::temp().filePath(QStringLiteral("Open 2026-11-23.xlsx"));
    QFile::remove(file);
    studio.find<QFileDialog>()->selectFile(file);
    QMetaObject::invokeMethod(studio.find<QFileDialog>(), "accept");
    studio.until("it is under way", [&] { return studio.surroundings()->exported() != nullptr; });
    return *studio.surroundings()->exported();
}

static void showProgress(Studio &studio)
{
    WindowSurroundings::Export &work = begin(studio);
    work.promise.setProgressRange(0, 184'320);
    work.promise.setProgressValue(61'000);
    studio.settle();
}

static void showDone(Studio &studio)
{
    WindowSurroundings::Export &work = begin(studio);
    work.promise.addResult(Result<qint64>(184'320));
    work.promise.finish();
    (void)studio.find(QStringLiteral("toast"));
    studio.settle();
}

static void showFailed(Studio &studio)
{
    WindowSurroundings::Export &work = begin(studio);
    work.promise.addResult(Result<qint64>(
        Error{Error::Kind::DiskFull,
              QStringLiteral("There is no room left for /home/priya/Documents/Open 2026-11-23.xlsx."),
              QStringLiteral("Free some space or choose another place, then export again."),
              {}}));
    work.promise.finish();
    (void)studio.find(QStringLiteral("toast"));
    studio.settle();
}

QList<Scene> exportScenes()
{
    const QSize small(1100, 700);
    const QString hindi = QStringLiteral("hi");
    const QString german = QStringLiteral("de");
    return {
        {QStringLiteral("exporting"), {}, showProgress},
        {QStringLiteral("exporting-dark"), Pose{.dark = true}, showProgress},
        {QStringLiteral("exporting-1100x700"), Pose{.size = small}, showProgress},
        {QStringLiteral("exporting-dark-1100x700"), Pose{.size = small, .dark = true}, showProgress},
        {QStringLiteral("exporting-german-1100x700"), Pose{.size = small, .language = german}, showProgress},
        {QStringLiteral("exporting-hindi-1100x700"), Pose{.size = small, .language = hindi}, showProgress},
        {QStringLiteral("exported"), {}, showDone},
        {QStringLiteral("exported-dark"), Pose{.dark = true}, showDone},
        {QStringLiteral("exported-1100x700"), Pose{.size = small}, showDone},
        {QStringLiteral("exported-dark-1100x700"), Pose{.size = small, .dark = true}, showDone},
        {QStringLiteral("exported-german-1100x700"), Pose{.size = small, .language = german}, showDone},
        {QStringLiteral("export-failed-1100x700"), Pose{.size = small}, showFailed},
        {QStringLiteral("export-failed-dark"), Pose{.dark = true}, showFailed},
    };
}

} // namespace mars::test
