// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <QList>
#include <QString>

namespace mars::bench {

using Clock = std::chrono::steady_clock;

/** Times of one kind of work, in milliseconds. */
class Samples
{
public:
    explicit Samples(QString name);

    void add(Clock::duration time);
    void add(const Samples &others);
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] qsizetype count() const { return m_ms.size(); }
    /** The time that so many per cent stay within; 0 without samples. */
    [[nodiscard]] double percentile(double percent) const;

private:
    QString m_name;
    QList<double> m_ms;
};

/** A Markdown table of p50, p99 and the longest, each beside the first, the baseline. */
[[nodiscard]] QString table(const QList<Samples> &all);

} // namespace mars::bench
