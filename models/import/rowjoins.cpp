// SPDX-License-Identifier: Apache-2.0
#include "import/rowjoins.h"

#include <limits>
#include <QFileInfo>

namespace mars {

JoinedRow JoinedRecords::around(const Record &row) const
{
    JoinedRow joined{&row};
    for (int i = 0; i < tables.size(); ++i) {
        const bool isOne = i + 1 != manyTable && !tables.at(i).isEmpty();
        joined.append(isOne ? &tables.at(i).first() : nullptr);
    }
    return joined;
}

RowJoins::RowJoins(const FileRule &rule)
    : m_rule(&rule)
{
}

Result<RowJoins> RowJoins::open(const SourceFile &source, const BadRow &onBadRow,
                                const JoinedFile::GoOn &goOn, const FileDone &onFileDone)
{
    RowJoins joins(*source.rule);
    for (int i = 0; i < source.joinPaths.size(); ++i) {
        const QString &path = source.joinPaths.at(i);
        if (path.isEmpty()) {
            joins.m_files.append(nullptr);
            continue;
        }
        const auto onBad = [&](const Record &row, const RowProblem &problem) {
            onBadRow(path, row, problem);
        };
        auto file = JoinedFile::open(path, source.rule->joins.at(i).thereColumn, onBad, goOn);
        if (!file)
            return file.error();
        joins.m_files.append(std::shared_ptr<JoinedFile>(std::move(file).value()));
        onFileDone(QFileInfo(path).size());
    }
    return joins;
}

Result<JoinedRecords> RowJoins::find(const Record &row) const
{
    JoinedRecords found;
    for (int i = 0; i < m_files.size(); ++i) {
        const JoinRule &rule = m_rule->joins.at(i);
        if (rule.many)
            found.manyTable = i + 1;
        found.tables.append(QList<Record>());
        if (!m_files.at(i))
            continue;
        const qsizetype atMost = rule.many ? std::numeric_limits<qsizetype>::max() : 1;
        Result<QList<Record>> records = m_files.at(i)->find(row.value(rule.hereColumn), atMost);
        if (!records)
            return records.error();
        found.tables.last() = std::move(records).value();
    }
    return found;
}

} // namespace mars
