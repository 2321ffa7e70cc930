// SPDX-License-Identifier: Apache-2.0
#include "crowd/draw.h"

namespace mars {

static QRandomGenerator generator(quint64 seed, quint64 place)
{
    const std::array<quint32, 4> words{quint32(seed), quint32(seed >> 32), quint32(place),
                                       quint32(place >> 32)};
    return QRandomGenerator(words.data(), qsizetype(words.size()));
}

Draw::Draw(quint64 seed, quint64 place)
    : m_random(generator(seed, place))
{
}

qint64 Draw::below(qint64 limit)
{
    return m_random.bounded(limit);
}

qint64 Draw::between(qint64 least, qint64 most)
{
    return m_random.bounded(least, most + 1);
}

bool Draw::inPerMille(int share)
{
    return m_random.bounded(1000) < share;
}

QString Draw::digits(int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + m_random.bounded(10));
    return digits;
}

} // namespace mars
