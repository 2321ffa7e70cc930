// SPDX-License-Identifier: Apache-2.0
#include "cli/standardinput.h"

#include <cstdio>
#include <QFile>

namespace mars::cli {

QString readStandardInput()
{
    constexpr qsizetype kept = 262'144; // what recogniseText() reads at most
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray text;
    for (;;) {
        const QByteArray chunk = input.read(65'536);
        if (chunk.isEmpty())
            break;
        text += chunk.left(kept - text.size());
    }
    // The cut may have gone through the middle of a character.
    QString read = QString::fromUtf8(text);
    if (text.size() == kept && read.endsWith(QChar::ReplacementCharacter))
        read.chop(1);
    return read;
}

} // namespace mars::cli
