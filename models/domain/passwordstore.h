// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <optional>
#include <QFuture>

namespace mars {

/**
 * Where passwords are kept between sessions, encrypted by the desktop. Without such a place every call ends
 * with Error::Unreachable and a sentence that says so: nothing is ever kept elsewhere. Asynchronous, of the
 * thread that asks, which needs an event loop; the desktop may ask the person to unlock it first.
 */
class PasswordStore
{
public:
    virtual ~PasswordStore() = default;

    /** What is kept under this name; nothing if there is none. */
    [[nodiscard]] virtual QFuture<Result<std::optional<QString>>> read(const QString &name) = 0;
    [[nodiscard]] virtual QFuture<Result<Done>> write(const QString &name, const QString &password) = 0;
    /** One that is not there counts as removed. */
    [[nodiscard]] virtual QFuture<Result<Done>> remove(const QString &name) = 0;
};

} // namespace mars
