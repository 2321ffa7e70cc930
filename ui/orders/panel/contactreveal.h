// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/rightswatch.h"
#include "ui/orders/panel/shownorder.h"
#include "ui/shell/services.h"

namespace mars::ui {

/**
 * The customer of the order in the panel: as it was read where the login sees contacts; else masked, until it
 * is revealed for as long as this order stands there. Each revealing is recorded with the agent's name.
 */
class ContactReveal : public QObject
{
    Q_OBJECT
public:
    /** The watch outlives it. */
    ContactReveal(const Services &services, const RightsWatch *rights, QObject *parent = nullptr);

    /** Which order is meant from now on; what was revealed of another one is forgotten. */
    void setOrder(OrderId id);
    /** Puts the customer into the order that is to be shown, and how it is: with the rights of the moment. */
    void apply(ShownOrder &shown) const;
    /** Asks for the customer, where that helps. */
    void reveal();

Q_SIGNALS:
    void revealed();
    void failed(const mars::Error &error);

private:
    [[nodiscard]] bool canReveal() const;

    OrderSource *m_source;
    const Preferences *m_preferences;
    const RightsWatch *m_rights;
    OrderId m_order = 0;
    quint64 m_generation = 0; ///< of the order: an answer of an earlier time is dropped
    bool m_asking = false;
    std::optional<Customer> m_revealed;
};

} // namespace mars::ui
