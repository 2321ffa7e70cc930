// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersource.h"

namespace mars::ui {

/**
 * Finds out whether there are any orders to show. Asked again, the older answer is dropped. While it stays
 * unknown the orders page shows itself reading.
 */
class OrdersPresence : public QObject
{
    Q_OBJECT
public:
    enum class State { Unknown, Some, None, Unreadable };

    explicit OrdersPresence(OrderSource *source, QObject *parent = nullptr);

    void ask();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< when Unreadable

Q_SIGNALS:
    /** After every answer, also when it is the same as before. */
    void answered();

private:
    void take(const Result<ViewCounts> &counts);

    OrderSource *m_source;
    State m_state = State::Unknown;
    Error m_error;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace mars::ui
