// SPDX-License-Identifier: Apache-2.0
// The keys of the orders page, the search box included.
#include "ui/orders/orderspage.h"

#include "domain/whenanswered.h"
#include "items/orderlistmodel.h"
#include "items/orderviews.h"
#include "ui/orders/list/exportbar.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/list/viewsrow.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/panel/panelsplitter.h"
#include "ui/orders/search/ordersearch.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QStackedWidget>

namespace mars::ui {

void OrdersPage::addShortcuts()
{
    for (int i = 0; i < orderViewCount; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            setView(static_cast<OrderView>(i));
            m_table->setFocus(Qt::ShortcutFocusReason);
        });
    }
    addLetters();
    addSearchKeys();
    addExport();
    addFilter();
    addOwnViews();
}

void OrdersPage::addLetters()
{
    addLetter(Qt::Key_C, &OrderPanel::copyTrackingNumber);
    addLetter(Qt::SHIFT | Qt::Key_C, &OrderPanel::copyAnswer);
    m_noteKeys = addLetter(Qt::Key_N, &OrderPanel::writeNote);
    addLetter(Qt::SHIFT | Qt::Key_N, &OrderPanel::showNotes);
    addLetter(Qt::Key_O, &OrderPanel::openCarrierPage);
    addLetter(Qt::Key_P, &OrderPanel::callCarrier);
    addLetter(Qt::Key_W, &OrderPanel::explain);
    addLetter(Qt::Key_V, &OrderPanel::showContact);
}

/** What is to be looked for needs no way to the search box: a number's first digit, or what was copied. */
void OrdersPage::addSearchKeys()
{
    for (int digit = 0; digit <= 9; ++digit)
        addAreaKey(static_cast<Qt::Key>(Qt::Key_0 + digit),
                   [this, digit] { m_field->begin(QString::number(digit)); });
    addAreaKey(QKeySequence::Paste, [this] {
        if (const QString text = QGuiApplication::clipboard()->text(); !text.trimmed().isEmpty())
            m_field->begin(text);
    });
}

void OrdersPage::addExport()
{
    const auto ask = [this] { m_export->ask(m_model->request()); };
    m_exportKey = new QShortcut(Qt::CTRL | Qt::Key_E, this);
    connect(m_exportKey, &QShortcut::activated, this, ask);
    connect(m_views, &ViewsRow::exportRequested, this, ask);
    connect(m_export, &ExportBar::message, this, &OrdersPage::message);
}

bool OrdersPage::mayExport() const
{
    return m_services.exportList && m_rights->areKnown() && m_rights->rights().exportsLists;
}

/** Acts with the focus in the list or the panel. */
QList<QShortcut *> OrdersPage::addAreaKey(const QKeySequence &keys, const std::function<void()> &act)
{
    QList<QShortcut *> shortcuts;
    for (QWidget *area : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_panel)}) {
        auto *shortcut = new QShortcut(keys, area);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        shortcuts.append(shortcut);
    }
    return shortcuts;
}

/** Single letters act only where nobody types: with the focus in the list or the panel. */
QList<QShortcut *> OrdersPage::addLetter(const QKeySequence &keys, Action action)
{
    const QList<QShortcut *> shortcuts = addAreaKey(keys, [this, action] { act(action); });
    m_letters += shortcuts;
    return shortcuts;
}

/** The keys that are wanted, and of those the ones the login may use. */
void OrdersPage::followKeys()
{
    const bool areOn = m_services.preferences->singleLetterKeys();
    for (QShortcut *shortcut : std::as_const(m_letters))
        shortcut->setEnabled(areOn);
    for (QShortcut *shortcut : std::as_const(m_noteKeys))
        shortcut->setEnabled(areOn && m_rights->rights().writesNotes);
    m_exportKey->setEnabled(mayExport());
    m_views->setExportable(mayExport());
    Q_EMIT hintsChanged();
}

