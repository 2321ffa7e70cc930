// SPDX-License-Identifier: Apache-2.0
#include "pictures/studio.h"

#include "surroundings/sampleorders.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

namespace mars::test {

Studio::Studio(const Pose &pose)
    : m_pose(pose)
{
    ui::Preferences *preferences = m_surroundings.preferences();
    preferences->setLanguage(pose.language);
    preferences->setColourScheme(pose.dark ? ui::ColourScheme::Dark : ui::ColourScheme::Light);
    preferences->setTextPercent(pose.textPercent);
    m_surroundings.setDatabaseSetup(&m_databaseSetup);
    preferences->setAgentName(QStringLiteral("Priya Kamat"));
    static const QList<Order> sample = sampleOrders(pictureTime());
    source()->setOrders(sample);
}

QPixmap Studio::picture()
{
    QPixmap whole = m_window->grab();
    QPainter painter(&whole);
    const auto inFront = QApplication::topLevelWidgets();
    for (QWidget *widget : inFront) {
        if (widget != m_window.get() && widget->isVisible())
            painter.drawPixmap(widget->pos() - m_window->pos(), widget->grab());
    }
    return whole;
}

void Studio::open()
{
    m_window = std::make_unique<ui::MainWindow>(m_surroundings.services());
    m_window->resize(m_pose.size);
    m_window->show();
    m_window->activateWindow();
    until("the window has the focus", [this] { return m_window->isActiveWindow(); });
    settle();
}

void Studio::until(const char *what, const std::function<bool()> &holds)
{
    if (!QTest::qWaitFor(holds, 10000))
        qFatal("This never came true: %s", what);
}

void Studio::settle()
{
    // Selection, counts and skeletons wait up to 150 ms on purpose; twice that without a paint is quiet.
    QTest::qWait(350);
}

QWidget *Studio::find(const QString &name)
{
    QWidget *found = nullptr;
    until(qPrintable(name + QStringLiteral(" is in sight")), [&] {
        found = m_window->findChild<QWidget *>(name);
        return found && found->isVisible();
    });
    return found;
}

void Studio::openOrder(const QString &number)
{
    for (const Order &order : source()->orders()) {
        if (order.number == number)
            find<ui::OrdersPage>()->openOrder(order.id);
    }
    until("the order is in the panel", [this] { return find<ui::OrderPanel>()->shown() != nullptr; });
    settle();
}

void Studio::type(const QString &text)
{
    auto *field = find<ui::SearchField>();
    field->setFocus();
    QTest::keyClicks(field, text);
    settle();
}

void Studio::press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, key, modifiers);
    settle();
}

} // namespace mars::test
