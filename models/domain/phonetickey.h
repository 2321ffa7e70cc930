// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars {

/**
 * A key that spellings of one name share: "priya", "preeya" and "pria"; "verma" and "varma"; "laxmi" and
 * "lakshmi"; "geetha" and "gita". Takes a folded word. Every a but a leading one is left out, because the
 * unwritten vowels of Indian scripts are spelled or not at will (kamla, kamala); so the key of a beginning is
 * nearly always the beginning of the key.
 */
[[nodiscard]] QString phoneticKey(const QString &folded);

} // namespace mars
