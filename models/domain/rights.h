// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars {

/** What the database lets its present user do; the database itself refuses the rest, whatever a window
 * offers. */
struct Rights
{
    /** Names, phones, e-mail addresses and streets in the clear, and looking for them. Without it they are
     * masked. */
    bool seesContacts = false;
    /** The contact of one order, and the orders of one whole phone number or address; each such look is
     * recorded. */
    bool revealsContacts = false;
    bool writesOrders = false; ///< imports, the sample
    bool writesNotes = false;
    bool correctsStatus = false;
    bool setsTrackingNumbers = false;
    bool keepsSnapshots = false; ///< a copy of recent orders on this computer, as far as it is seen
    bool exportsLists = false;   ///< into a file, as far as they are seen; each export is recorded

    /** Of who owns the database. */
    [[nodiscard]] static constexpr Rights all() { return {true, true, true, true, true, true, true, true}; }

    friend bool operator==(const Rights &, const Rights &) = default;
};

} // namespace mars
