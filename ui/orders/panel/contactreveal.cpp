// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/contactreveal.h"

#include "domain/whenanswered.h"
#include "ui/settings/preferences.h"

#include <utility>

namespace mars::ui {

ContactReveal::ContactReveal(const Services &services, const RightsWatch *rights, QObject *parent)
    : QObject(parent)
    , m_source(services.source)
    , m_preferences(services.preferences)
    , m_rights(rights)
{
}

bool ContactReveal::canReveal() const
{
    const Rights &rights = m_rights->rights();
    return rights.revealsContacts && !rights.seesContacts;
}

void ContactReveal::setOrder(OrderId id)
{
    if (std::exchange(m_order, id) == id)
        return;
    ++m_generation;
    m_asking = false;
    m_revealed.reset();
}

void ContactReveal::apply(ShownOrder &shown) const
{
    if (m_rights->rights().seesContacts) {
        shown.contact = ContactState::Clear;
    } else if (!canReveal()) {
        shown.contact = ContactState::Masked;
    } else if (!m_revealed) {
        shown.contact = ContactState::Revealable;
    } else {
        shown.contact = ContactState::Revealed;
        shown.order.customer = *m_revealed;
    }
}

void ContactReveal::reveal()
{
    if (m_order == 0 || m_revealed || !canReveal() || std::exchange(m_asking, true))
        return;
    whenAnswered(m_source->reveal(m_order, m_preferences->agentName()), this,
                 [this, generation = m_generation](const Result<Customer> &customer) {
                     if (generation != m_generation)
                         return;
                     m_asking = false;
                     if (!customer) {
                         Q_EMIT failed(customer.error());
                     } else {
                         m_revealed = *customer;
                         Q_EMIT revealed();
                     }
                 });
}

} // namespace mars::ui
