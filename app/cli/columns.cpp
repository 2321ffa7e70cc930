// SPDX-License-Identifier: Apache-2.0
#include "cli/columns.h"

#include <algorithm>
#include <QList>

namespace mars::cli {

qsizetype columnsOf(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return std::count_if(characters.cbegin(), characters.cend(), [](uint c) {
        const QChar::Category category = QChar::category(c);
        return category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing &&
               category != QChar::Other_Format;
    });
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ');
}

} // namespace mars::cli
