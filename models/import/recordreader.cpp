// SPDX-License-Identifier: Apache-2.0
#include "import/recordreader.h"

#include "import/csvreader.h"
#include "import/jsonlinesreader.h"

namespace mars {

std::unique_ptr<RecordReader> makeRecordReader(QIODevice &device, const QString &fileName, char delimiter)
{
    if (fileName.endsWith(u".jsonl", Qt::CaseInsensitive) ||
        fileName.endsWith(u".ndjson", Qt::CaseInsensitive))
        return std::make_unique<JsonLinesReader>(device, fileName);
    return std::make_unique<CsvReader>(device, fileName, delimiter);
}

} // namespace mars
