// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mars {

/**
 * What a key (upper case, letters and digits) may mean where letters and digits that look alike were mixed
 * up: O and 0, I or L and 1, S and 5, B and 8. First the forms with letters in front and digits behind,
 * whatever number of signs that takes, then the ones with a single sign changed. Empty for a key of digits
 * or of letters alone; the key itself is never among them.
 */
[[nodiscard]] QStringList lookAlikes(const QString &key);

} // namespace mars
