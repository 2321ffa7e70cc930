// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "import/mappingdata.h"
#include "import/record.h"
#include "import/targetfields.h"

#include <QVarLengthArray>

namespace mars {

/** A row and the rows joined to it: 0 is the row itself, n that of the n-th join, null = none. */
using JoinedRow = QVarLengthArray<const Record *, 4>;

/** A value that cannot be used, and which of the joined rows it stands in. */
struct BadCell
{
    int table = 0;
    qint64 line = 0;
    RowProblem problem;
};

/** Reads fields out of one row by the rules of a mapping. The first value that cannot be used is kept as the
 * problem of the row; every getter then gives an empty value. */
class FieldReader
{
public:
    FieldReader(const JoinedRow &row, const QDateTime &now);

    [[nodiscard]] QString text(const FieldRules &rules, Field field);
    /** Complains where it is empty. */
    [[nodiscard]] QString requiredText(const FieldRules &rules, Field field);
    [[nodiscard]] std::optional<ReadTime> time(const FieldRules &rules, Field field);
    [[nodiscard]] QDateTime utc(const FieldRules &rules, Field field);
    [[nodiscard]] QDate date(const FieldRules &rules, Field field);
    [[nodiscard]] std::optional<qint64> number(const FieldRules &rules, Field field, qint64 least);
    [[nodiscard]] bool flag(const FieldRules &rules, Field field);
    [[nodiscard]] QByteArray zone(const FieldRules &rules, Field field);
    [[nodiscard]] std::optional<Status> status(const FieldRules &rules);
    [[nodiscard]] StatusReason reason(const FieldRules &rules);
    [[nodiscard]] EventSource source(const FieldRules &rules);
    [[nodiscard]] QList<ShipmentLine> contents(const FieldRules &rules);
    /** The text as it stands in the file, whatever the rule makes of it. */
    [[nodiscard]] QString written(const FieldRules &rules, Field field) const;

    void complain(const FieldRules &rules, Field field, const QString &reason);
    [[nodiscard]] const std::optional<BadCell> &problem() const { return m_problem; }

private:
    [[nodiscard]] QString checkedText(const FieldRules &rules, Field field, FieldType type);

    const JoinedRow &m_row;
    const QDateTime m_now;
    std::optional<BadCell> m_problem;
};

} // namespace mars
