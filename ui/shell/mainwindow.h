// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/notice.h"

#include <QWidget>

class QStackedWidget;

namespace mars {
class RightsWatch;
struct StandIn;
} // namespace mars

namespace mars::ui {

class Button;
class EmptyState;
class FirstRunPage;
class OrdersPresence;
class Page;
class Rail;
class SampleJob;
class SamplePresence;
class SettingsPage;
class ShortcutOverlay;
class StaleBanner;
class StatusBar;
class Toast;
class TopBar;
class WaitingEdits;
class WindowKeys;

/**
 * The window: rail, search, the page in front, status bar. It shows the orders once there are some, ways to
 * get some while there are none, and the reason with a retry where they cannot be read. Language and theme
 * are the program's business: it follows LanguageChange and StyleChange.
 */
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /** services.source, edits, catalogue and preferences outlive the window. */
    explicit MainWindow(const Services &services);
    ~MainWindow() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectSearch();
    void connectKeys();
    void connectPage(Page *page);
    void connectSample();
    void connectDatabase();
    void connectWaiting();
    void restore();

    void showPresence();
    void showOrders();
    void focusFront();
    void showSettings();
    void showRead();
    void showStandIn(const StandIn &standIn);
    void showNotRead(const Error &error);
    void focusSearch();
    void readAgain();
    void moveRegion(int step);
    void stepBack();
    void say(const Notice &notice);
    void openShortcuts();
    void updateHints();
    void followPreferences();
    void retranslate();
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] bool hasOrders() const;

    Services m_services;
    RightsWatch *m_rights;
    SampleJob *m_sample;
    SamplePresence *m_samplePresence;
    OrdersPresence *m_presence;
    WaitingEdits *m_waiting;
    WindowKeys *m_keys;
    Rail *m_rail;
    TopBar *m_topBar;
    StaleBanner *m_stale;
    QStackedWidget *m_places;
    QStackedWidget *m_ordersPlace;
    Page *m_orders;
    FirstRunPage *m_firstRun;
    EmptyState *m_unreadable;
    Button *m_retry;
    SettingsPage *m_settings;
    StatusBar *m_statusBar;
    Toast *m_toast;
    ShortcutOverlay *m_overlay;
    QDateTime m_readAt;
};

} // namespace mars::ui
