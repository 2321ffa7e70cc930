// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QMetaType>

namespace mars {

/** What has to go well before a shared order database can be used, in this order. */
enum class ConnectionStep {
    Name,       ///< the server's name means an address
    Reach,      ///< a PostgreSQL server answers there
    Encryption, ///< as strangers can neither read along nor pose as the server
    Login,      ///< it knows the user and the database, and keeps the session
    Rights,     ///< the user may read orders
    Schema      ///< the tables are those of this version
};
constexpr int connectionStepCount = int(ConnectionStep::Schema) + 1;

/** One or two words for a person: "Server name"; translated. */
[[nodiscard]] QString stepName(ConnectionStep step);

/** How one step of a connection test went, for a person; translated. */
struct ConnectionFinding
{
    enum class Outcome { Passed, Warned, Failed };

    ConnectionStep step = ConnectionStep::Name;
    Outcome outcome = Outcome::Passed;
    QString sentence;                         ///< "The server is 10.1.2.3."
    QString nextStep = {};                    ///< what to do, unless it passed
    Error::Kind kind = Error::Kind::Internal; ///< of a failure
    QString detail = {};                      ///< the server's own words, for the log; never a password

    [[nodiscard]] Error error() const { return {kind, sentence, nextStep, detail}; }
    friend bool operator==(const ConnectionFinding &, const ConnectionFinding &) = default;
};

} // namespace mars

Q_DECLARE_METATYPE(mars::ConnectionFinding)
