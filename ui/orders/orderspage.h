// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"
#include "items/readercontext.h"
#include "items/rereadpause.h"
#include "items/rightswatch.h"
#include "ui/orders/list/ownviews.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <optional>
#include <QTimer>

class QShortcut;
class QStackedWidget;

namespace mars {
class OrderListModel;
} // namespace mars

namespace mars::ui {

class EmptyList;
class ExportBar;
class FilterBar;
class FilterPopover;
class ViewNamePopover;
class OrderPanel;
class OrderSearch;
class OrdersTable;
class PanelSplitter;
class ReturnedEdits;
class SearchPopup;
class ViewsRow;

/**
 * The orders: saved views, the list, the order panel, and the drop-down under the search box. What is
 * selected in the list stands in the panel; both follow the source's changes without losing their place.
 */
class OrdersPage : public Page
{
    Q_OBJECT
public:
    /** The watch outlives the page. */
    OrdersPage(const Services &services, RightsWatch *rights, QWidget *parent = nullptr);

    [[nodiscard]] QList<ShortcutHint> hints() override;
    [[nodiscard]] QList<ShortcutHint> allHints() override;
    void activate() override;
    [[nodiscard]] QList<Region> regions() const override;
    bool stepBack() override;
    void refresh() override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void attachSearchField(SearchField *field) override;
    void searchTextChanged(const QString &text) override;
    void track(const QString &text) override;

    [[nodiscard]] OrdersTable *table() const { return m_table; }
    [[nodiscard]] OrderPanel *panel() const { return m_panel; }
    [[nodiscard]] SearchPopup *popup() const { return m_popup; }

    void setView(OrderView view);
    /** Shows an order in the panel, and marks it in the list where it is in sight. */
    void openOrder(OrderId id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Action = void (OrderPanel::*)();

    /** Something to do with an order as soon as it stands in the panel. */
    struct Wish
    {
        Action action;
        OrderId order;
    };

    [[nodiscard]] QWidget *listSide();
    void build();
    void connectList();
    void connectSearch();
    void addShortcuts();
    void addLetters();
    QList<QShortcut *> addLetter(const QKeySequence &keys, Action action);
    void addSearchKeys();
    void addExport();
    void addFilter();
    void addOwnViews();
    void markView();
    void askViewName(QWidget *button, bool isNew);
    void nameView(const QString &name);
    void removeOwnView();
    void setOwnViews(const QList<OwnView> &views);
    void openFilter();
    void setFilter(const OrderFilter &filter);
    [[nodiscard]] QList<ShortcutHint> filterHints() const;
    QList<QShortcut *> addAreaKey(const QKeySequence &keys, const std::function<void()> &act);
    void showList(const ListRequest &request);
    void followKeys();
    void followRights();
    void writeAgain(const Edit &edit);
    void act(Action action);
    void meetWish();
    void followSelection();
    void closePanel();
    void leavePanel();
    void leavePopup();
    void markShownOrder();
    void unmarkAnother();
    void readAgain();
    void readAround();
    void readCounts();
    void showEmptyState();
    void copyAnswerOf(OrderId id);
    [[nodiscard]] QList<ShortcutHint> listHints();
    [[nodiscard]] bool mayExport() const;

    Services m_services;
    ReaderContext m_context;
    RightsWatch *m_rights;
    OrderListModel *m_model;
    OrderSearch *m_search;
    ViewsRow *m_views;
    FilterBar *m_filter;
    FilterPopover *m_filterFields;
    ViewNamePopover *m_viewName;
    QList<OwnView> m_ownViews;
    bool m_namesNewView = false;
    OrdersTable *m_table;
    QStackedWidget *m_list;
    EmptyList *m_empty;
    ExportBar *m_export;
    OrderPanel *m_panel;
    PanelSplitter *m_splitter;
    ReturnedEdits *m_returned;
    SearchField *m_field = nullptr;
    SearchPopup *m_popup = nullptr;
    QList<QShortcut *> m_letters;
    QList<QShortcut *> m_noteKeys; // some of them
    QShortcut *m_exportKey;
    QTimer m_selectionTimer;
    RereadPause m_rereadPanel;
    RereadPause m_recount;
    QTimer m_clock;
    bool m_counting = false;
    bool m_countAgain = false;
    std::optional<Qt::SortOrder> m_byCustomer; // the order of the last time; waits for the right to it
    std::optional<Wish> m_wish;
};

} // namespace mars::ui
