// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars::test {

/**
 * Stands between SQLite and the files of this process: while it is shut, whoever begins to read or write
 * waits at it, for as long as it takes. Opens itself when it goes.
 */
class StoreGate
{
public:
    /** Only files opened from here on have the gate. */
    StoreGate();
    ~StoreGate() { open(); }
    StoreGate(const StoreGate &) = delete;
    StoreGate &operator=(const StoreGate &) = delete;

    void shut();
    void open();
    [[nodiscard]] int waiting() const; ///< threads that stand before it now
};

} // namespace mars::test
