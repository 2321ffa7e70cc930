// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>

namespace mars {

/** One row of a file: its cells by column name, and its own bytes. */
struct Record
{
    qint64 line = 0;   ///< where it begins, from 1, the header included
    qint64 offset = 0; ///< the same in bytes
    QHash<QString, int> columns;
    QStringList values; ///< trimmed
    QByteArray raw;     ///< as it stands in the file, without its line end

    [[nodiscard]] QString value(const QString &column) const
    {
        const int index = columns.value(column, -1);
        return index < 0 ? QString() : values.at(index);
    }
};

/** Why a row cannot be used. */
struct RowProblem
{
    QString column; ///< empty = the whole row
    QString reason; ///< translated sentence
};

} // namespace mars
