// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars {

/**
 * Whether the entry of libpq's service file sets this keyword itself: libpq tells the value that results, not
 * where it came from. Looks where libpq looks: PGSERVICEFILE, else ~/.pg_service.conf; then the system's.
 */
[[nodiscard]] bool serviceNames(const QString &service, const QString &keyword);

} // namespace mars
