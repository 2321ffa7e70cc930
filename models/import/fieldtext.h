// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "import/targetfields.h"

namespace mars {

/** The text of a field as a value; nullopt where the text says nothing of the kind. */
[[nodiscard]] std::optional<qint64> numberFromText(const QString &text);
[[nodiscard]] std::optional<bool> flagFromText(const QString &text);
/** "1:2;2:1" = two of line 1 and one of line 2. */
[[nodiscard]] std::optional<QList<ShipmentLine>> contentsFromText(const QString &text);
[[nodiscard]] QStringList listFromText(const QString &text); ///< separated by semicolons

/** Why a text cannot fill a field of this type, translated, without a full stop; empty = it can. Times are
 * not judged: they need a format. */
[[nodiscard]] QString complaintAbout(const QString &text, FieldType type);

} // namespace mars
