// SPDX-License-Identifier: Apache-2.0
#include "faultydisk.h"
#include "store/administration/administration.h"
#include "store/engine/storefailure.h"
#include "store/offline/snapshotfile.h"
#include "store/offline/snapshotreader.h"
#include "testorders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** Fills a snapshot until it is whole, as a desk does. */
static bool fill(const DatabaseLocation &location, const QString &path)
{
    Connection server(location);
    SnapshotFile file(path);
    std::optional<SnapshotState> state = file.open();
    for (bool isWhole = false; !isWhole;) {
        const auto written = attempt([&] {
            const SnapshotPortion portion = readPortion(server, state);
            file.write(portion);
            state = portion.state;
            return portion.isLast;
        });
        if (!written)
            return false;
        isWhole = *written;
    }
    return true;
}

/** See runDoomed(). */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<DatabaseLocation> location = DatabaseLocation::parse(arguments.value(3));
    if (!location)
        qFatal("doomed ACCESS write|restore|snapshot ADDRESS [FILE]");
    faultydisk::install();
    faultydisk::failAt(arguments.value(1).toInt(), faultydisk::Fault::Killed);
    if (arguments.value(2) == u"restore")
        return restoreDatabase(*location, arguments.value(4), true) ? 0 : 1;
    if (arguments.value(2) == u"snapshot")
        return fill(*location, arguments.value(4)) ? 0 : 1;
    const auto sink = openOrderSink(*location);
    return sink && (*sink)->write(ordersAfter()) ? 0 : 1;
}
