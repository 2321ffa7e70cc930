// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/reading/listoutline.h"

#include <list>
#include <QElapsedTimer>

namespace mars {

/** What is known of the lists asked for of late. An answer never waits until a long list was read through.
 * Throws StoreFailure. */
class ListOutlines
{
public:
    [[nodiscard]] ListIndex index(Connection &connection, const ListRequest &request, int step);
    /** Whether the list asked for last is to be read on. */
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /** For some milliseconds. */
    void readOn(Connection &connection);

private:
    ListOutline &outlineOf(const ListRequest &request, int step);

    std::list<ListOutline> m_outlines; ///< the one asked for last first
    bool m_isReading = false;
    QElapsedTimer m_sinceRead; ///< through a long list
};

} // namespace mars
