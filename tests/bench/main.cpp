// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "support/translated.h"

#include <cstdio>
#include <QApplication>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace mars::bench;

/** NAME… [--small]: runs these benches, without a name all of them, and prints what they measured. */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    mars::test::useLanguage(u"en"_s);
    const QMap<QString, QString (*)(Size)> benches{
        {u"desks"_s, &benchDesks}, {u"failover"_s, &benchFailover}, {u"live"_s, &benchLive}};
    QStringList names = QApplication::arguments().mid(1);
    const Size size = names.removeAll(u"--small"_s) > 0 ? Size::Small : Size::Full;
    for (const QString &name : names.isEmpty() ? benches.keys() : names) {
        if (!benches.contains(name)) {
            std::fprintf(stderr, "mars-bench [--small] [%s]\n",
                         qPrintable(QStringList(benches.keys()).join("] ["_L1)));
            return 2;
        }
        std::printf("%s\n", qPrintable(benches.value(name)(size)));
        std::fflush(stdout);
    }
    return 0;
}
