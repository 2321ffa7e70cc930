// SPDX-License-Identifier: Apache-2.0
#include "cli/printable.h"

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

bool steersTheTerminal(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool lineBreak = code == 0x2028 || code == 0x2029;
    const bool direction = code == 0x061c || code == 0x200e || code == 0x200f ||
                           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || lineBreak || direction;
}

} // namespace

QString printable(QStringView text)
{
    QString safe = text.toString();
    for (QChar &c : safe) {
        if (steersTheTerminal(c))
            c = u' ';
    }
    return safe;
}

QByteArray jsonText(const QJsonDocument &document)
{
    const QString text = QString::fromUtf8(document.toJson());
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        // The only control character outside of strings is the line feed of the layout.
        if (c != u'\n' && steersTheTerminal(c))
            safe += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

} // namespace mars::cli
