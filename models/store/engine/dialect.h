// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/engine/interrupt.h"
#include "store/store.h"

#include <memory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

namespace mars {

/** Where the two engines differ beyond their SQL: how to connect, what errors mean, how moments and days
 * travel. */
class Dialect
{
public:
    [[nodiscard]] static const Dialect &of(DatabaseLocation::Engine engine);
    virtual ~Dialect() = default;

    [[nodiscard]] virtual QString driver() const = 0;
    /** Sets name, host, options and password; parameters are libpq keywords, complete, path a SQLite file. */
    virtual void configure(QSqlDatabase &database, const QString &path,
                           const QHash<QString, QString> &parameters) const = 0;
    /** Of this open database; to be used until it closes. */
    [[nodiscard]] virtual std::unique_ptr<Interrupt> interrupt(const QSqlDatabase &database) const = 0;
    /** Whether the file of this open database is no longer what stands under its name. */
    [[nodiscard]] virtual bool hasMoved(const QSqlDatabase &database) const = 0;
    /** Whether this open database follows another one and takes no changes itself, as far as it has said. */
    [[nodiscard]] virtual bool isStandby(const QSqlDatabase &database) const = 0;
    [[nodiscard]] virtual Error::Kind kindOf(const QSqlError &error) const = 0;
    /** Whether the server gave the statement up for taking too long. */
    [[nodiscard]] virtual bool isTimeout(const QSqlError &error) const = 0;

    /** As bound values, and as columns of Rows. Invalid ones become NULL. */
    [[nodiscard]] virtual QVariant bound(const QDateTime &moment) const = 0;
    [[nodiscard]] virtual QVariant bound(QDate day) const = 0;
    [[nodiscard]] virtual QVariant column(const QDateTime &moment) const = 0;
    [[nodiscard]] static QVariant column(QDate day);
};

} // namespace mars
