// SPDX-License-Identifier: Apache-2.0
#include "stock.h"

#include "progress.h"
#include "required.h"
#include "store/store.h"
#include "support/postgrescluster.h"

#include <fcntl.h>
#include <QDir>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mars::bench {

namespace {

constexpr quint64 seed = 1;

QString name(DatabaseLocation::Engine engine)
{
    return engine == DatabaseLocation::Engine::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s;
}

/** When the newest order was placed; nothing where the stock was never finished. */
std::optional<QDateTime> finishedWith(const QString &note)
{
    QFile file(note);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QDateTime::fromString(QString::fromLatin1(file.readAll()), Qt::ISODate);
}

} // namespace

Stock::Stock(DatabaseLocation::Engine engine, qint64 orders, const QString &folder)
    : m_folder(u"%1/%2-%3"_s.arg(folder, name(engine).toLower()).arg(orders))
{
    const QString note = m_folder + u"/newest"_s;
    const std::optional<QDateTime> newest = finishedWith(note);
    if (!newest)
        QDir(m_folder).removeRecursively();
    if (!QDir().mkpath(m_folder))
        qFatal("cannot make %s", qPrintable(m_folder));
    open(engine);
    const QDateTime now = newest.value_or(QDateTime::currentDateTimeUtc());
    m_crowd = std::make_unique<Crowd>(orders, seed, now);
    if (newest)
        return;
    fill();
    QFile file(note);
    if (!file.open(QIODevice::WriteOnly) || file.write(now.toString(Qt::ISODate).toLatin1()) < 0)
        qFatal("cannot write %s", qPrintable(note));
}

Stock::~Stock() = default;

void Stock::open(DatabaseLocation::Engine engine)
{
    if (engine == DatabaseLocation::Engine::Sqlite) {
        m_location = required(DatabaseLocation::parse(m_folder + u"/orders.sqlite"_s));
    } else {
        m_cluster = test::PostgresCluster::keptIn(m_folder);
        if (!m_cluster)
            qFatal("%s", qPrintable(test::PostgresCluster::whyNot()));
        m_location = required(DatabaseLocation::parse(m_cluster->uri(u"postgres"_s)));
    }
    (void)required(migrateDatabase(*m_location));
}

void Stock::fill() const
{
    constexpr qint64 portion = 2000;
    const std::unique_ptr<OrderSink> sink = required(openOrderSink(*m_location));
    for (qint64 place = 0; place < m_crowd->size();) {
        nowDoing(u"%1: %2 of them are made"_s.arg(title()).arg(place));
        QList<Order> orders;
        for (const qint64 end = qMin(place + portion, m_crowd->size()); place < end; ++place) {
            orders.append(m_crowd->order(place));
            orders.last().source = u"crowd"_s;
        }
        (void)required(sink->write(orders));
    }
    if (m_cluster) {
        nowDoing(u"%1: as the server does by itself, its pages are looked through"_s.arg(title()),
                 std::chrono::hours(1));
        if (!m_cluster->sql(u"VACUUM ANALYZE"_s))
            qFatal("%s", qPrintable(test::PostgresCluster::whyNot()));
    }
}

QString Stock::title() const
{
    return u"%1 orders in %2"_s.arg(QLocale(u"en"_s).toString(m_crowd->size()), name(m_location->engine()));
}

void Stock::chill() const
{
    const int file = ::open(qPrintable(m_folder + u"/orders.sqlite"_s), O_RDONLY);
    if (file < 0)
        return;
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

} // namespace mars::bench
