// SPDX-License-Identifier: Apache-2.0
#include "items/pagecache.h"

#include <utility>

namespace mars {

const ListPage *PageCache::find(int page) const
{
    const auto found = m_pages.constFind(page);
    return found == m_pages.cend() ? nullptr : &*found;
}

const ListPage *PageCache::use(int page)
{
    if (const qsizetype place = m_recent.indexOf(page); place > 0)
        m_recent.move(place, 0);
    return find(page);
}

void PageCache::insert(int page, ListPage content)
{
    m_recent.removeOne(page);
    m_recent.prepend(page);
    m_pages.insert(page, std::move(content));
    if (m_recent.size() > capacity)
        m_pages.remove(m_recent.takeLast());
}

ListPage PageCache::exchange(int page, ListPage content)
{
    return std::exchange(m_pages[page], std::move(content));
}

void PageCache::remove(int page)
{
    m_recent.removeOne(page);
    m_pages.remove(page);
}

QList<int> PageCache::mostRecent(int limit) const
{
    return m_recent.first(qMin<qsizetype>(limit, m_recent.size()));
}

} // namespace mars
