// SPDX-License-Identifier: Apache-2.0
#include "store/writing/rehearsal.h"

#include "store/engine/storefailure.h"
#include "store/schema/migration.h"
#include "store/writing/orderwrites.h"

#include <QFileInfo>

namespace mars {

namespace {

bool isEmbedded(const DatabaseLocation &location)
{
    return location.engine() == DatabaseLocation::Engine::Sqlite;
}

/** A file that is missing or empty is left so: what it would become is a database of the connection's own. */
DatabaseLocation stage(const DatabaseLocation &location)
{
    const bool isEmpty = isEmbedded(location) && QFileInfo(location.path()).size() == 0;
    return isEmpty ? DatabaseLocation() : location;
}

} // namespace

Rehearsal::Rehearsal(const DatabaseLocation &location)
    : m_connection(stage(location),
                   isEmbedded(location) ? Connection::Schema::Any : Connection::Schema::Current)
{
}

void Rehearsal::begin()
{
    m_transaction.emplace(m_connection);
    // As the writing itself would begin: an embedded database is brought up to date, a server's never
    // unasked.
    while (isEmbedded(m_connection.location()) && migrateOneStep(m_connection)) {
    }
}

template<typename Work>
auto Rehearsal::rehearse(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    // What was written before a failure is gone with it, and a statement now would be of no transaction.
    if (m_fault)
        return *m_fault;
    auto done = attempt(std::forward<Work>(work));
    if (!done) {
        m_fault = done.error();
        m_transaction.reset();
        m_connection.close();
    }
    return done;
}

Result<WriteReport> Rehearsal::write(const QList<Order> &orders)
{
    return rehearse([&] { return writeOrders(m_connection, orders); });
}

Result<qint64> Rehearsal::removeSource(const QString &source)
{
    return rehearse([&] { return removeOrdersOf(m_connection, source); });
}

Result<WriteReport> Rehearsal::replaceSource(const QString &source, const QList<Order> &orders)
{
    return rehearse([&] { return replaceOrdersOf(m_connection, source, orders); });
}

Result<std::unique_ptr<OrderSink>> openRehearsal(const DatabaseLocation &location)
{
    return attempt([&]() -> std::unique_ptr<OrderSink> {
        auto rehearsal = std::make_unique<Rehearsal>(location);
        rehearsal->begin();
        return rehearsal;
    });
}

} // namespace mars
