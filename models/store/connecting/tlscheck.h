// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/connecting/patience.h"

#include <QDateTime>
#include <QString>

namespace mars {

/**
 * The certificate of a server, looked at without logging in. libpq only tells that it does not like one; this
 * tells why.
 */
struct TlsCheck
{
    enum class Verdict {
        Good,
        NoHandshake, ///< encryption could not be agreed on
        Expired,
        NotYetValid,
        SelfSigned,       ///< it vouches for itself
        UnknownAuthority, ///< nobody this computer trusts vouches for it
        OtherHost,        ///< it belongs to another server
        NoAuthorities,    ///< the file with the authorities cannot be read
        Invalid           ///< it is wrong in another way
    };

    Verdict verdict = Verdict::NoHandshake;
    QString names = {};   ///< whom the certificate is for: "db.example.com, db2.example.com"
    QDateTime until = {}; ///< valid until
    QDateTime since = {};
    QString detail = {};

    /** Over the open socket of a server that has agreed to encrypt; host as it was named. */
    [[nodiscard]] static TlsCheck of(int socket, const QString &host, const QString &authorities,
                                     const Patience &patience);
};

} // namespace mars
