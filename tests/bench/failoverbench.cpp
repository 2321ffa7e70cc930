// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "progress.h"
#include "required.h"
#include "samples.h"
#include "store/store.h"
#include "support/postgresgroup.h"
#include "ui/surroundings/someorders.h"
#include "ui/surroundings/windowsurroundings.h"

#include <libpq-fe.h>
#include <QCoreApplication>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mars::test;
using namespace std::chrono_literals;

namespace mars::bench {

namespace {

void require(bool ok)
{
    if (!ok)
        qFatal("%s", qPrintable(PostgresCluster::whyNot()));
}

/** When a line that is tried again all the time first gets a server that takes changes. */
Clock::time_point firstBareLine(const QString &address)
{
    for (;; std::this_thread::sleep_for(5ms)) {
        const std::unique_ptr<PGconn, decltype(&PQfinish)> line(PQconnectdb(qPrintable(address)), &PQfinish);
        if (PQstatus(line.get()) == CONNECTION_OK)
            return Clock::now();
    }
}

struct Times
{
    Samples bare{u"baseline: a libpq line that is tried all the time gets the new primary"_s};
    Samples read{u"the next look-up is answered, by whatever server"_s};
    Samples written{u"what was written while there was none is stored, and a look-up shows it"_s};
};

void loseOnePrimary(Times &times)
{
    nowDoing(u"failover: a primary and a standby that has all it has"_s);
    const auto group = PostgresGroup::make(1);
    require(group != nullptr);
    const QString database = u"test_1"_s;
    require(!group->primary().createDatabase().isEmpty());
    const DatabaseLocation location = required(DatabaseLocation::parse(group->uri(database)));
    (void)required(migrateDatabase(location));
    (void)required(required(openOrderSink(location))->write(someOrders(200, pictureTime())));
    // Else a standby that has just lost its primary may look for it for five seconds before it is promoted.
    require(group->standby().sql(u"ALTER SYSTEM SET wal_retrieve_retry_interval = '100ms'"_s) &&
            group->standby().sql(u"SELECT pg_reload_conf()"_s));
    while (!group->hasAll())
        std::this_thread::sleep_for(10ms);

    const QTemporaryDir folder;
    const auto source = openOrderSource(location);
    const auto edits = openOrderEdits(location, folder.filePath(u"outbox"_s));
    QObject::connect(source.get(), &OrderSource::changed, edits.get(),
                     &OrderEdits::tryNow); // as a window does
    const Order order = required(source->order(1).result());
    (void)required(source->counts().result());

    nowDoing(u"failover: a look-up and ten notes after the primary's death"_s);
    const auto died = Clock::now();
    group->primary().killHard();
    std::thread promotion([&group] { require(group->promote()); });
    std::thread bare([&] { times.bare.add(firstBareLine(group->uri(database)) - died); });
    for (int i = 0; i < 10; ++i)
        (void)required(edits->save(Edit::note(order, u"Asha"_s, QString::number(i))).result());
    while (!source->order(1).result())
        QCoreApplication::processEvents();
    times.read.add(Clock::now() - died);
    qsizetype shown = 0;
    while (shown < 10) {
        QTest::qWait(1);
        const Result<Order> now = source->order(1).result();
        shown = now ? now->notes.size() : 0;
    }
    times.written.add(Clock::now() - died);
    promotion.join();
    bare.join();
}

} // namespace

QString benchFailover(Size size)
{
    const int losses = size == Size::Full ? 20 : 1;
    Times times;
    for (int i = 0; i < losses; ++i) {
        nowDoing(u"failover: loss %1 of %2"_s.arg(i + 1).arg(losses));
        loseOnePrimary(times);
    }
    return u"## The primary is killed, from then on\n\n%1 times, each with one standby "
           "(wal_retrieve_retry_interval = 100ms) that is told to take its place at that moment, and a desk "
           "that "
           "writes ten notes then.\n\n"_s.arg(losses) +
           table({times.bare, times.read, times.written});
}

} // namespace mars::bench
