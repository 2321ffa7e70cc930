// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mars::cli {

/** The known word that a mistyped one most likely means; empty where none is near. */
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);

} // namespace mars::cli
