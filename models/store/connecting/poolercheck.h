// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/connecting/libpqsession.h"

namespace mars {

/** What stands between a session and its server. */
enum class Pooler {
    None,
    KeepsSessions,  ///< each session has a server process of its own
    SharesSessions, ///< transactions of one session run in different processes: settings and notices get lost
    HasNoFreePlace, ///< a second session has to wait
    Unknown         ///< the session was too slow, or was lost
};

/**
 * Finds out with an open session and a second one, which it opens with the same parameters if there is a
 * pooler at all. Leaves nothing behind.
 */
[[nodiscard]] Pooler findPooler(LibpqSession &session, const LibpqParameters &parameters,
                                const std::function<Patience()> &patience);

/** Whether whoever listens there lets a session in and then has no server process for it. */
[[nodiscard]] bool hasNoFreePlace(const LibpqParameters &parameters, const Patience &patience);

} // namespace mars
