// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "benches.h"
#include "domain/lookupkeys.h"
#include "progress.h"
#include "rawlookup.h"
#include "required.h"
#include "stock.h"
#include "store/engine/connection.h"
#include "store/store.h"
#include "typing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace mars::bench {

namespace {

/** The same question three ways, by turns. */
QString exactLookUps(const Stock &stock, int times)
{
    RawLookUp raw(stock.location());
    Connection connection(stock.location());
    const auto source = openOrderSource(stock.location());
    Samples bare(u"baseline: a prepared statement of the engine's own interface"_s);
    Samples query(u"the same through the store's connection"_s);
    Samples whole(u"the look-up with its threads, until the window's thread has the order"_s);
    QRandomGenerator random(1);
    for (int i = 0; i < times; ++i) {
        nowDoing(u"look-ups: exact, %1 of %2"_s.arg(i + 1).arg(times));
        const QString number = stock.crowd().order(random.bounded(stock.crowd().size())).number;
        const QString key = orderNumberKey(number);
        auto begun = Clock::now();
        raw.find(key.toUtf8());
        bare.add(Clock::now() - begun);

        const QJsonDocument keys(QJsonArray{key});
        begun = Clock::now();
        {
            Query row = connection.query("find_number"_L1);
            row.bind("keys"_L1, QString::fromUtf8(keys.toJson(QJsonDocument::Compact)));
            row.bind("limit"_L1, qint64(20));
            while (row.next())
                (void)row.integer();
        }
        query.add(Clock::now() - begun);

        begun = Clock::now();
        const LookupRequest request{{{TermKind::OrderNumber, number, key, false}}};
        if (awaited(source->find(request)).matches.size() != 1)
            qFatal("%s was not found", qPrintable(number));
        whole.add(Clock::now() - begun);
    }
    return u"Looked up by a whole number:\n\n"_s + table({bare, query, whole});
}

/** What people type, each kind as often. */
QList<QStringList> typedTexts(const Stock &stock, int ofEach)
{
    QRandomGenerator random(2);
    QList<QStringList> kinds(6);
    while (kinds.first().size() < ofEach) {
        const Order order = stock.crowd().order(random.bounded(stock.crowd().size()));
        if (order.shipments.isEmpty() || order.shipments.first().numbers.isEmpty() ||
            order.customer.email.isEmpty())
            continue;
        const QString phone = QString(order.customer.phone).remove(u' ').sliced(3);
        kinds[0].append(order.number);
        kinds[1].append(order.shipments.first().trackingNumber());
        kinds[2].append(phone.last(4 + int(random.bounded(7))));
        kinds[3].append(order.customer.email);
        kinds[4].append(order.customer.name);
        kinds[5].append(order.customer.name.section(u' ', 1) + u' ' +
                        order.customer.name.section(u' ', 0, 0));
    }
    return kinds;
}

QString typedLookUps(const Stock &stock, int ofEach)
{
    const QStringList names{u"order numbers"_s,
                            u"tracking numbers"_s,
                            u"ends of phone numbers"_s,
                            u"addresses of mail"_s,
                            u"names"_s,
                            u"names, the last word first"_s};
    const QList<QStringList> kinds = typedTexts(stock, ofEach);
    stock.chill();
    Typing typing(stock.location());
    QList<Samples> all{Samples(u"baseline: QSqlTableModel::setFilter with LIKE, until its first rows"_s)};
    RawLookUp raw(stock.location());
    for (const QString &name : kinds.at(4).first(qMin<qsizetype>(3, ofEach))) {
        nowDoing(u"look-ups: the usual way"_s, std::chrono::minutes(10));
        all.first().add(raw.filter(name.section(u' ', 0, 0)));
    }
    Samples every(u"all of them, one key press, until the drop-down is painted"_s);
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        Samples samples(u"typed: "_s + names.at(kind));
        for (const QString &text : kinds.at(kind)) {
            nowDoing(u"look-ups: typed %1"_s.arg(names.at(kind)));
            typing.type(text, samples);
        }
        every.add(samples);
        all.append(samples);
    }
    all.append(every);
    return u"Typed in the window, each key press by itself:\n\n"_s + table(all);
}

} // namespace

QString benchLookUps(const Stock &stock, Size size)
{
    const bool full = size == Size::Full;
    return u"## Look-ups among %1\n\n"_s.arg(stock.title()) + exactLookUps(stock, full ? 5000 : 20) + u'\n' +
           typedLookUps(stock, full ? 35 : 1);
}

} // namespace mars::bench
