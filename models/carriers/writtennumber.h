// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace mars {

/**
 * A number as people write or scanners read it, brought to one form: upper-case Latin letters and digits and
 * the hyphens between them. Dropped are white space, control and invisible characters, the brackets of GS1
 * barcodes and the "]C1" some scanners send ahead; digits of other scripts count as digits. Empty if anything
 * else is in it, or if it is longer than any tracking number (64).
 */
[[nodiscard]] QString writtenNumber(QStringView text);

} // namespace mars
