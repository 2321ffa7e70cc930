// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "items/rightswatch.h"
#include "ui/orders/orderspage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/firstrunpage.h"
#include "ui/shell/orderspresence.h"
#include "ui/shell/rail.h"
#include "ui/shell/samplejob.h"
#include "ui/shell/samplepresence.h"
#include "ui/shell/shortcutoverlay.h"
#include "ui/shell/stalebanner.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/waitingedits.h"
#include "ui/shell/windowkeys.h"
#include "ui/shell/windowplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/narrow.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mars::ui {

static constexpr QSize smallestWindow(1100, 700);
static constexpr QSize firstWindow(1440, 900);

static const QString geometryPart = QStringLiteral("geometry");
static const QString ordersPart = QStringLiteral("orders");

MainWindow::MainWindow(const Services &services)
    : m_services(services)
    , m_rights(new RightsWatch(services.source, this))
    , m_sample(new SampleJob(services, this))
    , m_samplePresence(new SamplePresence(services, this))
    , m_presence(new OrdersPresence(services.source, this))
    , m_waiting(new WaitingEdits(services.edits, this))
    , m_keys(new WindowKeys(this))
    , m_rail(new Rail)
    , m_topBar(new TopBar)
    , m_stale(new StaleBanner)
    , m_places(new QStackedWidget)
    , m_ordersPlace(new QStackedWidget)
    , m_orders(new OrdersPage(services, m_rights))
    , m_firstRun(new FirstRunPage(m_sample, m_rights, services.databaseFile))
    , m_unreadable(new EmptyState(QStringLiteral("database-off")))
    , m_retry(m_unreadable->addAction({}))
    , m_settings(new SettingsPage(services, m_rights, m_sample, m_samplePresence))
    , m_statusBar(new StatusBar)
    , m_toast(new Toast(this))
    , m_overlay(new ShortcutOverlay(this))
{
    build();
    connectSearch();
    connectKeys();
    connectPage(m_orders);
    connectPage(m_settings);
    connectSample();
    connectDatabase();
    connectWaiting();
    connect(m_presence, &OrdersPresence::answered, this, &MainWindow::showPresence);
    connect(services.preferences, &Preferences::changed, this, &MainWindow::followPreferences);

    retranslate();
    followPreferences();
    restore();
    m_presence->ask();
    m_samplePresence->ask();
    m_orders->activate();
}

MainWindow::~MainWindow()
{
    // The parts still lose focus and tell their hints while they go, when there is no window left to hear it.
    disconnect(qApp, nullptr, this, nullptr);
    m_orders->disconnect(this);
    m_settings->disconnect(this);
}

void MainWindow::build()
{
    setObjectName(QStringLiteral("mainWindow"));
    m_retry->setObjectName(QStringLiteral("retry"));
    m_unreadable->setFocusProxy(m_retry);
    m_stale->hide();
    m_ordersPlace->addWidget(m_orders);
    m_ordersPlace->addWidget(m_firstRun);
    m_ordersPlace->addWidget(m_unreadable);
    m_places->addWidget(m_ordersPlace);
    m_places->addWidget(m_settings);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stale);
    right->addWidget(m_places, 1);
    right->addWidget(m_statusBar);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    // Tab goes in the order of arrival: search, page, status bar, and the rail last, for it is used least.
    whole->addLayout(right, 1);
    whole->insertWidget(0, m_rail);

    setMinimumSize(smallestWindow);
}

void MainWindow::connectSearch()
{
    SearchField *field = m_topBar->field();
    m_orders->attachSearchField(field);
    connect(field, &SearchField::queryEdited, this, [this](const QString &query) {
        if (m_ordersPlace->currentWidget() != m_unreadable)
            m_orders->searchTextChanged(query);
    });
    connect(m_topBar, &TopBar::trackRequested, this, [this](const QString &query) {
        showOrders();
        if (hasOrders())
            m_orders->track(query);
    });
}

