// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/connectionfinding.h"
#include "store/connecting/databaselocation.h"
#include "store/connecting/libpqsession.h"
#include "store/connecting/serverline.h"

namespace mars {

/** Takes the steps to a server one after the other and says how each went; in the caller's thread. */
class ConnectionTrial
{
public:
    ConnectionTrial(const DatabaseLocation &location, std::function<bool()> isCancelled);

    /** Tells each finding when it is made; the first failure is the last. Silent once it was cancelled. */
    void run(const std::function<void(const ConnectionFinding &)> &tell);

private:
    [[nodiscard]] ConnectionFinding findName();
    [[nodiscard]] ConnectionFinding reach();
    [[nodiscard]] ConnectionFinding checkEncryption();
    [[nodiscard]] ConnectionFinding checkLine(const ServerLine &line) const;
    [[nodiscard]] ConnectionFinding logIn();
    [[nodiscard]] ConnectionFinding checkPooler();
    [[nodiscard]] ConnectionFinding checkRights();
    [[nodiscard]] ConnectionFinding checkSchema();
    [[nodiscard]] ConnectionFinding statementFailed(ConnectionStep step,
                                                    const LibpqSession::Failure &failure) const;

    [[nodiscard]] Patience patience() const;
    [[nodiscard]] QString value(const QString &keyword) const { return m_effective.value(keyword); }

    const DatabaseLocation m_location;
    const std::function<bool()> m_isCancelled;
    LibpqParameters m_given; ///< with what this program chooses
    LibpqParameters m_effective;
    std::chrono::milliseconds m_limit; ///< for each attempt
    QList<ServerPlace> m_places;
    std::vector<ServerLine> m_lines;
    LibpqSession m_session;
    bool m_hasTables = false;
};

} // namespace mars
