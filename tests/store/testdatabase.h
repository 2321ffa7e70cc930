// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <functional>
#include <QTemporaryDir>
#include <QVariant>

class QSqlQuery;

namespace mars::test {

/** A database of its own for one test function, on either engine; gone with the test. */
class TestDatabase
{
public:
    explicit TestDatabase(DatabaseLocation::Engine engine, bool migrated = true);

    [[nodiscard]] const DatabaseLocation &location() const { return *m_location; }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] std::unique_ptr<OrderSink> sink() const;
    /** Of one that is not migrated: brings it as far as this version of the schema. */
    void migrateTo(int version) const;
    /** As if this version, the newest there is, had not come yet; from the fourth on. */
    void undoMigration(int version) const;
    /** As it comes back; empty when it does not. */
    [[nodiscard]] Order order(OrderId id) const;
    /** Runs statements past the store, to damage or look; the values of the first row of the last one. */
    QVariantList run(const QStringList &statements) const;
    /** One column of all rows of the last statement. */
    QStringList column(const QStringList &statements, int column) const;
    /** Runs them and does the work while the connection is still open, with its locks. */
    template<typename Value>
    Value runAndHold(const QStringList &statements, const std::function<Value()> &work) const
    {
        std::optional<Value> value;
        onConnection(statements, [&](QSqlQuery &) { value = work(); });
        return *value;
    }

private:
    void onConnection(const QStringList &statements, const std::function<void(QSqlQuery &)> &work) const;

    QTemporaryDir m_folder;
    QString m_address;
    std::optional<DatabaseLocation> m_location;
};

/** What became of each order; nothing, with a warning, when the sink gives an Error. */
[[nodiscard]] QList<WriteOutcome> outcomes(OrderSink &sink, const QList<Order> &orders);

/** Adds the column "engine" with a row for each; with a PostgreSQL that cannot be started its row is skipped
 * with the reason (see MARS_FETCH_ENGINE). */
void addEngines();

} // namespace mars::test

Q_DECLARE_METATYPE(mars::DatabaseLocation::Engine)

/** The engine of this row; skips the row where there is no PostgreSQL. */
#define MARS_FETCH_ENGINE(engine)                                                                            \
    QFETCH(mars::DatabaseLocation::Engine, engine);                                                          \
    if (engine == mars::DatabaseLocation::Engine::PostgreSql && !mars::test::PostgresCluster::instance())    \
    QSKIP(qPrintable(mars::test::PostgresCluster::whyNot()))
