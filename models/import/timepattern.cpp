// SPDX-License-Identifier: Apache-2.0
#include "import/timepattern.h"

using namespace Qt::StringLiterals;

namespace mars {

std::optional<int> takeDigits(QStringView &text, int fewest, int most)
{
    int value = 0;
    int count = 0;
    while (count < most && count < text.size() && text.at(count) >= u'0' && text.at(count) <= u'9')
        value = value * 10 + (text.at(count++).unicode() - u'0');
    if (count < fewest)
        return std::nullopt;
    text = text.mid(count);
    return value;
}

namespace {

/** Z, +05:30, +0530 or +05. */
std::optional<int> takeOffset(QStringView &text)
{
    if (text.startsWith(u'Z', Qt::CaseInsensitive)) {
        text = text.mid(1);
        return 0;
    }
    if (!text.startsWith(u'+') && !text.startsWith(u'-'))
        return std::nullopt;
    const int sign = text.front() == u'-' ? -1 : 1;
    text = text.mid(1);
    const std::optional<int> hours = takeDigits(text, 2, 2);
    if (text.startsWith(u':'))
        text = text.mid(1);
    const int minutes = takeDigits(text, 2, 2).value_or(0);
    if (!hours || *hours > 15 || minutes > 59)
        return std::nullopt;
    return sign * (*hours * 3600 + minutes * 60);
}

constexpr QStringView fieldLetters = u"yMdHmszt";

/** The run of equal letters at the start of a pattern. */
QStringView leadingRun(QStringView pattern)
{
    qsizetype length = 1;
    while (length < pattern.size() && pattern.at(length) == pattern.front())
        ++length;
    return pattern.left(length);
}

bool isKnownRun(QStringView run)
{
    static const QStringList known = {u"yyyy"_s, u"yy"_s, u"MM"_s, u"M"_s,  u"dd"_s, u"d"_s,   u"HH"_s,
                                      u"H"_s,    u"mm"_s, u"m"_s,  u"ss"_s, u"s"_s,  u"zzz"_s, u"t"_s};
    return known.contains(run.toString());
}

/** Reads one run of a pattern ("dd") from the text into the parts. */
bool takeField(QStringView run, QStringView &text, TimeParts &parts)
{
    const int most = static_cast<int>(run.size());
    if (run.front() == u't') {
        parts.offset = takeOffset(text);
        return parts.offset.has_value();
    }
    if (run.front() == u'z') {
        const qsizetype before = text.size();
        const std::optional<int> fraction = takeDigits(text, 1, 9);
        if (!fraction)
            return false;
        double milliseconds = *fraction;
        for (qsizetype digits = before - text.size(); digits > 3; --digits)
            milliseconds /= 10;
        for (qsizetype digits = before - text.size(); digits < 3; ++digits)
            milliseconds *= 10;
        parts.millisecond = static_cast<int>(milliseconds);
        return true;
    }
    const std::optional<int> value = takeDigits(text, most, most == 1 ? 2 : most);
    if (!value)
        return false;
    switch (run.front().unicode()) {
    case u'y':
        parts.year = most == 2 ? 2000 + *value : *value;
        break;
    case u'M':
        parts.month = *value;
        break;
    case u'd':
        parts.day = *value;
        break;
    case u'H':
        parts.hour = *value;
        break;
    case u'm':
        parts.minute = *value;
        break;
    default:
        parts.second = *value;
        break;
    }
    return true;
}

} // namespace

bool isTimePattern(QStringView pattern)
{
    while (!pattern.isEmpty()) {
        if (pattern.startsWith(u'\'')) {
            const qsizetype close = pattern.indexOf(u'\'', 1);
            if (close < 0)
                return false;
            pattern = pattern.mid(close + 1);
        } else if (pattern.front().isLetter()) {
            const QStringView run = leadingRun(pattern);
            if (!isKnownRun(run))
                return false;
            pattern = pattern.mid(run.size());
        } else {
            pattern = pattern.mid(1);
        }
    }
    return true;
}

std::optional<TimeParts> matchTimePattern(QStringView pattern, QStringView text)
{
    TimeParts parts;
    while (!pattern.isEmpty()) {
        if (fieldLetters.contains(pattern.front())) {
            const QStringView run = leadingRun(pattern);
            pattern = pattern.mid(run.size());
            if (!takeField(run, text, parts))
                return std::nullopt;
            continue;
        }
        if (pattern.front() == u'\'') {
            const qsizetype close = pattern.indexOf(u'\'', 1);
            const QStringView literal = pattern.mid(1, close - 1);
            if (!text.startsWith(literal))
                return std::nullopt;
            text = text.mid(literal.size());
            pattern = pattern.mid(close + 1);
            continue;
        }
        if (text.isEmpty() || text.front() != pattern.front())
            return std::nullopt;
        text = text.mid(1);
        pattern = pattern.mid(1);
    }
    const bool valid = text.isEmpty() && parts.date().isValid() && (parts.hour < 0 || parts.time().isValid());
    return valid ? std::optional(parts) : std::nullopt;
}

} // namespace mars
