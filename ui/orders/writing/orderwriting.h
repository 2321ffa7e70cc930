// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/edit.h"
#include "ui/shell/services.h"
#include "ui/widgets/notice.h"

namespace mars::ui {

class CorrectionPopover;
class EditPopover;
class NotePopover;
class NumberPopover;
class Popover;

/** What people write about the order in the panel: the popovers they write it in, saving it, taking it back.
 */
class OrderWriting : public QObject
{
    Q_OBJECT
public:
    /** The popovers are the panel's. */
    OrderWriting(const Services &services, QWidget *panel);

    /** Each opens below that widget; shipment is the parcel that is meant at first, 0 = the order. */
    void writeNote(const Order &order, QWidget *below);
    void correctStatus(const Order &order, qint64 shipment, QWidget *below);
    void setNumber(const Order &order, qint64 shipment, QWidget *below);
    /** With what was written and not saved, on the basis of the order as it is now. */
    void writeAgain(const Order &order, const Edit &edit, QWidget *below);

    [[nodiscard]] QList<Popover *> popovers() const;

Q_SIGNALS:
    void message(const mars::ui::Notice &notice);
    void noteSaved(mars::OrderId order);

private:
    void save(EditPopover *popover, Edit edit);
    void takeBack(const Edit &edit);
    void forgetUndo(const ReturnedEdit &returned);

    Services m_services;
    NotePopover *m_note;
    CorrectionPopover *m_correction;
    NumberPopover *m_number;
    QUuid m_undoable; // the last edit
};

} // namespace mars::ui
