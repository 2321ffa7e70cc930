// SPDX-License-Identifier: Apache-2.0
#include "items/changedplaces.h"

#include <algorithm>
#include <QHash>

namespace mars {

namespace {

/** The most places that stand in rising order, by their indexes: who is among them has not moved. */
QList<int> longestRise(const QList<int> &places)
{
    QList<int> ends; // of the rises of each length, the one that ends lowest
    QList<int> previous(places.size(), -1);
    for (int i = 0; i < places.size(); ++i) {
        const auto higher =
            std::lower_bound(ends.begin(), ends.end(), places.at(i),
                             [&places](int end, int place) { return places.at(end) < place; });
        if (higher != ends.begin())
            previous[i] = *std::prev(higher);
        if (higher == ends.end())
            ends.append(i);
        else
            *higher = i;
    }
    QList<int> rise;
    for (int i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous.at(i))
        rise.prepend(i);
    return rise;
}

/** Where each order stands. */
QHash<OrderId, int> placesOf(const QList<OrderId> &orders)
{
    QHash<OrderId, int> places;
    for (int i = 0; i < orders.size(); ++i)
        places.insert(orders.at(i), i);
    return places;
}

/** Those of one state that the other does not have, but for what its ends may have pushed out. */
int missing(const ListStretch &stretch, const QHash<OrderId, int> &other, int firstStaying, int lastStaying)
{
    int count = 0;
    for (int i = 0; i < stretch.orders.size(); ++i) {
        const bool isPushed = (i < firstStaying && !stretch.isStart) || (i > lastStaying && !stretch.isEnd);
        if (!isPushed && !other.contains(stretch.orders.at(i)))
            ++count;
    }
    return count;
}

} // namespace

int changedPlaces(const ListStretch &before, const ListStretch &after)
{
    const QHash<OrderId, int> old = placesOf(before.orders);
    const QHash<OrderId, int> fresh = placesOf(after.orders);
    QList<int> common; // where those of both stood
    QList<int> places; // and where they stand
    for (int i = 0; i < before.orders.size(); ++i) {
        if (const auto place = fresh.constFind(before.orders.at(i)); place != fresh.cend()) {
            common.append(i);
            places.append(*place);
        }
    }
    const QList<int> staying = longestRise(places);
    const bool any = !staying.isEmpty();
    const auto none = static_cast<int>(before.orders.size() + after.orders.size());
    const auto moved = static_cast<int>(common.size() - staying.size());
    return moved +
           missing(before, fresh, any ? common.at(staying.first()) : none,
                   any ? common.at(staying.last()) : -1) +
           missing(after, old, any ? places.at(staying.first()) : none, any ? places.at(staying.last()) : -1);
}

} // namespace mars
