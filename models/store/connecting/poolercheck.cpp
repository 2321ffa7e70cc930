// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/poolercheck.h"

#include "store/engine/sqltext.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** The process that serves the session right now; 0 if that does not become known. */
int served(LibpqSession &session, const Patience &patience)
{
    return session.run(sqlText(DatabaseLocation::Engine::PostgreSql, "serving_process"_L1), patience)
        .row.value(0)
        .toInt();
}

/** A place is awaited without a word, until the session or the pooler gives up. */
bool isForWantOfPlace(const LibpqSession::Failure &failure)
{
    return failure.timedOut || failure.words.contains(u"query_wait_timeout"_s);
}

} // namespace

Pooler findPooler(LibpqSession &session, const LibpqParameters &parameters,
                  const std::function<Patience()> &patience)
{
    const int first = served(session, patience());
    if (first == 0)
        return Pooler::Unknown;
    if (first == session.greetedBy())
        return Pooler::None;
    LibpqSession other;
    if (const auto failure = other.connect(parameters, patience()))
        return Pooler::HasNoFreePlace;
    // Who is handed out next is the pooler's choice, so it gets several chances to show it. While the other
    // one is in a transaction, its process cannot serve the session as well.
    for (int round = 0; round < 3; ++round) {
        if (const auto refused = other.run(u"BEGIN"_s, patience()).failure) {
            // A pooler of single statements refuses transactions.
            return isForWantOfPlace(*refused) ? Pooler::HasNoFreePlace : Pooler::SharesSessions;
        }
        const int others = served(other, patience());
        const int own = served(session, patience());
        const auto ended = other.run(u"ROLLBACK"_s, patience());
        if (others == 0)
            return Pooler::HasNoFreePlace;
        if (others == first || own != first || ended.failure)
            return Pooler::SharesSessions;
    }
    return Pooler::KeepsSessions;
}

bool hasNoFreePlace(const LibpqParameters &parameters, const Patience &patience)
{
    LibpqSession session;
    if (session.connect(parameters, patience))
        return false;
    const auto failure = session.run(u"BEGIN"_s, patience).failure;
    return failure && isForWantOfPlace(*failure);
}

} // namespace mars
