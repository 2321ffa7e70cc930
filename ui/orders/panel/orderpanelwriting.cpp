// SPDX-License-Identifier: Apache-2.0
// What can be written about the order in the panel, as far as the login may.
#include "ui/orders/panel/orderpanel.h"

#include "items/shownedits.h"
#include "ui/orders/panel/answerstrip.h"
#include "ui/orders/panel/notesline.h"
#include "ui/orders/panel/orderdetails.h"
#include "ui/orders/panel/panelactions.h"
#include "ui/orders/popover.h"
#include "ui/orders/writing/orderwriting.h"
#include "ui/settings/preferences.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

namespace mars::ui {

void OrderPanel::connectWriting()
{
    const auto followKeys = [this] { m_actions->setLetterKeys(m_services.preferences->singleLetterKeys()); };
    followKeys();
    const auto showAgain = [this] {
        if (m_shown)
            present(false);
    };
    connect(m_rights, &RightsWatch::rightsChanged, this, showAgain);
    connect(m_services.preferences, &Preferences::changed, this, followKeys);
    connect(m_services.edits, &OrderEdits::waitingChanged, this, showAgain);
    connect(m_services.edits, &OrderEdits::applied, this, &OrderPanel::takeApplied);
    connect(m_writing, &OrderWriting::message, this, &OrderPanel::message);
    connect(m_writing, &OrderWriting::noteSaved, this, [this](OrderId order) {
        if (order == m_id) // as soon as it has its place
            QTimer::singleShot(0, this, &OrderPanel::showNotes);
    });
    connect(m_notesLine, &NotesLine::clicked, this, &OrderPanel::showNotes);
    connect(m_actions, &PanelActions::noteRequested, this, &OrderPanel::writeNote);
    connect(m_actions, &PanelActions::callRequested, this, &OrderPanel::callCarrier);
    connect(m_details, &OrderDetails::noteRequested, this, &OrderPanel::writeNote);
    connect(m_details, &OrderDetails::numberRequested, this, &OrderPanel::setNumber);
}

/** Does not go from sight between being sent and being read. */
void OrderPanel::takeApplied(const Edit &edit)
{
    if (!m_shown || !isAbout(edit, m_order))
        return;
    m_order.notes = notesAfter(m_order, edit);
    m_order = withEdits(m_order, {edit});
    present(false);
    load();
}

/** Nothing is written about the past: what it is to change must stand there. */
QWidget *OrderPanel::placeToWrite()
{
    if (isShowingThePast())
        setMoment({});
    dismissCards();
    return m_actions->isHidden() ? static_cast<QWidget *>(m_strip) : m_actions;
}

/** With what waits to be sent, for that is applied before. */
Order OrderPanel::orderToWrite() const
{
    return withEdits(m_order, m_services.edits->waiting());
}

void OrderPanel::writeNote()
{
    if (m_shown && m_shown->rights.writesNotes)
        m_writing->writeNote(orderToWrite(), placeToWrite());
}

void OrderPanel::showNotes()
{
    if (m_shown)
        m_scroll->verticalScrollBar()->setValue(m_details->notes()->y());
}

bool OrderPanel::returnToCard()
{
    const auto cards = m_writing->popovers();
    for (Popover *card : cards) {
        if (card->isVisible()) {
            card->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void OrderPanel::writeAgain(const Edit &edit)
{
    open(edit.order);
    m_again = edit;
    load();
}

void OrderPanel::correctStatus()
{
    const int shipment = m_shown->mainShipment();
    m_writing->correctStatus(orderToWrite(), shipment < 0 ? 0 : m_shown->order.shipments.at(shipment).id,
                             placeToWrite());
}

void OrderPanel::setNumber(qint64 shipment)
{
    m_writing->setNumber(orderToWrite(), shipment, placeToWrite());
}

void OrderPanel::addWritingTo(QMenu *menu)
{
    if (m_shown->rights.correctsStatus)
        menu->addAction(tr("Correct the status…"), this, &OrderPanel::correctStatus);
    const int shipment = m_shown->mainShipment();
    if (shipment < 0 || !m_shown->rights.setsTrackingNumbers)
        return;
    const QString text =
        m_shown->mainNumber().isEmpty() ? tr("Add tracking number…") : tr("Correct the tracking number…");
    menu->addAction(text, this, [this, id = m_shown->order.shipments.at(shipment).id] { setNumber(id); });
}

} // namespace mars::ui
