// SPDX-License-Identifier: Apache-2.0
#include "pictures/clippedtexts.h"
#include "pictures/scenes.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTextStream>

using namespace mars::test;

/** mars-pictures FOLDER [NAME…]: every picture, or those named. Exit 1 where a text is clipped that must not
 * be. */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QTextStream err(stderr);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        err << "Usage: mars-pictures FOLDER [NAME...]\n";
        return 2;
    }
    const QDir folder(arguments.first());
    if (!folder.mkpath(QStringLiteral("."))) {
        err << "The folder " << folder.path() << " cannot be made.\n";
        return 2;
    }

    const QStringList wanted = arguments.mid(1);
    bool whole = true;
    const QList<Scene> all = scenes();
    for (const Scene &scene : all) {
        if (!wanted.isEmpty() && !wanted.contains(scene.name))
            continue;
        Studio studio(scene.pose);
        scene.act(studio);
        const QString file = folder.filePath(scene.name + QStringLiteral(".png"));
        if (!studio.picture().save(file)) {
            err << "The picture " << file << " cannot be written.\n";
            return 2;
        }
        const QStringList clipped = clippedTexts(studio.window());
        for (const QString &fault : clipped)
            err << scene.name << ": " << fault << '\n';
        whole = whole && clipped.isEmpty();
    }
    return whole ? 0 : 1;
}
