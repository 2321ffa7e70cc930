// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "support/smalldisk.h"
#include "support/testmain.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace mars::test;

namespace {

constexpr int manyOrders = 3000;

QString ordersFile(const Console &console)
{
    QByteArray rows = "order,placed,promised,name,phone,city,line,sku,item,quantity\n";
    for (int i = 0; i < manyOrders; ++i) {
        const QByteArray n = QByteArray::number(500'000 + i);
        rows += "T-" + n + ",2026-03-01T10:00:00+05:30,2026-03-09,Person " + n + ",98200" + n.right(5) +
                ",Pune,1,LIP-1,Lipstick,2\n";
    }
    return console.file(u"orders.csv"_s, rows);
}

} // namespace

/** The program on a disk that is really full. */
class FullDiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importSaysThatThereIsNoRoomAndCanBeRepeated()
    {
        Console console;
        const SmallDisk disk(console.path(u"disk"_s), "1536k");
        if (!disk.whyNot().isEmpty())
            QSKIP(disk.whyNot().constData());
        const QString database = console.path(u"disk/orders.sqlite"_s);
        console.environment.insert(u"MARS_DATABASE"_s, database);
        const auto stored = [&] {
            return console.run({u"database"_s, u"info"_s, u"--json"_s}).json()[u"orders"_s].toInt(-1);
        };
        QVERIFY(console.does({u"database"_s, u"init"_s}));
        const QString file = ordersFile(console);

        const Ran full = console.run({u"import"_s, file});
        QCOMPARE(full.code, 3);
        QVERIFY2(full.saysOneThing(), full.err.constData());
        QVERIFY2(full.err.contains("There is no room left for the order database " + database.toUtf8()),
                 full.err.constData());

        QVERIFY(disk.grow());
        const Ran check = console.run({u"database"_s, u"check"_s});
        QVERIFY2(check.code == 0, check.out + check.err);
        QVERIFY(stored() < manyOrders);
        const Ran again = console.run({u"import"_s, file});
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(stored(), manyOrders);
    }
};

MARS_TEST_MAIN(QCoreApplication, FullDiskTest)
#include "fulldisktest.moc"