void OrdersPage::followRights()
{
    const Rights &rights = m_rights->rights();
    m_search->rows()->setRights(rights);
    if (m_field && m_rights->areKnown()) // the empty box does not change with every start
        m_field->setRights(rights);
    if (m_popup && m_popup->isVisible())
        m_search->repeat();
    m_table->setSortableByCustomer(rights.seesContacts);
    const ListRequest &shown = m_model->request();
    if (!rights.seesContacts && shown.sort == OrderSort::Customer)
        showList({.view = shown.view, .filter = shown.filter});
    else if (rights.seesContacts && m_byCustomer)
        showList({shown.view, OrderSort::Customer, *std::exchange(m_byCustomer, std::nullopt), shown.filter});
    followKeys();
}

/** Means the order in the panel: the one that was just selected, also while it is being read. What somebody
 * is writing about it comes before. */
void OrdersPage::act(Action action)
{
    const bool isBeside = m_panel->isVisibleTo(this);
    if (m_selectionTimer.isActive() || (!isBeside && m_table->hasFocus() && m_table->isSelected()))
        followSelection();
    if (!m_panel->isVisibleTo(this) || m_panel->returnToCard())
        return;
    m_wish = Wish{action, m_panel->orderId()};
    meetWish();
}

/** It goes when another order is asked for, or when this one cannot be read: nothing happens by itself at
 * some later moment. */
void OrdersPage::meetWish()
{
    if (!m_wish)
        return;
    const OrderId id = m_panel->orderId();
    const ShownOrder *shown = m_panel->shown();
    if (m_wish->order != id) {
        m_wish.reset();
    } else if (m_panel->hasFailed()) {
        m_wish.reset();
        Q_EMIT message(Notice::failure(tr("This order could not be read, so nothing can be done with it.")));
    } else if (shown && shown->order.id == id) {
        const Action action = m_wish->action;
        m_wish.reset();
        (m_panel->*action)();
    }
}

void OrdersPage::attachSearchField(SearchField *field)
{
    m_field = field;
    m_popup = new SearchPopup(m_search, field, m_context, [this] {
        if (!isVisible()) // while there are no orders
            return window()->width() - 16;
        const QWidget *list = m_splitter->widget(0);
        return list->mapTo(window(), QPoint(list->width() - 8, 0)).x();
    });
    connectSearch();
}

void OrdersPage::connectSearch()
{
    const auto open = [this](OrderId id) {
        m_popup->close();
        openOrder(id);
        m_table->setFocus(Qt::OtherFocusReason);
    };
    connect(m_search, &OrderSearch::found, this, open);
    connect(m_search, &OrderSearch::answered, this, [this] {
        if (m_field->hasFocus())
            m_popup->open();
    });
    connect(m_search, &OrderSearch::nothingFound, this, [this] {
        leavePanel(); // nobody may take the order of before for the one that was asked for
        m_table->clearSelection();
    });
    connect(m_popup, &SearchPopup::openRequested, this, open);
    connect(m_popup, &SearchPopup::closeRequested, this, &OrdersPage::leavePopup);
    connect(m_popup, &SearchPopup::copyAnswerRequested, this, &OrdersPage::copyAnswerOf);
    connect(m_popup, &SearchPopup::leftDownwards, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_popup, &SearchPopup::shownChanged, this, &OrdersPage::hintsChanged);
}

/** A search that found nothing is given up with its text, where an order stands that it does not mean. */
void OrdersPage::leavePopup()
{
    m_popup->close();
    if (!m_search->hasFoundNothing() || !m_panel->isVisibleTo(this))
        return;
    m_field->clear();
    m_search->setText({});
}

void OrdersPage::searchTextChanged(const QString &text)
{
    m_search->setText(text);
}

