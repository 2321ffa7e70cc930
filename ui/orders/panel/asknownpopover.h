// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "items/readercontext.h"
#include "ui/orders/popover.h"

class QDateTimeEdit;

namespace mars::ui {

class Button;

/** "As known at …": chooses an earlier moment, freely or in steps from one piece of news to the one before.
 */
class AsKnownPopover : public Popover
{
    Q_OBJECT
public:
    AsKnownPopover(ReaderContext context, QWidget *parent);

    /** moment: the one shown now; invalid = everything known. */
    void setOrder(const Order &order, const QDateTime &moment);

Q_SIGNALS:
    /** In UTC; invalid = back to everything known. */
    void chosen(const QDateTime &moment);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int direction);
    void choose(const QDateTime &moment);
    void retranslate();
    void updateSteps();

    ReaderContext m_context;
    QList<QDateTime> m_news; // when something was learned, oldest first, each once
    QDateTime m_moment;
    Label *m_hint;
    QDateTimeEdit *m_edit;
    Button *m_earlier;
    Button *m_later;
    Button *m_now;
};

} // namespace mars::ui
