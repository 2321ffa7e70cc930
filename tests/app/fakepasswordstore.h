// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/passwordstore.h"

#include <QMap>

/** A keychain that forgets with the test; or one that answers everything with the same Error. */
class FakePasswordStore : public mars::PasswordStore
{
public:
    [[nodiscard]] QFuture<mars::Result<std::optional<QString>>> read(const QString &name) override;
    [[nodiscard]] QFuture<mars::Result<mars::Done>> write(const QString &name,
                                                          const QString &password) override;
    [[nodiscard]] QFuture<mars::Result<mars::Done>> remove(const QString &name) override;

    QMap<QString, QString> passwords;
    std::optional<mars::Error> problem; ///< from now on
    int reads = 0;
};
