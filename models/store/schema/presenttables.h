// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mars {

class Connection;

/** The names of what holds rows, or seems to. */
[[nodiscard]] QStringList presentTables(Connection &connection);

} // namespace mars
