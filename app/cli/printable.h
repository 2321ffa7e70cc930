// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QString>

namespace mars::cli {

/** Text from outside made safe for a terminal: characters that steer it or reverse the line become spaces. */
[[nodiscard]] QString printable(QStringView text);

/** The document as UTF-8, with the same characters escaped inside its strings. */
[[nodiscard]] QByteArray jsonText(const QJsonDocument &document);

} // namespace mars::cli
