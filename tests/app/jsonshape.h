// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

/** Empty when the value has the documented shape: exactly these keys, these types, times as promised; else
 * the first place where it differs ("matches[0].shipments[1].reason: …"). */
[[nodiscard]] QString trackShapeFault(const QJsonValue &document);
[[nodiscard]] QString recogniseShapeFault(const QJsonValue &document);
