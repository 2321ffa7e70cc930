// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "browsing.h"
#include "progress.h"
#include "rawlist.h"
#include "stock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mars::bench {

namespace {

constexpr int all = 5; // the view

QString firstRows(Browsing &browsing, RawList &raw, int times)
{
    Samples bare(u"baseline: QSqlQueryModel with all orders in a QTableView"_s);
    Samples ours(u"a view, from its key until its first rows are painted"_s);
    Samples whole(u"the view of all orders alone"_s);
    for (int i = 0; i < times; ++i) {
        nowDoing(u"lists: views, %1 of %2"_s.arg(i + 1).arg(times), 10min);
        if (i < 3)
            bare.add(raw.firstRows());
        for (int view = 0; view < all; ++view) {
            const auto time = browsing.show(view);
            if (browsing.rows() > 0)
                ours.add(time);
        }
        whole.add(browsing.show(all));
    }
    return table({bare, ours, whole});
}

QString jumps(Browsing &browsing, RawList &raw, qint64 orders, int times)
{
    Samples bare(u"baseline: the page at 99 % by LIMIT and OFFSET, without a window"_s);
    Samples far(u"to 99 % of all orders, until the rows are painted"_s);
    Samples anywhere(u"anywhere"_s);
    QRandomGenerator random(3);
    for (int i = 0; i < times; ++i) {
        nowDoing(u"lists: jumps, %1 of %2"_s.arg(i + 1).arg(times), 10min);
        if (i < 5)
            bare.add(raw.pageAt(orders * 99 / 100));
        far.add(browsing.jump(0.98 + 0.02 * random.generateDouble()));
        anywhere.add(browsing.jump(random.generateDouble()));
    }
    return table({bare, far, anywhere});
}

/** Half a minute of the wheel, at sixty turns a second. */
QString wheel(Browsing &browsing, std::chrono::seconds length)
{
    Samples frame(u"baseline: a frame"_s);
    frame.add(16ms);
    Samples turns(u"one turn of the wheel, with all that the window's thread does then"_s);
    (void)browsing.jump(0.3);
    const auto until = Clock::now() + length;
    while (Clock::now() < until) {
        nowDoing(u"lists: the wheel"_s);
        turns.add(browsing.scroll(3));
        QTest::qWait(16);
    }
    return table({frame, turns});
}

} // namespace

QString benchLists(const Stock &stock, Size size)
{
    const bool full = size == Size::Full;
    nowDoing(u"lists: %1"_s.arg(stock.title()), 10min);
    RawList raw(stock.location());
    Browsing browsing(stock.location());
    QString text = u"## Lists of %1\n\nThe first rows:\n\n"_s.arg(stock.title());
    text += firstRows(browsing, raw, full ? 40 : 2);
    text += u"\nA jump:\n\n"_s + jumps(browsing, raw, stock.crowd().size(), full ? 200 : 3);
    return text + u"\nScrolling:\n\n"_s + wheel(browsing, full ? 30s : 1s);
}

} // namespace mars::bench
