// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/mappingdata.h"

namespace mars {

/** Reads a mapping strictly: what it does not know or cannot use is an Error that names the place and the
 * reason. name is for messages only. */
[[nodiscard]] Result<Mapping::Data> parseMapping(const QByteArray &json, const QString &name);

} // namespace mars
