// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/rightswatch.h"
#include "ui/orders/panel/shownorder.h"
#include "ui/shell/services.h"
#include "ui/widgets/notice.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;
class QScrollArea;

namespace mars::ui {

class AnswerStrip;
class AsKnownPopover;
class AttendanceBar;
class Button;
class ContactReveal;
class EmptyState;
class Label;
class NotesLine;
class OrderDetails;
class OrderWriting;
class PanelActions;
class PanelHeader;
class Popover;
class WhyPopover;

/**
 * One order: who, where, when, why. Reads the order from the source and keeps what stands until the newest
 * answer is there; an answer for another order than the one asked for last is dropped.
 */
class OrderPanel : public QWidget
{
    Q_OBJECT
public:
    OrderPanel(const Services &services, const RightsWatch *rights, QWidget *parent = nullptr);

    /** Shows this order; number is what can be said at once, before it is read. */
    void open(OrderId id, const QString &number = {});
    /** Reads the order again; a later answer that differs replaces what stands. */
    void refresh();

    [[nodiscard]] OrderId orderId() const { return m_id; }
    /** The order that stands; null while the first answer is awaited. */
    [[nodiscard]] const ShownOrder *shown() const { return m_shown ? &*m_shown : nullptr; }
    /** The order asked for could not be read, and nothing of it stands. */
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] bool isShowingThePast() const { return m_moment.isValid(); }

    /** Takes the focus of who goes to the panel by key: the answer, or what to do without one. */
    [[nodiscard]] QWidget *entry() const;

    void copyTrackingNumber();
    void copyAnswer();
    void openCarrierPage();
    void callCarrier();
    void explain();
    void writeNote();
    /** Scrolls to the notes. */
    void showNotes();
    /** Puts the focus back into the card in which somebody writes; false where none is open. */
    bool returnToCard();
    /** Opens the order, reads it anew, and lets its author write this once more. */
    void writeAgain(const Edit &edit);
    /** The customer in the clear, where it can be had; that is recorded. */
    void showContact();
    /** Esc inside the panel: closes a popover, then goes back to now. False when there was neither. */
    bool stepBack();

Q_SIGNALS:
    void closeRequested();
    void openRequested(mars::OrderId id);
    void message(const mars::ui::Notice &notice);
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectWriting();
    void connectContact();
    void tryAgain();
    void load();
    void take(Result<Order> answer);
    void present(bool isOther);
    void showFailure(const Error &error);
    void showLoading();
    void clear();
    void loadOtherOrders();
    void setMoment(const QDateTime &moment);
    void showExplanation();
    void takeApplied(const Edit &edit);
    void correctStatus();
    void setNumber(qint64 shipment);
    [[nodiscard]] QWidget *placeToWrite();
    [[nodiscard]] Order orderToWrite() const;
    [[nodiscard]] QString carrierPhone() const;
    [[nodiscard]] QList<Popover *> popovers() const;
    void dismissCards();
    void openAsKnown();
    void openMore();
    void addWritingTo(QMenu *menu);
    void copy(const QString &text, const QString &said);
    void retranslate();

    Services m_services;
    ReaderContext m_context;
    const RightsWatch *m_rights;
    ContactReveal *m_contact;
    OrderId m_id = 0;
    QString m_number;    // of the order asked for, as far as known
    bool m_gone = false; // it was not there any more
    bool m_hasFailed = false;
    QFuture<Result<Order>> m_asked; // the last time
    bool m_askAgain = false;
    quint64 m_generation = 0;
    Order m_order; // everything known
    std::optional<ShownOrder> m_shown;
    QDateTime m_moment;          // invalid = everything known
    std::optional<Edit> m_again; // to be written once more when its order was read
    bool m_loading = false;
    QTimer m_loadingTimer;
    PanelHeader *m_header;
    AnswerStrip *m_strip;
    NotesLine *m_notesLine;
    PanelActions *m_actions;
    QWidget *m_past;
    Label *m_pastText;
    Button *m_backToNow;
    QScrollArea *m_scroll;
    OrderDetails *m_details;
    EmptyState *m_failure;
    Button *m_retry;
    AttendanceBar *m_attendance;
    WhyPopover *m_why;
    AsKnownPopover *m_asKnown;
    OrderWriting *m_writing;
};

} // namespace mars::ui
