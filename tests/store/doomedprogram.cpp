// SPDX-License-Identifier: Apache-2.0
#include "faultydisk.h"
#include "store/administration/administration.h"
#include "testorders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** See runDoomed(). */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<DatabaseLocation> location = DatabaseLocation::parse(arguments.value(3));
    if (!location)
        qFatal("doomed ACCESS write|restore ADDRESS [FILE]");
    faultydisk::install();
    faultydisk::failAt(arguments.value(1).toInt(), faultydisk::Fault::Killed);
    if (arguments.value(2) == u"restore")
        return restoreDatabase(*location, arguments.value(4), true) ? 0 : 1;
    const auto sink = openOrderSink(*location);
    return sink && (*sink)->write(ordersAfter()) ? 0 : 1;
}
