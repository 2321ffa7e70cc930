// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/passwordstore.h"

namespace mars {

/** The desktop's keychain: GNOME Keyring, KWallet, or whatever else offers the secret service. */
class Keychain : public PasswordStore
{
public:
    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<Done>> write(const QString &name, const QString &password) override;
    [[nodiscard]] QFuture<Result<Done>> remove(const QString &name) override;
};

} // namespace mars
