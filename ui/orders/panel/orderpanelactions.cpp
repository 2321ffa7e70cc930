// SPDX-License-Identifier: Apache-2.0
// What can be done with the order in the panel, by key, button or menu.
#include "ui/orders/panel/orderpanel.h"

#include "domain/lookupkeys.h"
#include "domain/whenanswered.h"
#include "ui/orders/panel/answerstrip.h"
#include "ui/orders/panel/asknownpopover.h"
#include "ui/orders/panel/carrierlinks.h"
#include "ui/orders/panel/contactreveal.h"
#include "ui/orders/panel/orderdetails.h"
#include "ui/orders/panel/otherorderscard.h"
#include "ui/orders/panel/panelheader.h"
#include "ui/orders/panel/whypopover.h"
#include "ui/orders/writing/orderwriting.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace mars::ui {

/** An order that was stored anew has its number still, but another id. */
void OrderPanel::tryAgain()
{
    if (!m_gone || m_number.isEmpty()) {
        refresh();
        return;
    }
    const LookupTerm term{TermKind::OrderNumber, m_number, orderNumberKey(m_number), false};
    whenAnswered(m_services.source->find({{term}, 1, m_services.preferences->agentName()}), this,
                 [this, id = m_id](const Result<LookupAnswer> &answer) {
                     if (id != m_id)
                         return;
                     if (answer && !answer->matches.isEmpty())
                         Q_EMIT openRequested(answer->matches.first().order.id);
                     else
                         load();
                 });
}

void OrderPanel::loadOtherOrders()
{
    whenAnswered(m_services.source->samePerson(m_id, OtherOrdersCard::limit), this,
                 [this, generation = m_generation](Result<QList<OrderSummary>> others) {
                     if (generation == m_generation && others)
                         m_details->setOtherOrders(*others);
                 });
}

void OrderPanel::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    if (m_shown)
        present(false);
}

void OrderPanel::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT message(Notice::done(said));
}

void OrderPanel::copyTrackingNumber()
{
    if (!m_shown)
        return;
    const QString number = m_shown->mainNumber();
    if (number.isEmpty())
        Q_EMIT message(Notice::failure(tr("This order has no tracking number yet.")));
    else
        copy(number, tr("Tracking number %1 copied").arg(number));
}

void OrderPanel::copyAnswer()
{
    if (m_shown)
        copy(m_shown->answerText(), tr("Answer copied"));
}

void OrderPanel::openCarrierPage()
{
    if (!m_shown)
        return;
    const int shipment = m_shown->mainShipment();
    if (shipment < 0) {
        Q_EMIT message(Notice::failure(tr("This order has no parcel yet.")));
        return;
    }
    const Shipment &parcel = m_shown->order.shipments.at(shipment);
    const Notice said =
        CarrierLinks::openPage(trackingLink(*m_services.catalogue, parcel), parcel.trackingNumber());
    if (!said.isEmpty())
        Q_EMIT message(said);
}

/** Of the parcel that the keys mean; empty = not known. */
QString OrderPanel::carrierPhone() const
{
    const int shipment = m_shown->mainShipment();
    const CarrierDescription *carrier =
        shipment < 0 ? nullptr
                     : m_services.catalogue->find(m_shown->order.shipments.at(shipment).carrierCode);
    return carrier ? carrier->phone : QString();
}

void OrderPanel::callCarrier()
{
    if (!m_shown)
        return;
    const QString phone = carrierPhone();
    const Notice said = phone.isEmpty() ? Notice::failure(tr("No phone number of the carrier is known."))
                                        : CarrierLinks::call(phone);
    if (!said.isEmpty())
        Q_EMIT message(said);
}

void OrderPanel::connectContact()
{
    connect(m_details, &OrderDetails::revealRequested, this, &OrderPanel::showContact);
    connect(m_contact, &ContactReveal::revealed, this, [this] {
        if (m_shown)
            present(false);
    });
    connect(m_contact, &ContactReveal::failed, this,
            [this](const Error &error) { Q_EMIT message(Notice::failure(plainText(error))); });
}

void OrderPanel::showContact()
{
    m_contact->reveal();
}

void OrderPanel::showExplanation()
{
    m_why->setExplanation(mars::explain(m_shown->order, m_shown->state, m_shown->context.forAnswer()));
}

void OrderPanel::dismissCards()
{
    const auto cards = popovers();
    for (Popover *card : cards)
        card->dismiss();
}

QList<Popover *> OrderPanel::popovers() const
{
    return QList<Popover *>{m_why, m_asKnown} + m_writing->popovers();
}

void OrderPanel::explain()
{
    if (!m_shown)
        return;
    showExplanation();
    m_why->openBelow(m_strip, m_strip->whyButton());
}

void OrderPanel::openAsKnown()
{
    if (!m_shown)
        return;
    m_asKnown->setOrder(m_order, m_moment);
    m_asKnown->openBelow(m_strip, m_strip->asKnownButton());
}

/** Actions of the second rank: copying the link, putting right what is wrong, and third parties' pages, each
 * by its name. */
void OrderPanel::openMore()
{
    if (!m_shown)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int shipment = m_shown->mainShipment();
    const QString number = m_shown->mainNumber();
    if (shipment >= 0) {
        const TrackingLink link = trackingLink(*m_services.catalogue, m_shown->order.shipments.at(shipment));
        if (link.kind == LinkKind::Deep) {
            menu->addAction(tr("Copy tracking link"), this, [this, link] {
                copy(link.url.toString(QUrl::FullyEncoded), tr("Tracking link copied"));
            });
        }
    }
    if (const QString email = m_shown->order.customer.email; !email.isEmpty() && isUsable(m_shown->contact))
        menu->addAction(tr("Copy e-mail address"), this,
                        [this, email] { copy(email, tr("E-mail address copied")); });
    menu->addAction(tr("As known at …"), this, &OrderPanel::openAsKnown);
    addWritingTo(menu);
    if (!number.isEmpty()) {
        menu->addSeparator();
        for (const CarrierDescription &carrier : m_services.catalogue->carriers()) {
            if (!carrier.isAggregator)
                continue;
            const TrackingLink link = trackingLink(carrier, number);
            if (link.kind == LinkKind::None)
                continue;
            menu->addAction(tr("Look it up at %1").arg(carrier.name), this, [this, link, number] {
                if (const Notice said = CarrierLinks::openPage(link, number); !said.isEmpty())
                    Q_EMIT message(said);
            });
        }
    }
    const QWidget *anchor = m_header->moreButton();
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

bool OrderPanel::stepBack()
{
    const auto cards = popovers();
    for (Popover *popover : cards) {
        if (popover->isVisible()) {
            popover->dismiss();
            return true;
        }
    }
    if (!isShowingThePast())
        return false;
    setMoment({});
    return true;
}

} // namespace mars::ui
