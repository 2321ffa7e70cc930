// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QFile>

namespace mars {

[[nodiscard]] Error importCancelled();
[[nodiscard]] Error columnMissing(const QString &fileName, const QString &column);
[[nodiscard]] Error fileUnreadable(const QFile &file);

} // namespace mars
