// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/connectionfinding.h"
#include "store/connecting/libpqsession.h"
#include "store/connecting/serverline.h"
#include "store/connecting/tlscheck.h"

namespace mars {

// What a person is told of a step that did not go well: one sentence and the next step.

[[nodiscard]] ConnectionFinding notFound(const ServerPlace &place);
/** None of the servers answered as one; the line is the one that came nearest. */
[[nodiscard]] ConnectionFinding notReached(const ServerLine &line);
[[nodiscard]] ConnectionFinding withoutEncryption(const ServerPlace &place);
/** The certificate is not good. */
[[nodiscard]] ConnectionFinding badCertificate(const ServerPlace &place, const TlsCheck &check);

struct LoginNames
{
    QString server;
    QString database;
    QString user;
};
[[nodiscard]] ConnectionFinding notLoggedIn(const LoginNames &names, const LibpqSession::Failure &failure);

} // namespace mars
