// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/readercontext.h"
#include "ui/widgets/card.h"

#include <functional>

class QListView;
class QKeyEvent;
class QTimer;

namespace mars::ui {

class Label;
class LookupDelegate;
class OrderSearch;
class RecognisedChips;
class SearchField;

/**
 * The drop-down under the search box: what was recognised, the answer, more matches. It never takes the
 * focus; the keys of the search box move in it (up, down, Enter opens, Ctrl+Enter copies the answer, Esc
 * closes).
 */
class SearchPopup : public PopoverCard
{
    Q_OBJECT
public:
    /** Hangs in the field's window; rightEdge says how far it may reach, in window coordinates. */
    SearchPopup(OrderSearch *search, SearchField *field, const ReaderContext &context,
                std::function<int()> rightEdge);

    void open();
    void close();
    /** The order of the current row; 0 = none. */
    [[nodiscard]] OrderId currentOrder() const;

Q_SIGNALS:
    void openRequested(mars::OrderId id);
    void copyAnswerRequested(mars::OrderId id);
    /** Esc. */
    void closeRequested();
    /** Arrow down with nothing to move in. */
    void leftDownwards();
    void shownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool takeKey(const QKeyEvent &key);
    void step(int direction);
    void selectFirst();
    void activate(const QModelIndex &row);
    void updateChips();
    void tickFound();
    void place();
    void retranslate();

    OrderSearch *m_search;
    SearchField *m_field;
    std::function<int()> m_rightEdge;
    QWidget *m_head;
    Label *m_title;
    RecognisedChips *m_chips;
    QListView *m_list;
    LookupDelegate *m_delegate;
    Label *m_footer;
    QTimer *m_chipsDue;
};

} // namespace mars::ui
