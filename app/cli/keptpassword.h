// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/passwordstore.h"
#include "store/connecting/databaselocation.h"

namespace mars::cli {

/** The location with the kept password, where its server wants one that libpq does not find by itself; needs
 * an application, but no running event loop. */
[[nodiscard]] DatabaseLocation withKeptPassword(const DatabaseLocation &location, PasswordStore &passwords);

} // namespace mars::cli
