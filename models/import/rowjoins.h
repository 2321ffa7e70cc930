// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/fieldreader.h"
#include "import/joinedfile.h"
#include "import/sourcefiles.h"

namespace mars {

/** The rows of other files that belong to one row. */
struct JoinedRecords
{
    QList<QList<Record>> tables; ///< one for each join
    int manyTable = 0;           ///< the join whose rows are many, from 1; 0 = none

    /** The row with those joined one to one; the many are left null. Lives as long as both. */
    [[nodiscard]] JoinedRow around(const Record &row) const;
    [[nodiscard]] QList<Record> many() const { return tables.value(manyTable - 1); }
};

/** The files that the rows of one source file are joined to. */
class RowJoins
{
public:
    using BadRow = std::function<void(const QString &path, const Record &, const RowProblem &)>;
    using FileDone = std::function<void(qint64 bytes)>;

    [[nodiscard]] static Result<RowJoins> open(const SourceFile &source, const BadRow &onBadRow,
                                               const JoinedFile::GoOn &goOn, const FileDone &onFileDone);

    [[nodiscard]] Result<JoinedRecords> find(const Record &row) const;

private:
    explicit RowJoins(const FileRule &rule);

    const FileRule *m_rule;
    QList<std::shared_ptr<JoinedFile>> m_files; ///< null = an optional one that is not there
};

} // namespace mars
