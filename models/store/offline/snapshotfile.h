// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/engine/connection.h"
#include "store/offline/snapshotportion.h"

namespace mars {

/**
 * The file of a snapshot: an embedded order database that only its owner can read, with a row of its own that
 * says how far it has come. Each step is in it as a whole or not at all. One that cannot be used is thrown
 * away. Not for the window's thread; only interrupt() is for any.
 */
class SnapshotFile
{
public:
    explicit SnapshotFile(const QString &path);

    /** How far it has come; nothing where there is none that can be used. */
    [[nodiscard]] std::optional<SnapshotState> open();
    /** Makes the file where the portion begins a snapshot. Throws StoreFailure. */
    void write(const SnapshotPortion &portion);
    /** With all that stands beside it. */
    void remove();
    void interrupt() { m_connection.interrupt(); }
    [[nodiscard]] const DatabaseLocation &location() const { return m_connection.location(); }

private:
    void make();
    void dropOrders(const QList<OrderId> &ids);
    void dropOld(const SnapshotState &state);
    void putOrders(const SnapshotPortion &portion);
    void putEdits(const QList<Order> &orders);
    void putChanges(const SnapshotPortion &portion);
    void putState(const SnapshotState &state);

    Connection m_connection;
};

} // namespace mars
