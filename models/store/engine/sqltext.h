// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace mars {

// The SQL that is shipped as resources: resources/sql/<engine>/<name>.sql, or resources/sql/common/<name>.sql
// where both engines take the same text.

/** A single statement without its comments. A missing resource is a defect and asserts. */
[[nodiscard]] QString sqlText(DatabaseLocation::Engine engine, QLatin1StringView name);

/** The statements of a script. They end with ';' and have none inside. */
[[nodiscard]] QStringList sqlScript(DatabaseLocation::Engine engine, const QString &name);

/** The names of the numbered migrations in their order: element i leads to version i + 1. */
[[nodiscard]] QStringList migrationNames(DatabaseLocation::Engine engine);

} // namespace mars
