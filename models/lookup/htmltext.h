// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars {

/** The words of an HTML mail, one line per block; lines of a block quote begin with '>'. No layout, no links.
 */
[[nodiscard]] QString textOfHtml(const QString &html);

} // namespace mars
