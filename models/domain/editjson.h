// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/edit.h"

#include <QJsonObject>

namespace mars {

/** As it is kept until it is applied. */
[[nodiscard]] QJsonObject toJson(const Edit &edit);
/** Nothing where it is not what toJson() makes. */
[[nodiscard]] std::optional<Edit> editFromJson(const QJsonObject &json);

} // namespace mars
