// SPDX-License-Identifier: Apache-2.0
#include "store/live/marker.h"

#include "store/engine/connection.h"

using namespace Qt::StringLiterals;

namespace mars {

void requireReplayed(Connection &standby, const Marker &marker)
{
    if (!standby.isStandby())
        standby.fail(Error::Kind::Unreachable, u"It was promoted."_s); // looks for another one
    const std::optional<QString> position = marker.position();
    if (!position)
        return;
    Query row = standby.query("has_replayed"_L1);
    row.bind("position"_L1, *position);
    if (!row.next() || !row.flag())
        standby.fail(Error::Kind::Locked, u"It has not replayed %1 yet."_s.arg(*position));
}

} // namespace mars
