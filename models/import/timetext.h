// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace mars {

struct TimeParts;

/** A moment read from a file. */
struct ReadTime
{
    QDateTime utc;
    bool zoneAssumed = false; ///< the text names no zone, the mapping's was taken
    bool isRelative = false;  ///< counted from today: what stands in the file is no time to show

    friend bool operator==(const ReadTime &, const ReadTime &) = default;
};

/**
 * One way to write dates and times: "iso" (ISO 8601 with or without offset), "relative" ("-4 09:14" = four
 * days before today at 09:14) or a pattern of yyyy yy MM M dd d HH H mm m ss s zzz t (Z or an offset) with
 * everything else as it stands, letters in single quotes.
 */
class TimeFormat
{
public:
    /** nullopt for a pattern with a letter that means nothing. */
    [[nodiscard]] static std::optional<TimeFormat> parse(const QString &pattern);

    /** Needs date and time of day. A text without an offset is read in this zone; now is for "relative". */
    [[nodiscard]] std::optional<ReadTime> time(QStringView text, const QTimeZone &zone,
                                               const QDateTime &now) const;
    /** The day as it is written; a time of day behind it is allowed and ignored. */
    [[nodiscard]] std::optional<QDate> date(QStringView text, const QTimeZone &zone,
                                            const QDateTime &now) const;

private:
    enum class Kind { Pattern, Relative };

    [[nodiscard]] std::optional<TimeParts> match(QStringView text, const QTimeZone &zone,
                                                 const QDateTime &now) const;

    Kind m_kind = Kind::Pattern;
    QStringList m_patterns; ///< alternatives, the longest first
};

/**
 * The moment of a wall-clock time. A time that the clocks skip counts from before the change (00:30 in a gap
 * from 00:00 to 01:00 is 01:30); one that comes twice is the first. The same on every Qt version.
 */
[[nodiscard]] QDateTime fromWallClock(QDate date, QTime time, const QTimeZone &zone);

} // namespace mars
