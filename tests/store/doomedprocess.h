// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mars::test {

enum class Ending { Killed, Done, Failed };

/**
 * Does "write ADDRESS" (ordersAfter()), "restore ADDRESS FILE" or "snapshot ADDRESS FILE" in a process that
 * is killed at its n-th access to the disk. It is a program of its own: a fork() of the test would keep the
 * locks that the test's other threads hold at that moment.
 */
[[nodiscard]] Ending runDoomed(int access, const QStringList &work);

} // namespace mars::test
