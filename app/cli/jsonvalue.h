// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QDateTime>
#include <QJsonValue>

namespace mars::cli {

// What is absent is null.

[[nodiscard]] inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
[[nodiscard]] inline QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}
/** "2026-11-24" */
[[nodiscard]] inline QJsonValue orNull(QDate day)
{
    return orNull(day.toString(Qt::ISODate));
}
/** "2026-11-24T08:05:00Z" */
[[nodiscard]] inline QJsonValue orNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

} // namespace mars::cli
