// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersummary.h"
#include "domain/result.h"

#include <QHash>

namespace mars {

/** One stretch of a long list that was asked for: its rows, or the error that stood in their way. */
struct ListPage
{
    QList<OrderSummary> rows;
    std::optional<Error> error;
    bool stale = false; ///< shown until a newer answer is there
};

/** The most recently used pages of a list, by page number. */
class PageCache
{
public:
    static constexpr int capacity = 24;

    [[nodiscard]] const ListPage *find(int page) const;
    /** As find(), and remembers that the page is in use. */
    const ListPage *use(int page);
    /** Stores the page and lets go of the one that was not used for the longest time. */
    void insert(int page, ListPage content);
    /** In the place of a page that is held, without using it; gives what stood there. */
    ListPage exchange(int page, ListPage content);
    void remove(int page);

    [[nodiscard]] QList<int> mostRecent(int limit) const;
    [[nodiscard]] QList<int> pages() const { return m_recent; }

private:
    QHash<int, ListPage> m_pages;
    QList<int> m_recent; // newest first
};

} // namespace mars
