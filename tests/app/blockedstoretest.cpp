// SPDX-License-Identifier: Apache-2.0
#include "items/orderlistmodel.h"
#include "store/store.h"
#include "storegate.h"
#include "support/stallguard.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/panel/shownorder.h"
#include "ui/shell/mainwindow.h"
#include "ui/surroundings/someorders.h"
#include "ui/surroundings/windowsurroundings.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QScreen>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** The real window over a real SQLite database that does not let anyone read. */
class BlockedStoreTest : public QObject
{
    Q_OBJECT
private:
    /** What stands on the screen where the widget is; nothing is painted for this. */
    static QImage onScreen(const QWidget *widget)
    {
        const QWidget *window = widget->window();
        const QPoint at = widget->mapTo(window, QPoint());
        return window->screen()
            ->grabWindow(window->winId(), at.x(), at.y(), widget->width(), widget->height())
            .toImage();
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); } // only typing may change the field

    void typingIsPaintedWhileTheStoreWaits()
    {
        StoreGate gate;
        const QTemporaryDir folder;
        const DatabaseLocation location = *DatabaseLocation::parse(folder.filePath(u"orders.sqlite"_s));
        QVERIFY(migrateDatabase(location).ok());
        QVERIFY((*openOrderSink(location))->write(someOrders(300, pictureTime())).ok());

        WindowSurroundings surroundings;
        const auto source = openOrderSource(location);
        ui::Services services = surroundings.services();
        services.source = source.get();
        ui::MainWindow window(services);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto *table = window.findChild<ui::OrdersTable *>();
        auto *field = window.findChild<ui::SearchField *>();
        const auto *panel = window.findChild<ui::OrderPanel *>();
        QTRY_VERIFY(static_cast<OrderListModel *>(table->model())->isComplete());
        field->setFocus();
        StallGuard guard;

        gate.shut();
        const QString number = u"MO-100017"_s;
        QList<QImage> seen{onScreen(field)};
        QVERIFY(!seen.first().isNull());
        for (qsizetype i = 0; i < number.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), number.at(i).toLatin1());
            QCOMPARE(field->text(), number.first(i + 1));
            QTRY_VERIFY(!seen.contains(onScreen(field)));
            seen.append(onScreen(field));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(gate.waiting() > 0); // the store does stand before it
        QVERIFY(!panel->isVisible());
        QVERIFY2(guard.isSmooth(), qPrintable(QString::number(guard.longestStallMs())));

        gate.open();
        QTRY_VERIFY(panel->shown() && panel->isVisible());
        QCOMPARE(panel->shown()->order.number, number);
    }
};

MARS_TEST_MAIN(QApplication, BlockedStoreTest)
#include "blockedstoretest.moc"
