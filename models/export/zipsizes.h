// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

namespace mars {

/** How long each file in a zip archive is when it is unpacked, by name; empty where the archive is not whole.
 */
[[nodiscard]] QHash<QByteArray, qint64> zipSizes(const QString &path);

} // namespace mars
