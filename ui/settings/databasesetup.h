// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/connectionfinding.h"
#include "domain/result.h"
#include "domain/serverfields.h"

#include <optional>
#include <QFuture>

namespace mars::ui {

/** How the window gets connected to a shared order database; the composition root or a test implements it. */
class DatabaseSetup
{
public:
    virtual ~DatabaseSetup() = default;

    /** What an address ("postgresql://…") says, its password too; Error::Invalid with a sentence. */
    [[nodiscard]] virtual Result<ServerFields> read(const QString &address) const = 0;
    /** The same as an address, without password; Error::Invalid with a sentence. */
    [[nodiscard]] virtual Result<QString> addressOf(const ServerFields &fields) const = 0;

    /** What is kept, without fields if it is another file; nothing while this computer's own database is
     * used. */
    [[nodiscard]] virtual std::optional<ServerFields> kept() const = 0;
    /** This start was told another database, which comes before what is kept. */
    [[nodiscard]] virtual bool isOverruled() const = 0;

    /** Tries it step by step; the future is cancelled to stop it. Without a password the kept one is used. */
    [[nodiscard]] virtual QFuture<ConnectionFinding> test(const ServerFields &fields) = 0;
    /** Keeps it for the next start; the password goes to the keychain, or the error says why it did not. */
    [[nodiscard]] virtual QFuture<Result<Done>> keep(const ServerFields &fields) = 0;
    /** Goes back to this computer's own database from the next start on; the error says why the keychain
     * still has the password. */
    [[nodiscard]] virtual QFuture<Result<Done>> forget() = 0;
};

} // namespace mars::ui
