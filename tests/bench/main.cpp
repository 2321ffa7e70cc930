// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "stock.h"
#include "support/translated.h"

#include <cstdio>
#include <QApplication>
#include <QMap>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::bench;

namespace {

using Bench = QString (*)(Size);
using SizedBench = QString (*)(const Stock &, Size);

const QMap<QString, Bench> benches{
    {u"desks"_s, &benchDesks}, {u"failover"_s, &benchFailover}, {u"live"_s, &benchLive}};
const QMap<QString, SizedBench> sizedBenches{{u"lists"_s, &benchLists}, {u"lookups"_s, &benchLookUps}};

void print(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

/** Little of everything, with databases that are gone afterwards. */
int runSmall()
{
    for (const Bench bench : benches)
        print(bench(Size::Small));
    const QTemporaryDir folder;
    QFile(folder.path()).setPermissions(QFile::Permissions(0x7755)); // for the server's own user
    for (const auto engine : {DatabaseLocation::Engine::Sqlite, DatabaseLocation::Engine::PostgreSql}) {
        const Stock stock(engine, 1000, folder.path());
        for (const SizedBench bench : sizedBenches)
            print(bench(stock, Size::Small));
    }
    return 0;
}

int usage()
{
    std::fprintf(stderr, "mars-bench --small\nmars-bench %s\nmars-bench %s sqlite|postgresql ORDERS FOLDER\n",
                 qPrintable(QStringList(benches.keys()).join(u'|')),
                 qPrintable(QStringList(sizedBenches.keys()).join(u'|')));
    return 2;
}

} // namespace

/** Runs one bench, or little of each, and prints what it measured. */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    mars::test::useLanguage(u"en"_s);
    const QStringList words = QApplication::arguments().mid(1);
    const QString name = words.value(0);
    if (words == QStringList(u"--small"_s))
        return runSmall();
    if (words.size() == 1 && benches.contains(name)) {
        print(benches.value(name)(Size::Full));
        return 0;
    }
    const QMap<QString, DatabaseLocation::Engine> engines{
        {u"sqlite"_s, DatabaseLocation::Engine::Sqlite},
        {u"postgresql"_s, DatabaseLocation::Engine::PostgreSql}};
    if (words.size() != 4 || !sizedBenches.contains(name) || !engines.contains(words.at(1)) ||
        words.at(2).toLongLong() < 1)
        return usage();
    const Stock stock(engines.value(words.at(1)), words.at(2).toLongLong(), words.at(3));
    print(sizedBenches.value(name)(stock, Size::Full));
    return 0;
}
