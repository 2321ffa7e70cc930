// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars::bench {

class Stock;

/** As measured for tests/bench/RESULTS.md, or so little that it only shows that the bench still works. */
enum class Size { Full, Small };

// Each answers Markdown: what was done and a table whose first line is the baseline of the same run. They
// start servers of their own and end the program where they cannot.

/** From handing in a change at one desk until another desk's window has painted it, beside a bare NOTIFY. */
[[nodiscard]] QString benchLive(Size size);
/** What many desks on one server wait for a look-up, and cost it. */
[[nodiscard]] QString benchDesks(Size size);
/** From the death of a primary until a desk reads and writes again. */
[[nodiscard]] QString benchFailover(Size size);

// What depends on how many orders there are, among the stock's.

/** From a key press until the drop-down has painted the answer, beside the engine's own interface. */
[[nodiscard]] QString benchLookUps(const Stock &stock, Size size);
/** Views, jumps and scrolling in the window, beside what Qt offers and LIMIT and OFFSET. */
[[nodiscard]] QString benchLists(const Stock &stock, Size size);

} // namespace mars::bench
