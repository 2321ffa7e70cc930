// SPDX-License-Identifier: Apache-2.0
#include "crowd/crowd.h"

#include "crowd/person.h"
#include "crowd/story.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qint64 numbersFrom = 1'000'001; // after those of the sample
constexpr qint64 days = 3 * 365;
constexpr int ordersOfOne = 3; // person, on the average

void drawLines(Draw &draw, const Cast &cast, Order &order)
{
    qint64 total = 0;
    const qint64 lines = draw.between(1, 4);
    const qint64 first = draw.below(cast.wares.size());
    for (int line = 0; line < lines; ++line) {
        const Cast::Ware &ware = cast.wares.at((first + line * 5) % cast.wares.size());
        const int quantity = ware.rupees > 700 ? 1 : int(draw.between(1, 2));
        order.lines.append({QString::number(line + 1), ware.sku, ware.name, quantity});
        total += qint64(ware.rupees) * quantity;
    }
    order.totalMinor = total * 100;
}

} // namespace

Crowd::Crowd(qint64 size, quint64 seed, const QDateTime &now)
    : m_cast(Cast::load())
    , m_size(size)
    , m_seed(seed)
    , m_now(now)
{
}

/** A shop that grows: half of all orders come in the last third of the time. */
QDateTime Crowd::placedAt(qint64 place) const
{
    const double share = double(m_size - 1 - place) / double(m_size); // 0 = the newest
    const double ago = (1 - std::sqrt(1 - share * 0.9)) / (1 - std::sqrt(0.1));
    return m_now.addSecs(-qint64(ago * double(days * 24 * 60 * 60)));
}

Order Crowd::order(qint64 place) const
{
    Draw draw(m_seed, quint64(place));
    Order order;
    order.number = u"MO-"_s + QString::number(numbersFrom + place);
    order.externalId = order.number;
    order.placedAt = placedAt(place);
    order.firstKnownAt = order.placedAt;
    order.currency = u"INR"_s;
    order.payment = draw.inPerMille(400) ? u"COD"_s : u"Prepaid"_s;
    const Person person = drawPerson(m_cast, m_seed, draw.below(m_size / ordersOfOne + 1));
    order.customer = person.customer;
    drawLines(draw, m_cast, order);
    Story(m_cast, person.city, draw, m_now).tell(order);
    return order;
}

} // namespace mars
