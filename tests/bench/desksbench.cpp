// SPDX-License-Identifier: Apache-2.0
#include "bareline.h"
#include "benches.h"
#include "desk.h"
#include "domain/lookupkeys.h"
#include "feed.h"
#include "progress.h"
#include "required.h"
#include "serverload.h"
#include "store/store.h"
#include "support/postgrescluster.h"
#include "ui/surroundings/someorders.h"
#include "ui/surroundings/windowsurroundings.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace mars::test;
using namespace std::chrono_literals;

namespace mars::bench {

namespace {

struct Scale
{
    int desks;
    int orders;
    std::chrono::seconds time; ///< of each phase
};

/** The bare look-up, again and again, in a thread of its own. */
class BareLookUps
{
public:
    BareLookUps(const QString &address, const QList<Order> &orders, Samples *samples)
        : m_thread([this, address, &orders, samples] {
            BareLine line(address);
            while (!m_over) {
                const QByteArray key = orderNumberKey(numberOf(orders)).toUtf8();
                const auto begun = Clock::now();
                line.run("SELECT * FROM orders WHERE number_key = $1", key);
                samples->add(Clock::now() - begun);
                std::this_thread::sleep_for(20ms);
            }
        })
    {
    }
    ~BareLookUps()
    {
        m_over = true;
        m_thread.join();
    }
    BareLookUps(const BareLookUps &) = delete;
    BareLookUps &operator=(const BareLookUps &) = delete;

private:
    std::atomic_bool m_over = false;
    std::thread m_thread;
};

/** One of ten open, as after some weeks. */
QList<Order> mostlyDelivered(int count)
{
    QList<Order> orders = someOrders(count, pictureTime());
    for (qsizetype i = 0; i < orders.size(); ++i) {
        if (i % 10 == 0)
            continue;
        TrackingEvent delivered = orders.at(i).events.last();
        delivered.status = Status::Delivered;
        delivered.sourceKey = u"delivered"_s;
        orders[i].events.append(delivered);
    }
    return orders;
}

QList<Order> openOnes(const QList<Order> &orders)
{
    QList<Order> open;
    for (qsizetype i = 0; i < orders.size(); i += 10)
        open.append(orders.at(i));
    return open;
}

std::unique_ptr<PostgresCluster> startCluster(int desks)
{
    auto cluster = PostgresCluster::makeListening({});
    if (cluster)
        cluster->set(u"max_connections"_s, QString::number(2 * desks + 20));
    if (!cluster || !cluster->start())
        qFatal("%s", qPrintable(PostgresCluster::whyNot()));
    return cluster;
}

/** The orders in a database of their own, as the server has them after it has cleared up by itself. */
DatabaseLocation fill(PostgresCluster &cluster, const QList<Order> &orders)
{
    const QString address = cluster.createDatabase();
    if (address.isEmpty())
        qFatal("%s", qPrintable(PostgresCluster::whyNot()));
    const DatabaseLocation location = required(DatabaseLocation::parse(address));
    (void)required(migrateDatabase(location));
    (void)required(required(openOrderSink(location))->write(orders));
    BareLine(address).run("VACUUM ANALYZE");
    return location;
}

/** Runs the desks for a while; answers how many processors the server used. */
double cpuWhile(const ServerLoad &load, std::chrono::seconds time)
{
    const double begun = load.cpuSeconds();
    QEventLoop loop; // not QTest::qWait(), which looks for events every 10 ms only
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
    return (load.cpuSeconds() - begun) / double(time.count());
}

} // namespace

QString benchDesks(Size size)
{
    const Scale scale = size == Size::Full ? Scale{500, 20'000, 35s} : Scale{5, 200, 2s};
    nowDoing(u"desks: a server with its orders"_s);
    const auto cluster = startCluster(scale.desks);
    const QList<Order> orders = mostlyDelivered(scale.orders);
    const DatabaseLocation location = fill(*cluster, orders);
    const QString address = cluster->uri(u"test_1"_s);

    const ServerLoad load(cluster->socketFolder() + u"/data"_s);
    const double memoryBefore = load.memoryMiB();
    const int processesBefore = load.processes();
    std::vector<std::unique_ptr<Desk>> desks;
    for (int i = 0; i < scale.desks; ++i) {
        nowDoing(u"desks: desk %1 of %2 connects"_s.arg(i + 1).arg(scale.desks));
        desks.push_back(std::make_unique<Desk>(location, orders));
        desks.back()->begin();
    }

    QString text =
        u"## %1 desks on one server\n\nPostgreSQL (max_connections = %2, else as it comes, but without "
        "fsync) with %3 orders, one of ten open; each desk listens and looks up a number every 5 s; "
        "desks, feed and server share this computer.\n\n"_s.arg(scale.desks)
            .arg(2 * scale.desks + 20)
            .arg(scale.orders);
    const auto patience = scale.time + 60s;
    nowDoing(u"desks: idle"_s, patience);
    const double idle = cpuWhile(load, scale.time);
    text += u"An idle desk costs the server %1 connections, %2 MiB and %3 ‰ of a processor.\n\n"_s
                .arg(double(load.processes() - processesBefore) / scale.desks, 0, 'f', 1)
                .arg((load.memoryMiB() - memoryBefore) / scale.desks, 0, 'f', 2)
                .arg(1000 * idle / scale.desks, 0, 'f', 3);

    QList<Samples> samples{Samples(u"baseline: a bare libpq look-up, desks idle but for their look-ups"_s),
                           Samples(u"a desk's look-up"_s),
                           Samples(u"a bare libpq look-up, with a feed"_s),
                           Samples(u"a desk's look-up, with a feed"_s),
                           Samples(u"a bare libpq look-up, with a feed and lists shown"_s),
                           Samples(u"a desk's look-up, with a feed and lists shown"_s)};
    Samples meanwhile(u"while they open their lists"_s); // told nowhere
    QStringList cpu;
    const auto measure = [&](qsizetype row, const QString &name) {
        nowDoing(u"desks: "_s + name, patience);
        for (size_t i = 0; i < desks.size(); ++i)
            desks[i]->lookUpFrom(Desk::lookUpEvery * int(i) / scale.desks, &samples[row + 1]);
        const BareLookUps bare(address, orders, &samples[row]);
        cpu.append(name + u": "_s + QString::number(cpuWhile(load, scale.time), 'f', 2));
    };
    measure(0, u"look-ups"_s);
    qint64 written = 0;
    {
        const Feed feed(location, openOnes(orders));
        measure(2, u"and a feed"_s);
        nowDoing(u"desks: they open their lists, one after the other"_s, patience);
        for (size_t i = 0; i < desks.size(); ++i) {
            desks[i]->lookUpFrom(Desk::lookUpEvery * int(i) / scale.desks, &meanwhile);
            QTimer::singleShot(std::chrono::milliseconds(scale.time) * int(i) / scale.desks, desks[i].get(),
                               &Desk::showList);
        }
        (void)cpuWhile(load, scale.time);
        measure(4, u"and lists shown"_s);
        written = feed.events();
    }
    text += table(samples) + u"\nThe feed wrote %1 events a second, in ten commits. Processors the server "
                             u"used: %2. Its memory: %3 "
                             "MiB.\n"_s.arg(written / (3 * scale.time.count()))
                                 .arg(cpu.join(u"; "_s))
                                 .arg(load.memoryMiB(), 0, 'f', 0);
    nowDoing(u"desks: they leave"_s);
    return text;
}

} // namespace mars::bench
