// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars::test {

/** A port of 127.0.0.1 that is free at this moment. */
[[nodiscard]] int freePort();

} // namespace mars::test
