// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars::bench {

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

} // namespace mars::bench
