// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/engine/dialect.h"

struct pg_conn;

namespace mars {

/** Of this open database, which keeps it. */
[[nodiscard]] pg_conn *libpqSession(const QSqlDatabase &database);

class PostgreSqlDialect : public Dialect
{
public:
    [[nodiscard]] QString driver() const override;
    void configure(QSqlDatabase &database, const QString &path,
                   const QHash<QString, QString> &parameters) const override;
    [[nodiscard]] std::unique_ptr<Interrupt> interrupt(const QSqlDatabase &database) const override;
    [[nodiscard]] bool hasMoved(const QSqlDatabase &database) const override;
    [[nodiscard]] bool isStandby(const QSqlDatabase &database) const override;
    [[nodiscard]] Error::Kind kindOf(const QSqlError &error) const override;
    [[nodiscard]] bool isTimeout(const QSqlError &error) const override;
    [[nodiscard]] QVariant bound(const QDateTime &moment) const override;
    [[nodiscard]] QVariant bound(QDate day) const override;
    using Dialect::column;
    [[nodiscard]] QVariant column(const QDateTime &moment) const override;
};

} // namespace mars
