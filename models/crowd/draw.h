// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace mars {

/** What chance decides about one order or person: the same seed and place always draw the same. */
class Draw
{
public:
    Draw(quint64 seed, quint64 place);

    [[nodiscard]] qint64 below(qint64 limit); ///< 0 … limit - 1
    [[nodiscard]] qint64 between(qint64 least, qint64 most);
    [[nodiscard]] bool inPerMille(int share);
    [[nodiscard]] QString digits(int count);

    template<typename T>
    [[nodiscard]] const T &of(const QList<T> &choices)
    {
        return choices.at(below(choices.size()));
    }
    /** The first ones far more often than the last, as with names. */
    template<typename T>
    [[nodiscard]] const T &ofCommon(const QList<T> &choices)
    {
        const double part = m_random.generateDouble();
        return choices.at(qsizetype(double(choices.size()) * part * part));
    }

private:
    QRandomGenerator m_random;
};

} // namespace mars
