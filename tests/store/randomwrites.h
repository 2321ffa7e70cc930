// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testdatabase.h"

#include <QRandomGenerator>

namespace mars::test {

/** Writes of every kind to one database of some dozen orders, the same with the same seed. */
class RandomWrites
{
public:
    RandomWrites(const TestDatabase &database, quint32 seed);

    /** Says what it did; empty when it failed. */
    [[nodiscard]] QByteArray one();

private:
    [[nodiscard]] QDateTime aroundNow();
    [[nodiscard]] QList<Order> someOrders(const QString &source);
    [[nodiscard]] bool rehearse();
    [[nodiscard]] bool correct();
    [[nodiscard]] bool takeBack();

    const TestDatabase &m_database;
    const std::unique_ptr<OrderSink> m_sink;
    const std::unique_ptr<EditTarget> m_edits;
    QRandomGenerator m_random;
    std::optional<Edit> m_applied;
};

} // namespace mars::test
