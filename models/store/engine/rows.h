// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>
#include <QVarLengthArray>

namespace mars {

/** A column's name and value: text, whole number, truth or nothing. */
struct Column
{
    QLatin1StringView name;
    QVariant value;
};

using Row = QVarLengthArray<Column, 40>;

/** Rows of one table on their way to the database: as one JSON document, which is bound as one value. */
class Rows
{
public:
    void append(const Row &row);
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /** The document; empty afterwards. */
    [[nodiscard]] QString take();

private:
    void appendValue(const QVariant &value);
    void appendText(const QString &text);

    QString m_text;
};

} // namespace mars
