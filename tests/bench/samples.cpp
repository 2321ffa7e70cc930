// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mars::bench {

Samples::Samples(QString name)
    : m_name(std::move(name))
{
}

void Samples::add(Clock::duration time)
{
    m_ms.append(std::chrono::duration<double, std::milli>(time).count());
}

void Samples::add(const Samples &others)
{
    m_ms.append(others.m_ms);
}

double Samples::percentile(double percent) const
{
    if (m_ms.isEmpty())
        return 0;
    QList<double> sorted = m_ms;
    std::sort(sorted.begin(), sorted.end());
    const auto place = qsizetype(std::ceil(percent / 100 * double(sorted.size()))) - 1;
    return sorted.at(std::clamp<qsizetype>(place, 0, sorted.size() - 1));
}

QString table(const QList<Samples> &all)
{
    QString text = u"| what | samples | p50 ms | p99 ms | longest ms | p50 / baseline | p99 / baseline |\n"
                   "|---|---|---|---|---|---|---|\n"_s;
    const Samples &baseline = all.first();
    for (const Samples &samples : all) {
        const auto number = [](double value) { return QString::number(value, 'f', value < 10 ? 2 : 1); };
        const auto ratio = [&](double percent) {
            const double base = baseline.percentile(percent);
            return base > 0 ? number(samples.percentile(percent) / base) + u'×' : u"–"_s;
        };
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n"_s.arg(samples.name())
                    .arg(samples.count())
                    .arg(number(samples.percentile(50)), number(samples.percentile(99)),
                         number(samples.percentile(100)), ratio(50), ratio(99));
    }
    return text;
}

} // namespace mars::bench
