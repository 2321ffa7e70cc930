// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"
#include "import/csvreader.h"
#include "import/jsonlinesreader.h"

#include <QBuffer>

using namespace mars;

namespace {

/** Reads to the end; every row must move on, and going back to a row must give it again. */
void readAll(RecordReader &reader)
{
    if (!reader.begin())
        return;
    Record row;
    Record again;
    RowProblem problem;
    for (qint64 before = -1;; before = row.offset) {
        const ReadOutcome outcome = reader.next(row, problem);
        if (outcome == ReadOutcome::End || outcome == ReadOutcome::Failed)
            return;
        if (row.offset <= before)
            qFatal("A row was read twice");
        const qint64 behind = reader.offset();
        reader.goTo(row.offset, row.line);
        if (reader.next(again, problem) != outcome || again.raw != row.raw || reader.offset() != behind)
            qFatal("A row read again is another one");
        if (reader.rejectedRow(row.raw, problem.reason).isEmpty())
            qFatal("A row is lost");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const RowLimits limits{200, 500};
    QBuffer csvInput(&bytes);
    csvInput.open(QIODevice::ReadOnly);
    CsvReader csv(csvInput, QStringLiteral("fuzz.csv"), 0, limits);
    readAll(csv);
    QBuffer jsonInput(&bytes);
    jsonInput.open(QIODevice::ReadOnly);
    JsonLinesReader json(jsonInput, QStringLiteral("fuzz.jsonl"), limits);
    readAll(json);
    return 0;
}

QByteArrayList fuzzSeeds()
{
    return {"order,placed,name\nMO-1,2026-11-20T09:14:00Z,\"Asha, \"\"A\"\"\nSharma\"\nMO-2,,\n",
            "\xEF\xBB\xBF"
            "a;b\r\n1;\"2\r\n3\"\r\n\r\n4;5",
            "{\"order\":\"MO-1\",\"total\":12,\"late\":true,\"note\":null}\n{\"order\":\"MO-2\"}\n"};
}
