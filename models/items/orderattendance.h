// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersource.h"

#include <chrono>
#include <QTimer>

namespace mars {

/**
 * Tells the other desks which order is open here, and knows who else has it open. It is said when the order
 * or the name changes and again after each pause, for a new line has forgotten it; one question at a time. An
 * answer that failed, or is about another order, names nobody. When this ends no order is open here. The
 * source outlives it.
 */
class OrderAttendance : public QObject
{
    Q_OBJECT
public:
    OrderAttendance(OrderSource *source, std::chrono::milliseconds pause, QObject *parent = nullptr);
    ~OrderAttendance() override;

    void setOrder(OrderId order); ///< 0 = none
    /** As the other desks are told. */
    void setPerson(const QString &person);
    /** Each once; nobody until the first answer about this order. */
    [[nodiscard]] const QStringList &others() const { return m_others; }

Q_SIGNALS:
    void othersChanged();

private:
    void say();
    void take(const Result<QStringList> &answer);
    void setOthers(const QStringList &others);

    OrderSource *m_source;
    OrderId m_order = 0;
    QString m_person;
    QStringList m_others;
    bool m_asking = false;
    bool m_sayAgain = false; // something changed since it was said
    QTimer m_pause;
};

} // namespace mars
