// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/writing/orderwriting.h"

#include "domain/whenanswered.h"
#include "ui/orders/writing/correctionpopover.h"
#include "ui/orders/writing/editsentences.h"
#include "ui/orders/writing/notepopover.h"
#include "ui/orders/writing/numberpopover.h"

namespace mars::ui {

namespace {

CorrectionEdit correctionOf(qint64 shipment)
{
    CorrectionEdit start;
    start.shipment = shipment;
    return start;
}

NumberEdit numberOf(const Order &order, qint64 shipment)
{
    for (const Shipment &parcel : order.shipments) {
        if (parcel.id == shipment)
            return {shipment, parcel.trackingNumber()};
    }
    return {shipment, {}};
}

} // namespace

OrderWriting::OrderWriting(const Services &services, QWidget *panel)
    : QObject(panel)
    , m_services(services)
    , m_note(new NotePopover(services.noteDrafts, services.preferences, panel))
    , m_correction(new CorrectionPopover(services.preferences, panel))
    , m_number(new NumberPopover(services.source, services.catalogue, services.preferences, panel))
{
    for (EditPopover *popover : {static_cast<EditPopover *>(m_note), static_cast<EditPopover *>(m_correction),
                                 static_cast<EditPopover *>(m_number)}) {
        connect(popover, &EditPopover::saveRequested, this,
                [this, popover](const Edit &edit) { save(popover, edit); });
    }
    connect(services.edits, &OrderEdits::cameBack, this, &OrderWriting::forgetUndo);
}

QList<Popover *> OrderWriting::popovers() const
{
    return {m_note, m_correction, m_number};
}

void OrderWriting::writeNote(const Order &order, QWidget *below)
{
    m_note->openFor(order, NoteEdit(), below);
}

void OrderWriting::correctStatus(const Order &order, qint64 shipment, QWidget *below)
{
    m_correction->openFor(order, correctionOf(shipment), below);
}

void OrderWriting::setNumber(const Order &order, qint64 shipment, QWidget *below)
{
    m_number->openFor(order, numberOf(order, shipment), below);
}

void OrderWriting::writeAgain(const Order &order, const Edit &edit, QWidget *below)
{
    if (std::holds_alternative<NoteEdit>(edit.change))
        m_note->openAgain(order, NoteEdit(), edit.change, below);
    else if (const auto *correction = std::get_if<CorrectionEdit>(&edit.change))
        m_correction->openAgain(order, correctionOf(correction->shipment), edit.change, below);
    else if (const auto *number = std::get_if<NumberEdit>(&edit.change))
        m_number->openAgain(order, numberOf(order, number->shipment), edit.change, below);
    m_services.edits->discard(edit.id); // it stands in the popover now
}

void OrderWriting::save(EditPopover *popover, Edit edit)
{
    edit.madeAt = m_services.now();
    m_undoable = edit.id;
    whenAnswered(m_services.edits->save(edit), this, [this, popover, edit](const Result<Done> &kept) {
        popover->saveEnded(edit, kept.ok());
        if (kept && std::holds_alternative<NoteEdit>(edit.change))
            Q_EMIT noteSaved(edit.order);
        if (!kept)
            Q_EMIT message(Notice::failure(plainText(kept.error())));
        else if (m_undoable == edit.id) // it may have come back already
            Q_EMIT message(Notice::undoable(savedText(edit), [this, edit] { takeBack(edit); }));
    });
}

/** What came back unsaved has nothing to be taken back. */
void OrderWriting::forgetUndo(const ReturnedEdit &returned)
{
    if (returned.edit.id != m_undoable)
        return;
    m_undoable = {};
    Q_EMIT message(Notice::nothingToUndo());
}

void OrderWriting::takeBack(const Edit &edit)
{
    if (m_undoable == edit.id)
        m_undoable = {};
    whenAnswered(m_services.edits->save(Edit::withdrawal(edit)), this,
                 [this, edit](const Result<Done> &kept) {
                     Q_EMIT message(kept ? Notice::done(takenBackText(edit))
                                         : Notice::failure(plainText(kept.error())));
                 });
}

} // namespace mars::ui
