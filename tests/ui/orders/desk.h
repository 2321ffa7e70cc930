// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/stallguard.h"
#include "surroundings/windowsurroundings.h"
#include "ui/shell/mainwindow.h"

#include <QMenu>
#include <QPointer>
#include <QUrl>

namespace mars {
class OrderListModel;
}
namespace mars::ui {
class OrderPanel;
class OrdersTable;
class SearchField;
class SearchPopup;
} // namespace mars::ui

namespace mars::test {

/**
 * The real window over the made-up orders, worked with real key presses; keeps every link that was opened. A
 * test during which the window's thread stalled fails when its desk goes.
 */
class Desk : public QObject
{
    Q_OBJECT
public:
    Desk();
    ~Desk() override;

    /** Shows the window and waits until the orders stand in the list. */
    void start();

    /** From start() on; to be restarted after what may take its time. */
    [[nodiscard]] StallGuard &guard() { return *m_guard; }
    [[nodiscard]] FakeOrderSource *source() { return m_surroundings.source(); }
    [[nodiscard]] FakeOrderEdits &edits() { return m_surroundings.edits(); }
    [[nodiscard]] WindowSurroundings *surroundings() { return &m_surroundings; }
    [[nodiscard]] const CarrierCatalogue &catalogue() { return *m_surroundings.services().catalogue; }
    [[nodiscard]] ui::MainWindow *window() { return m_window.get(); }
    [[nodiscard]] ui::SearchField *field() const;
    [[nodiscard]] ui::SearchPopup *popup() const;
    [[nodiscard]] ui::OrdersTable *table() const;
    [[nodiscard]] ui::OrderPanel *panel() const;
    [[nodiscard]] OrderListModel *list() const;
    [[nodiscard]] const QList<QUrl> &opened() const { return m_opened; }
    [[nodiscard]] const QList<ui::Notice> &messages() const { return m_messages; }

    /** A key press to whatever has the focus. */
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void paste(const QString &text);
    /** Opens an order by its number, as a double click in the list would. */
    void open(const QString &number);
    /** What the menu of further actions offers, and choosing of it, by its keys. */
    [[nodiscard]] QStringList furtherActions();
    void chooseAction(const QString &text);
    /** The number of the order that stands in the panel, empty while none does. */
    [[nodiscard]] QString shownNumber() const;
    [[nodiscard]] QWidget *byAccessibleName(const QString &name) const;
    /** Whether a label in sight says exactly this. */
    [[nodiscard]] bool says(const QString &text) const;

private Q_SLOTS:
    void keepLink(const QUrl &url) { m_opened.append(url); }

private:
    [[nodiscard]] QMenu *openMenu();
    void leaveMenu(QPointer<QMenu> menu, Qt::Key key);

    WindowSurroundings m_surroundings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<StallGuard> m_guard;
    QList<QUrl> m_opened;
    QList<ui::Notice> m_messages;
};

} // namespace mars::test
