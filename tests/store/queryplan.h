// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testdatabase.h"

namespace mars::test {

/** The steps of a statement for any values of its parameters, as EXPLAIN tells them. */
[[nodiscard]] QStringList queryPlan(const TestDatabase &database, const QString &statement);

/**
 * Runs a statement without parameters and tells what it took: on PostgreSQL the rows its steps looked at, on
 * SQLite the instructions, some ten for a row.
 */
[[nodiscard]] qint64 queryEffort(const TestDatabase &database, const QString &statement);

} // namespace mars::test
