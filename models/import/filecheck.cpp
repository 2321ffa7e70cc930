// SPDX-License-Identifier: Apache-2.0
#include "import/filecheck.h"

#include "import/importerrors.h"
#include "import/recordreader.h"

#include <algorithm>
#include <QFile>
#include <QFileInfo>

namespace mars {

namespace {

/** Fields without which no row of this kind can be used. */
QList<Field> neededFields(RowKind rows)
{
    switch (rows) {
    case RowKind::Orders:
        return {Field::OrderNumber, Field::Placed};
    case RowKind::Shipments:
        return {Field::OrderNumber, Field::ShipmentId};
    case RowKind::Events:
        break;
    }
    return {Field::EventStatus};
}

/** A column of this table (0 = the file itself, n = the n-th join) that a rule reads in vain, or empty. */
QString missingIn(const FieldRule &rule, int table, const QStringList &columns)
{
    for (const ColumnReference &column : rule.columns) {
        if (column.table == table && !columns.contains(column.column))
            return column.column;
    }
    return {};
}

QString missingColumn(const FileRule &file, int table, const QStringList &columns)
{
    const QList<Field> needed = neededFields(file.rows);
    QList<FieldRules> all = file.events;
    all.prepend(file.fields);
    for (const FieldRules &rules : all) {
        for (auto it = rules.begin(); it != rules.end(); ++it) {
            const bool hasOther = it->columns.size() > 1 || !it->fallback.isEmpty();
            if (file.columnsMayBeMissing && (hasOther || !needed.contains(it.key())))
                continue;
            if (const QString column = missingIn(*it, table, columns); !column.isEmpty())
                return column;
        }
    }
    for (int i = 0; i < file.joins.size(); ++i) {
        if (table == 0 && !columns.contains(file.joins.at(i).hereColumn))
            return file.joins.at(i).hereColumn;
        if (table == i + 1 && !columns.contains(file.joins.at(i).thereColumn))
            return file.joins.at(i).thereColumn;
    }
    return {};
}

Result<Done> checkFile(const QString &path, const FileRule &rule, int table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileUnreadable(file);
    const QString name = QFileInfo(path).fileName();
    const auto reader = makeRecordReader(file, name, table == 0 ? rule.delimiter : 0);
    if (Result<Done> begun = reader->begin(); !begun)
        return begun;
    const QStringList columns = reader->columns();
    const QString missing = columns.isEmpty() ? QString() : missingColumn(rule, table, columns);
    if (!missing.isEmpty())
        return columnMissing(name, missing);
    return Done{};
}

} // namespace

Result<Done> checkFiles(const QList<SourceFile> &files)
{
    for (const SourceFile &file : files) {
        if (Result<Done> checked = checkFile(file.path, *file.rule, 0); !checked)
            return checked;
        for (int i = 0; i < file.joinPaths.size(); ++i) {
            if (file.joinPaths.at(i).isEmpty())
                continue;
            if (Result<Done> checked = checkFile(file.joinPaths.at(i), *file.rule, i + 1); !checked)
                return checked;
        }
    }
    return Done{};
}

} // namespace mars