void OrdersPage::track(const QString &text)
{
    if (m_field && text.trimmed().isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
    m_search->track(text);
}

void OrdersPage::copyAnswerOf(OrderId id)
{
    whenAnswered(m_services.source->order(id), this, [this](Result<Order> order) {
        if (!order) {
            Q_EMIT message(Notice::failure(plainText(order.error())));
            return;
        }
        QGuiApplication::clipboard()->setText(shownOrder(*order, {}, m_context).answerText());
        Q_EMIT message(Notice::done(tr("Answer for %1 copied").arg(order->number)));
    });
}

QList<ShortcutHint> OrdersPage::listHints()
{
    const auto does = [this](Action action) { return [this, action] { act(action); }; };
    QList<ShortcutHint> hints{{QStringLiteral("↑↓"), tr("Move"), {}},
                              {keyText(QKeySequence(Qt::Key_Return)), tr("Open order"), {}}};
    if (!m_services.preferences->singleLetterKeys())
        return hints;
    hints.append({QStringLiteral("C"), tr("Copy tracking no."), does(&OrderPanel::copyTrackingNumber)});
    hints.append({QStringLiteral("⇧ C"), tr("Copy answer"), does(&OrderPanel::copyAnswer)});
    if (m_rights->rights().writesNotes)
        hints.append({QStringLiteral("N"), tr("Note"), does(&OrderPanel::writeNote)});
    hints.append({QStringLiteral("O"), tr("Carrier page"), does(&OrderPanel::openCarrierPage)});
    hints.append({QStringLiteral("P"), tr("Call carrier"), does(&OrderPanel::callCarrier)});
    hints.append({QStringLiteral("W"), tr("Why"), does(&OrderPanel::explain)});
    if (m_rights->rights().revealsContacts && !m_rights->rights().seesContacts)
        hints.append({QStringLiteral("V"), tr("Show contact"), does(&OrderPanel::showContact)});
    return hints;
}

QList<ShortcutHint> OrdersPage::hints()
{
    if (m_popup && m_popup->isVisible())
        return {{QStringLiteral("Esc"), tr("Close"), [popup = m_popup] { popup->close(); }},
                {QStringLiteral("↑↓"), tr("Move"), {}},
                {keyText(QKeySequence(Qt::Key_Return)), tr("Open order"), {}},
                {keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), tr("Copy answer"), {}}};
    if (m_field && m_field->hasFocus())
        return {{keyText(QKeySequence(Qt::Key_Return)), tr("Track"), {}},
                {keyText(QKeySequence(Qt::CTRL | Qt::Key_V)), tr("Paste an e-mail"), {}},
                {QStringLiteral("↓"), tr("To the list"), {}}};
    return listHints();
}

QList<ShortcutHint> OrdersPage::allHints()
{
    QList<ShortcutHint> hints = listHints() + filterHints();
    if (m_services.preferences->singleLetterKeys())
        hints.append({QStringLiteral("⇧ N"), tr("To the notes"), {}});
    hints.append({keyText(QKeySequence(Qt::Key_Home)) + u' ' + keyText(QKeySequence(Qt::Key_End)),
                  tr("First and last order"),
                  {}});
    hints.append({keyText(QKeySequence(Qt::Key_F5)), tr("Put changed rows in their places"), {}});
    if (mayExport()) {
        hints.append({keyText(QKeySequence(Qt::CTRL | Qt::Key_E)), tr("Export this list"), {}});
        hints.append(
            {keyText(QKeySequence(Qt::ALT | Qt::Key_Return)), tr("Open the exported file's folder"), {}});
    }
    hints.append({QStringLiteral("0–9"), tr("Search for a number"), {}});
    hints.append({keyText(QKeySequence(Qt::CTRL | Qt::Key_V)), tr("Search for what was copied"), {}});
    const Rights &rights = m_rights->rights();
    if (rights.writesNotes || rights.correctsStatus || rights.setsTrackingNumbers) {
        hints.append({keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), tr("Save what was written"), {}});
        hints.append({keyText(QKeySequence(Qt::CTRL | Qt::Key_Z)), tr("Undo it within 10 seconds"), {}});
    }
    for (int i = 0; i < orderViewCount; ++i)
        hints.append({keyText(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))),
                      tr("View “%1”").arg(orderViewTitle(static_cast<OrderView>(i))),
                      {}});
    hints.append(
        {keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), tr("Copy the answer of a search result"), {}});
    return hints;
}

} // namespace mars::ui
