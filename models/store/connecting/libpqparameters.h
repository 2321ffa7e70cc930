// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QHash>
#include <QString>
#include <QStringList>

namespace mars {

using LibpqParameters = QHash<QString, QString>; ///< by libpq's keywords

/** Reads a URI or "keyword=value …"; nothing if libpq does not understand it. */
[[nodiscard]] std::optional<LibpqParameters> parsedParameters(const QString &text);
[[nodiscard]] bool isLibpqKeyword(const QString &word);

/**
 * What libpq would use: the given ones, else those of the service file, of the PG* variables, of libpq. The
 * password is left out. Nothing if libpq refuses them, such as an unknown service. Reads files.
 */
[[nodiscard]] std::optional<LibpqParameters> effectiveParameters(const LibpqParameters &given);

/**
 * The given ones and what this program chooses where nobody said anything: a checked certificate for servers
 * elsewhere, the system's authorities, of several servers the one that takes changes, and to notice within
 * seconds that a server or line has gone. Reads files.
 */
[[nodiscard]] LibpqParameters completedParameters(const LibpqParameters &given);

/** Which of the servers that an address names. */
enum class ServerChoice {
    Named,    ///< as it says; where it only says what reading prefers, the one that takes changes
    Readable, ///< the same, and while none takes changes, one that can be read
    Standby   ///< one that takes no changes
};

/** The completed parameters that choose so; the servers are those of the given ones. */
[[nodiscard]] LibpqParameters choosing(ServerChoice choice, const LibpqParameters &given);
/** Of what choosing() gave for a server that takes changes: any server will do. Nothing if any did. */
[[nodiscard]] std::optional<LibpqParameters> secondChoice(const LibpqParameters &chosen);

/** Loopback or a Unix socket, as far as the name tells. */
[[nodiscard]] bool isThisComputer(const QString &host);
/** All servers of effective parameters are on this computer, by name and by address. */
[[nodiscard]] bool staysHere(const LibpqParameters &effective);

/** The file with the certificate authorities of this computer; empty if there is none in a known place. */
[[nodiscard]] QString systemAuthorities();

} // namespace mars
