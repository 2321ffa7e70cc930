// SPDX-License-Identifier: Apache-2.0
#include "import/csvdelimiter.h"

#include <QHash>

namespace mars {

char delimiterOfHeader(ByteInput &input, qint64 mostBytes)
{
    const qint64 start = input.offset();
    QHash<char, int> counts;
    bool inQuotes = false;
    for (int byte = input.take(); byte != ByteInput::end; byte = input.take()) {
        if (!inQuotes && (byte == '\n' || byte == '\r'))
            break;
        if (byte == '"')
            inQuotes = !inQuotes;
        else if (!inQuotes)
            ++counts[static_cast<char>(byte)];
        if (input.offset() - start > mostBytes)
            break;
    }
    input.seek(start);
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (counts.value(candidate) > counts.value(best))
            best = candidate;
    }
    return best;
}

} // namespace mars
