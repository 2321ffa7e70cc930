// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/recordreader.h"

namespace mars {

/** One JSON object a line, its values plain: text, number, true, false or null. */
class JsonLinesReader final : public RecordReader
{
public:
    /** fileName is for messages only. */
    JsonLinesReader(QIODevice &device, QString fileName, RowLimits limits = {});

    [[nodiscard]] Result<Done> begin() override;
    [[nodiscard]] ReadOutcome next(Record &record, RowProblem &problem) override;
    void goTo(qint64 offset, qint64 line) override;
    [[nodiscard]] qint64 offset() const override { return m_input.offset(); }
    [[nodiscard]] QStringList columns() const override { return {}; }
    [[nodiscard]] QByteArray rejectsHeader() const override { return {}; }
    [[nodiscard]] QByteArray rejectedRow(const QByteArray &raw, const QString &reason) const override;

private:
    [[nodiscard]] bool takeLine(QByteArray &raw);

    ByteInput m_input;
    const QString m_fileName;
    const RowLimits m_limits;
    qint64 m_line = 1;
};

} // namespace mars
