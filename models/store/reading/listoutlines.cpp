// SPDX-License-Identifier: Apache-2.0
#include "store/reading/listoutlines.h"

#include "store/engine/connection.h"
#include "store/reading/listquery.h"

#include <algorithm>

namespace mars {

namespace {

constexpr int stretchesAtOnce = 50;
constexpr size_t mostOutlines = 8;
constexpr qint64 restBetween = 20'000; // an import changes more than can be followed, again and again

} // namespace

ListOutline &ListOutlines::outlineOf(const ListRequest &request, int step)
{
    const auto known = std::find_if(m_outlines.begin(), m_outlines.end(),
                                    [&](const ListOutline &outline) { return outline.isOf(request, step); });
    if (known == m_outlines.end())
        m_outlines.emplace_front(request, step);
    else
        m_outlines.splice(m_outlines.begin(), m_outlines, known);
    if (m_outlines.size() > mostOutlines)
        m_outlines.pop_back();
    return m_outlines.front();
}

ListIndex ListOutlines::index(Connection &connection, const ListRequest &request, int step)
{
    ReadTransaction sameMoment(connection);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ListIndex lengthOnly{readCounts(connection, now).at(size_t(request.view)), {}};
    m_isReading = false;
    if (!canHop(request))
        return lengthOnly;
    ListOutline &outline = outlineOf(request, step);
    if (outline.isWhole() && outline.follow(connection, now))
        return outline.index();
    if (lengthOnly.count <= qint64(stretchesAtOnce) * step) {
        outline.advance(connection, stretchesAtOnce + 1);
        if (outline.isWhole() && outline.follow(connection, now))
            return outline.index();
    } else {
        m_isReading = !m_sinceRead.isValid() || m_sinceRead.hasExpired(restBetween);
    }
    return lengthOnly;
}

void ListOutlines::readOn(Connection &connection)
{
    m_outlines.front().advance(connection, stretchesAtOnce);
    m_isReading = !m_outlines.front().isWhole();
    if (!m_isReading)
        m_sinceRead.start();
}

} // namespace mars
