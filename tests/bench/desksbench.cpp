// SPDX-License-Identifier: Apache-2.0
#include "bareline.h"
#include "benches.h"
#include "domain/lookupkeys.h"
#include "domain/whenanswered.h"
#include "items/rereadpause.h"
#include "required.h"
#include "serverload.h"
#include "store/store.h"
#include "support/postgrescluster.h"
#include "ui/surroundings/someorders.h"
#include "ui/surroundings/windowsurroundings.h"

#include <atomic>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mars::test;
using namespace std::chrono_literals;

namespace mars::bench {

namespace {

constexpr auto lookUpEvery = 5s;
constexpr int eventsASecond = 200;

struct Scale
{
    int desks;
    int orders;
    std::chrono::seconds time; ///< of each phase
};

QString numberOf(const QList<Order> &orders)
{
    return orders.at(QRandomGenerator::global()->bounded(orders.size())).number;
}

/** One desk: listens, looks up a number now and then, and shows a list if told to. */
class Desk : public QObject
{
public:
    Desk(const DatabaseLocation &location, const QList<Order> &orders)
        : m_source(openOrderSource(location))
        , m_orders(orders)
    {
        connect(&m_again, &QTimer::timeout, this, &Desk::lookUp);
        connect(&m_reread, &RereadPause::due, this, &Desk::readList);
    }

    /** Connects for look-ups and listens; nothing more. */
    void begin()
    {
        (void)required(m_source->rights().result());
        (void)required(m_source->counts().result());
    }

    void lookUpFrom(std::chrono::milliseconds first, Samples *samples)
    {
        m_samples = samples;
        m_again.stop();
        QTimer::singleShot(first, this, [this] {
            lookUp();
            m_again.start(lookUpEvery);
        });
    }

    void showList() { connect(m_source.get(), &OrderSource::changed, &m_reread, &RereadPause::begin); }

private:
    void lookUp()
    {
        const QString number = numberOf(m_orders);
        const auto begun = Clock::now();
        whenAnswered(m_source->find({{{TermKind::OrderNumber, number, orderNumberKey(number), false}}}), this,
                     [this, begun](const Result<LookupAnswer> &answer) {
                         if (required(answer).matches.size() != 1)
                             qFatal("a look-up found nothing");
                         m_samples->add(Clock::now() - begun);
                     });
    }

    /** What a window reads again when something changed. */
    void readList()
    {
        whenAnswered(m_source->page({}, {}, 100), this, [this](const auto &) {
            whenAnswered(m_source->counts(), this, [this](const auto &) { m_reread.readingEnded(); });
        });
    }

    const std::unique_ptr<OrderSource> m_source;
    const QList<Order> &m_orders;
    QTimer m_again;
    RereadPause m_reread{800ms};
    Samples *m_samples = nullptr; ///< of the phase
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

/** Writes tracking events at a steady pace, in a thread of its own. */
class Feed
{
public:
    Feed(const DatabaseLocation &location, const QList<Order> &orders)
        : m_thread([this, location, orders]() mutable { write(location, std::move(orders)); })
    {
    }
    ~Feed()
    {
        m_over = true;
        m_thread.join();
    }
    Feed(const Feed &) = delete;
    Feed &operator=(const Feed &) = delete;

    [[nodiscard]] qint64 events() const { return m_events; }

private:
    void write(const DatabaseLocation &location, QList<Order> orders)
    {
        constexpr int portion = eventsASecond / 10;
        const auto sink = required(openOrderSink(location));
        auto next = Clock::now();
        for (qsizetype at = 0; !m_over; at = (at + portion) % (orders.size() - portion)) {
            QList<Order> some = orders.mid(at, portion);
            for (Order &order : some) {
                TrackingEvent event = order.events.last();
                event.occurredAt = event.occurredAt.addSecs(++m_events);
                event.sourceKey = QString::number(m_events);
                order.events = {event};
            }
            (void)required(sink->write(some));
            next += 100ms;
            std::this_thread::sleep_until(next);
        }
    }

    std::atomic_bool m_over = false;
    std::atomic<qint64> m_events = 0;
    std::thread m_thread;
};

} // namespace

QString benchDesks(Size size)
{
    const Scale scale = size == Size::Full ? Scale{500, 20'000, 60s} : Scale{5, 200, 2s};
    const auto cluster = PostgresCluster::makeListening({});
    if (!cluster)
        qFatal("%s", qPrintable(PostgresCluster::whyNot()));
    cluster->set(u"max_connections"_s, QString::number(3 * scale.desks + 20));
    if (!cluster->start())
        qFatal("%s", qPrintable(PostgresCluster::whyNot()));
    const QString address = cluster->createDatabase();
    if (address.isEmpty())
        qFatal("%s", qPrintable(PostgresCluster::whyNot()));
    const DatabaseLocation location = required(DatabaseLocation::parse(address));
    const QList<Order> orders = someOrders(scale.orders, pictureTime());
    (void)required(migrateDatabase(location));
    (void)required(required(openOrderSink(location))->write(orders));

    const ServerLoad load(cluster->socketFolder() + u"/data"_s);
    const double memoryBefore = load.memoryMiB();
    const int processesBefore = load.processes();
    std::vector<std::unique_ptr<Desk>> desks;
    for (int i = 0; i < scale.desks; ++i) {
        desks.push_back(std::make_unique<Desk>(location, orders));
        desks.back()->begin();
    }

    QString text =
        u"## %1 desks on one server\n\nPostgreSQL with %2 orders; each desk listens and looks up a "
        "number every 5 s; desks and server share this computer.\n\n"_s.arg(scale.desks)
            .arg(scale.orders);
    const auto cpuOf = [&](const std::function<void()> &phase) {
        const double begun = load.cpuSeconds();
        phase();
        return (load.cpuSeconds() - begun) / double(scale.time.count());
    };
    const auto wait = [&] { // not QTest::qWait(), which looks for events every 10 ms only
        QEventLoop loop;
        QTimer::singleShot(scale.time, &loop, &QEventLoop::quit);
        loop.exec();
    };

    const double idle = cpuOf(wait);
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
    QStringList cpu;
    const auto measure = [&](qsizetype row, const QString &name) {
        for (size_t i = 0; i < desks.size(); ++i)
            desks[i]->lookUpFrom(lookUpEvery * int(i) / scale.desks, &samples[row + 1]);
        const BareLookUps bare(address, orders, &samples[row]);
        cpu.append(name + u": "_s + QString::number(cpuOf(wait), 'f', 2));
    };
    measure(0, u"look-ups"_s);
    qint64 written = 0;
    {
        const Feed feed(location, orders);
        measure(2, u"and a feed"_s);
        for (const auto &desk : desks)
            desk->showList();
        written = feed.events();
        measure(4, u"and lists shown"_s);
    }
    return text + table(samples) +
           u"\nThe feed wrote %1 events a second, in tens of commits. Processors the server used: %2. Its "
           "memory: %3 MiB.\n"_s.arg(written / scale.time.count())
               .arg(cpu.join(u"; "_s))
               .arg(load.memoryMiB(), 0, 'f', 0);
}

} // namespace mars::bench
