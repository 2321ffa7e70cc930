// SPDX-License-Identifier: Apache-2.0
#include "lookup/cleanedtext.h"

#include <QChar>
#include <QList>

namespace mars {
namespace {

constexpr char32_t fullWidthFirst = 0xFF01;
constexpr char32_t fullWidthLast = 0xFF5E;
constexpr char32_t fullWidthOffset = 0xFEE0;
constexpr char32_t minusSign = 0x2212;

/** What stands for this character; 0 = nothing does. */
char32_t cleaned(char32_t c)
{
    if (c >= fullWidthFirst && c <= fullWidthLast)
        c -= fullWidthOffset;
    if (c == minusSign)
        return U'-';
    switch (QChar::category(c)) {
    case QChar::Number_DecimalDigit:
        return U'0' + char32_t(QChar::digitValue(c));
    case QChar::Punctuation_Dash:
        return U'-';
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return U'\n';
    case QChar::Separator_Space:
        return U' ';
    case QChar::Other_Control:
        if (c == U'\n')
            return U'\n';
        return QChar::isSpace(c) && c != U'\r' ? U' ' : 0;
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return 0;
    default:
        return c;
    }
}

} // namespace

CleanedText cleanedText(const QString &text)
{
    CleanedText result;
    result.truncated = text.size() > maximumTextLength;
    const auto given = QStringView(text).left(maximumTextLength).toUcs4();
    result.text.reserve(given.size());
    for (qsizetype i = 0; i < given.size(); ++i) {
        // A carriage return counts only where no line feed follows (old Mac texts).
        const bool isOldLineEnd = given[i] == U'\r' && given.value(i + 1) != U'\n';
        if (const char32_t c = isOldLineEnd ? U'\n' : cleaned(given[i]); c != 0)
            result.text += QChar::fromUcs4(c);
    }
    return result;
}

} // namespace mars
