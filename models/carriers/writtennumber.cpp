// SPDX-License-Identifier: Apache-2.0
#include "carriers/writtennumber.h"

namespace mars {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 256; // a space between all characters of the longest label, and then some
constexpr qsizetype longestNumber = 64;

bool isDropped(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c == u'(' || c == u')';
}

bool isHyphen(QChar c)
{
    return c.category() == QChar::Punctuation_Dash;
}

/** Null for a character no tracking number has. */
QChar normal(QChar c)
{
    if (isHyphen(c))
        return u'-';
    if (c.isDigit())
        return QChar(u'0' + c.digitValue());
    const QChar upper = c.toUpper();
    return upper >= u'A' && upper <= u'Z' ? upper : QChar();
}

} // namespace

QString writtenNumber(QStringView text)
{
    if (text.size() > longestText)
        return {};
    if (text.trimmed().startsWith("]C1"_L1))
        text = text.trimmed().mid(3);
    QString number;
    for (const QChar c : text) {
        if (isDropped(c))
            continue;
        const QChar kept = normal(c);
        if (kept.isNull() || number.size() == longestNumber)
            return {};
        number.append(kept);
    }
    return number;
}

} // namespace mars
