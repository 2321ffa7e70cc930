// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "ui/widgets/notice.h"

#include <functional>
#include <QList>
#include <QWidget>

namespace mars::ui {

class SearchField;

/** A shortcut that works right now, as the status bar and the overlay show it. */
struct ShortcutHint
{
    QString keys; ///< what the key cap says, see keyText(): "Ctrl K", "↑↓", "⇧ C"
    QString text; ///< what it does: "Copy tracking no."
    /** Does it on a click; empty where a click makes no sense (moving in a list). */
    std::function<void()> act = {};
};

/** A part of the window that F6 goes to. */
struct Region
{
    QWidget *area;  ///< the focus is in the region while it is in here
    QWidget *entry; ///< takes the focus; the area itself or in it
};

/**
 * One place of the rail. The main window owns it, shows its hints, passes the search text on, and calls the
 * functions below; the page handles its own keys.
 */
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /** What works with the focus where it is now; hintsChanged() says when to ask again. */
    [[nodiscard]] virtual QList<ShortcutHint> hints() = 0;
    /** Every shortcut of the page, for the overlay. */
    [[nodiscard]] virtual QList<ShortcutHint> allHints() { return hints(); }
    /** The page was brought to the front: put the focus where work starts. */
    virtual void activate() = 0;
    /** What F6 goes through, in reading order. */
    [[nodiscard]] virtual QList<Region> regions() const { return {}; }
    /** Esc: takes one step back (closes a drop-down, then the panel). False when there is none left. */
    virtual bool stepBack() { return false; }
    /** F5, and after the sample was loaded or removed: read again what is shown. */
    virtual void refresh() {}
    /** The splitter, columns and view as bytes; restored before the page is first shown. */
    [[nodiscard]] virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state) }

    /** Called once. The page may install an event filter (arrows, Esc) and hang its drop-down under it. */
    virtual void attachSearchField(SearchField *field) { Q_UNUSED(field) }
    /** The text changed by the user's hand (typed, pasted, cleared). */
    virtual void searchTextChanged(const QString &text) { Q_UNUSED(text) }
    /** Enter or the Track button. */
    virtual void track(const QString &text) { Q_UNUSED(text) }

Q_SIGNALS:
    void hintsChanged();
    /** For the toast. */
    void message(const mars::ui::Notice &notice);
    /** What is shown was read just now, or could not be read; the status bar tells the data's age. */
    void dataRead();
    void dataNotRead(const mars::Error &error);
};

} // namespace mars::ui
