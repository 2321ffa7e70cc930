// SPDX-License-Identifier: Apache-2.0
#include "import/timetext.h"

#include "import/timepattern.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** "-4 09:14", "+2", "0". */
std::optional<TimeParts> matchRelative(QStringView text, const QTimeZone &zone, const QDateTime &now)
{
    const int sign = text.startsWith(u'-') ? -1 : 1;
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.mid(1);
    const std::optional<int> days = takeDigits(text, 1, 5);
    if (!days)
        return std::nullopt;
    const QDate day = now.toTimeZone(zone).date().addDays(sign * *days);
    const QString date = day.toString(Qt::ISODate);
    return matchTimePattern(text.isEmpty() ? u"yyyy-MM-dd" : u"yyyy-MM-dd HH:mm", date + text.toString());
}

} // namespace

std::optional<TimeFormat> TimeFormat::parse(const QString &pattern)
{
    TimeFormat format;
    if (pattern == u"relative") {
        format.m_kind = Kind::Relative;
    } else if (pattern == u"iso") {
        for (const QString &separator : {u"'T'"_s, u" "_s}) {
            for (const QString &time : {u"HH:mm:ss.zzz"_s, u"HH:mm:ss"_s, u"HH:mm"_s}) {
                format.m_patterns.append(u"yyyy-MM-dd"_s + separator + time + u't');
                format.m_patterns.append(u"yyyy-MM-dd"_s + separator + time);
            }
        }
        format.m_patterns.append(u"yyyy-MM-dd"_s);
    } else {
        const bool hasDay = pattern.contains(u'y') && pattern.contains(u'M') && pattern.contains(u'd');
        if (!hasDay || !isTimePattern(pattern))
            return std::nullopt;
        format.m_patterns.append(pattern);
    }
    return format;
}

std::optional<TimeParts> TimeFormat::match(QStringView text, const QTimeZone &zone,
                                           const QDateTime &now) const
{
    if (m_kind == Kind::Relative)
        return matchRelative(text, zone, now);
    for (const QString &pattern : m_patterns) {
        if (const auto parts = matchTimePattern(pattern, text))
            return parts;
    }
    return std::nullopt;
}

std::optional<ReadTime> TimeFormat::time(QStringView text, const QTimeZone &zone, const QDateTime &now) const
{
    const std::optional<TimeParts> parts = match(text, zone, now);
    if (!parts || parts->hour < 0)
        return std::nullopt;
    ReadTime read;
    read.isRelative = m_kind == Kind::Relative;
    if (parts->offset) {
        read.utc = QDateTime(parts->date(), parts->time(), Qt::UTC).addSecs(-*parts->offset);
    } else {
        read.utc = fromWallClock(parts->date(), parts->time(), zone);
        read.zoneAssumed = !read.isRelative;
    }
    return read;
}

std::optional<QDate> TimeFormat::date(QStringView text, const QTimeZone &zone, const QDateTime &now) const
{
    const std::optional<TimeParts> parts = match(text, zone, now);
    return parts ? std::optional(parts->date()) : std::nullopt;
}

QDateTime fromWallClock(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime naive(date, time, Qt::UTC);
    const int before = zone.offsetFromUtc(naive.addDays(-1));
    const int after = zone.offsetFromUtc(naive.addDays(1));
    const QDateTime early = naive.addSecs(-before);
    const QDateTime late = naive.addSecs(-after);
    const bool onlyLateExists = zone.offsetFromUtc(early) != before && zone.offsetFromUtc(late) == after;
    return onlyLateExists ? late : early;
}

} // namespace mars
