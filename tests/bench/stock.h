// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crowd/crowd.h"
#include "store/connecting/databaselocation.h"

#include <memory>

namespace mars::test {
class PostgresCluster;
}

namespace mars::bench {

/**
 * A database of a crowd's orders. It stays in its folder and is used again, since at size it takes an hour to
 * make; one that was left unfinished is made anew. Ends the program where that cannot be.
 */
class Stock
{
public:
    Stock(DatabaseLocation::Engine engine, qint64 orders, const QString &folder);
    ~Stock();

    [[nodiscard]] const DatabaseLocation &location() const { return *m_location; }
    [[nodiscard]] const Crowd &crowd() const { return *m_crowd; }
    /** "1,000,000 orders in SQLite" */
    [[nodiscard]] QString title() const;
    /** The computer forgets what it has read of the database, where it is a file. */
    void chill() const;

private:
    void open(DatabaseLocation::Engine engine);
    void fill() const;

    const QString m_folder;
    std::unique_ptr<test::PostgresCluster> m_cluster;
    std::optional<DatabaseLocation> m_location;
    std::unique_ptr<Crowd> m_crowd;
};

} // namespace mars::bench
