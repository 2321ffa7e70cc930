// SPDX-License-Identifier: Apache-2.0
#include "bareline.h"
#include "benches.h"
#include "feed.h"
#include "items/orderlistmodel.h"
#include "progress.h"
#include "required.h"
#include "store/store.h"
#include "support/postgrescluster.h"
#include "ui/orders/list/orderstable.h"
#include "ui/shell/mainwindow.h"
#include "ui/surroundings/someorders.h"
#include "ui/surroundings/windowsurroundings.h"

#include <future>
#include <QCoreApplication>
#include <QEvent>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace mars::test;
using namespace std::chrono_literals;

namespace mars::bench {

namespace {

/** Whether the list has painted a text in the first row. */
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(const ui::OrdersTable &table)
        : m_cell(table.model()->index(0, int(OrderColumn::City)))
    {
        table.viewport()->installEventFilter(this);
    }

    /** Processes events until it stands there; the moment after it was painted. Ends the program where that
     * does not come. */
    Clock::time_point await(const QString &city)
    {
        m_city = city;
        m_painted = false;
        QTimer limit;
        connect(&limit, &QTimer::timeout, this,
                [&city] { qFatal("“%s” was not painted within a minute", qPrintable(city)); });
        limit.start(60s);
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return Clock::now();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted = m_painted || m_cell.data().toString() == m_city;
        return false; // painted with the rest of this turn of the event loop
    }

private:
    const QPersistentModelIndex m_cell;
    QString m_city;
    bool m_painted = false;
};

/** Another desk, in threads of its own. */
class Writer
{
public:
    explicit Writer(const QString &address)
        : m_sink(required(openOrderSink(required(DatabaseLocation::parse(address)))))
        , m_notifier(address)
        , m_listener(address)
    {
        m_listener.run("LISTEN bench");
    }

    /** How long a bare NOTIFY takes to another line. */
    Clock::duration notify()
    {
        auto heard = std::async(std::launch::async, [this] {
            m_listener.awaitNotification();
            return Clock::now();
        });
        const auto begun = Clock::now();
        m_notifier.run("NOTIFY bench");
        return heard.get() - begun;
    }

    struct Write
    {
        Clock::time_point handedIn;
        Clock::time_point answered;
    };

    std::future<Write> write(const Order &order)
    {
        return std::async(std::launch::async, [this, order] {
            Write times{Clock::now(), {}};
            (void)required(m_sink->write({order}));
            times.answered = Clock::now();
            return times;
        });
    }

private:
    const std::unique_ptr<OrderSink> m_sink;
    BareLine m_notifier;
    BareLine m_listener;
};

} // namespace

QString benchLive(Size size)
{
    const int alone = size == Size::Full ? 150 : 3;
    const int inStream = size == Size::Full ? 60 : 3;
    nowDoing(u"live: a server with its orders"_s);
    PostgresCluster *cluster = PostgresCluster::instance();
    if (!cluster)
        qFatal("%s", qPrintable(PostgresCluster::whyNot()));
    const QString address = cluster->createDatabase();
    const DatabaseLocation location = required(DatabaseLocation::parse(address));
    QList<Order> orders = someOrders(size == Size::Full ? 20'000 : 200, pictureTime());
    (void)required(migrateDatabase(location));
    (void)required(required(openOrderSink(location))->write(orders));
    BareLine(address).run("VACUUM ANALYZE"); // as the server does by itself

    WindowSurroundings surroundings;
    const auto source = openOrderSource(location);
    ui::Services services = surroundings.services();
    services.source = source.get();
    ui::MainWindow window(services);
    window.resize(1440, 900);
    window.show();
    const auto *list = window.findChild<ui::OrdersTable *>();
    const auto *model = static_cast<OrderListModel *>(list->model());
    while (!model->isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);

    PaintWatch watch(*list);
    Writer writer(address);
    Samples bare(u"baseline: a bare NOTIFY, until another line has it"_s);
    Samples written(u"the change, until its writer has the answer"_s);
    Samples painted(u"the change, until another desk has painted it, one change a second"_s);
    Samples paintedInStream(u"the same, while a feed writes 200 events a second"_s);
    Order newest = orders.takeLast();
    const auto change = [&](int i, Samples &all) {
        newest.customer.city = u"City %1"_s.arg(i);
        bare.add(writer.notify());
        auto write = writer.write(newest);
        const auto seen = watch.await(newest.customer.city);
        const Writer::Write times = write.get();
        written.add(times.answered - times.handedIn);
        all.add(seen - times.handedIn);
    };
    for (int i = 0; i < alone; ++i) {
        nowDoing(u"live: change %1 of %2 is painted"_s.arg(i + 1).arg(alone));
        QTest::qWait(1000);
        change(i, painted);
    }
    const Feed feed(location, orders);
    for (int i = 0; i < inStream; ++i) {
        nowDoing(u"live: change %1 of %2 in a stream is painted"_s.arg(i + 1).arg(inStream));
        QTest::qWait(100 + i % 7 * 10);
        change(alone + i, paintedInStream);
    }
    return u"## A change, from one desk to the other\n\n%1 open orders in PostgreSQL, a window of 1440 × 900 "
           "with the newest of them; its list and counts follow as always.\n\n"_s.arg(orders.size() + 1) +
           table({bare, written, painted, paintedInStream});
}

} // namespace mars::bench