void MainWindow::connectKeys()
{
    connect(m_keys, &WindowKeys::search, this, &MainWindow::focusSearch);
    connect(m_keys, &WindowKeys::orders, this, &MainWindow::showOrders);
    connect(m_keys, &WindowKeys::settings, this, &MainWindow::showSettings);
    connect(m_keys, &WindowKeys::nextRegion, this, [this] { moveRegion(+1); });
    connect(m_keys, &WindowKeys::previousRegion, this, [this] { moveRegion(-1); });
    connect(m_keys, &WindowKeys::shortcuts, this, &MainWindow::openShortcuts);
    connect(m_overlay, &ShortcutOverlay::searchRequested, this, &MainWindow::focusSearch);
    connect(m_keys, &WindowKeys::refresh, this, &MainWindow::readAgain);
    connect(m_retry, &Button::clicked, this, &MainWindow::readAgain);
    connect(m_stale, &StaleBanner::tryRequested, this, &MainWindow::readAgain);
    connect(m_rail, &Rail::chosen, this,
            [this](Rail::Place place) { place == Rail::Place::Orders ? showOrders() : showSettings(); });
    connect(m_settings, &SettingsPage::leaveRequested, this, &MainWindow::showOrders);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::updateHints);
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::hintsChanged, this, &MainWindow::updateHints);
    connect(page, &Page::message, this, &MainWindow::say);
    connect(page, &Page::dataRead, this, &MainWindow::showRead);
    connect(page, &Page::dataNotRead, this, [this](const Error &error) {
        showNotRead(error);
        if (m_presence->state() != OrdersPresence::State::Unreadable)
            m_presence->ask(); // hears when there are some again
    });
}

void MainWindow::connectSample()
{
    connect(m_samplePresence, &SamplePresence::changed, this,
            [this] { m_statusBar->setSampleData(m_samplePresence->isThere()); });
    connect(m_firstRun, &FirstRunPage::commandCopied, this,
            [this] { say(Notice::done(tr("Command copied"))); });
    connect(m_sample, &SampleJob::loaded, this, [this](qint64 orders) {
        say(Notice::done(tr("%n made-up orders loaded", nullptr, static_cast<int>(orders))));
        readAgain();
    });
    connect(m_sample, &SampleJob::removed, this, [this](qint64 orders) {
        say(Notice::done(tr("%n made-up orders removed", nullptr, static_cast<int>(orders))));
        readAgain();
    });
}

void MainWindow::connectDatabase()
{
    if (!m_services.databaseSetup)
        return;
    m_firstRun->offerConnecting();
    connect(m_firstRun, &FirstRunPage::connectRequested, this, [this] {
        showSettings();
        m_settings->showDatabase();
    });
}

void MainWindow::connectWaiting()
{
    connect(m_waiting, &WaitingEdits::changed, this, [this] {
        m_stale->setWaiting(m_waiting->count());
        m_statusBar->setWaiting(m_waiting->count(), m_waiting->isReadOnly());
    });
}

void MainWindow::readAgain()
{
    m_rights->askAgain();
    m_presence->ask();
    m_samplePresence->ask();
    m_orders->refresh();
}

void MainWindow::say(const Notice &notice)
{
    // The banner says it already, and longer than four seconds.
    if (m_stale->isVisible() && notice.text == plainText(m_stale->reason()))
        return;
    // Over the status bar's keys: everything above it is being worked with.
    m_toast->say(notice, {m_rail->width() + 16, height() - 2}, m_statusBar->hintsWidth());
}

void MainWindow::openShortcuts()
{
    m_overlay->open({{tr("Everywhere"), WindowKeys::hints()}, {tr("Orders"), m_orders->allHints()}});
}

void MainWindow::updateHints()
{
    // With the focus in the status bar it still tells of where the focus came from.
    if (m_statusBar->isAncestorOf(QApplication::focusWidget()))
        return;
    QList<ShortcutHint> hints;
    if (currentPage() == m_settings || hasOrders())
        hints = currentPage()->hints();
    const bool isTyping = m_topBar->field()->hasFocus(); // there "?" may be part of what is typed
    hints.append({isTyping ? keyText(QKeySequence(Qt::Key_F1)) : QStringLiteral("?"), tr("All shortcuts"),
                  [this] { openShortcuts(); }});
    m_statusBar->setHints(hints);
}

void MainWindow::followPreferences()
{
    m_rail->setAgentName(m_services.preferences->agentName());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Mars Order Tracking"));
    m_retry->setText(tr("Try again"));
}

void MainWindow::restore()
{
    const QByteArray saved = m_services.preferences->windowState(geometryPart);
    if (saved.isEmpty() || !restoreGeometry(saved)) {
        QRect first(QPoint(), firstWindow);
        first.moveCenter(screen()->availableGeometry().center());
        setGeometry(first);
    }
    if (!isMaximized() && !isFullScreen()) { // those have the screen's size already
        const QScreen *there = QGuiApplication::screenAt(geometry().center());
        const QScreen *place = there ? there : QGuiApplication::primaryScreen();
        setGeometry(placeOnScreen(geometry(), place->availableGeometry(), smallestWindow));
    }
    m_orders->restoreState(m_services.preferences->windowState(ordersPart));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.preferences->setWindowState(geometryPart, saveGeometry());
    m_services.preferences->setWindowState(ordersPart, m_orders->saveState());
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateHints();
    }
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().panel);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stepBack();
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(isInNarrowWindow(this));
}

} // namespace mars::ui
