// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"

#include <QByteArray>

namespace mars {

/**
 * Reads one carrier file. Strict: an unknown key, a missing one, a pattern that does not compile or an
 * address that is not https gives an Error naming the file, the field and the reason. The format is described
 * in resources/carriers/README.md.
 */
[[nodiscard]] Result<CarrierDescription> readCarrier(const QByteArray &json, const QString &fileName);

/** The same from a file or resource. */
[[nodiscard]] Result<CarrierDescription> readCarrierFile(const QString &path);

} // namespace mars
