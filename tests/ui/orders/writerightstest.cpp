// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/writing/notepopover.h"
#include "ui/settings/preferences.h"

#include <QApplication>

using namespace mars;
using namespace mars::test;

/** Nothing is offered that the login may not do, from the moment on that it may not. */
class WriteRightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void offersWhatIsAllowed();
    void hidesNotes();
    void hidesCorrections();
    void hidesTrackingNumbers();
    void showsNotesToReaders();

private:
    void become(const Rights &rights);
    [[nodiscard]] bool hints(const QString &text) const;
    [[nodiscard]] bool sees(const QString &name) const { return m_desk->byAccessibleName(name); }

    const QString m_addNote = QStringLiteral("Add note");
    const QString m_addNumber = QStringLiteral("Add tracking number");
    std::unique_ptr<Desk> m_desk;
};

void WriteRightsTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    QList<Order> orders = m_desk->source()->orders();
    orders.first().shipments.last().numbers.clear();
    m_desk->source()->setOrders(orders);
    m_desk->start();
    m_desk->open(splitOrderNumber);
    QTRY_COMPARE(m_desk->panel()->shown()->rights, Rights::all());
}

void WriteRightsTest::cleanup()
{
    m_desk.reset();
}

void WriteRightsTest::become(const Rights &rights)
{
    m_desk->source()->setRights(rights);
    Q_EMIT m_desk->source()->changed();
    QTRY_COMPARE(m_desk->panel()->shown()->rights, rights);
}

bool WriteRightsTest::hints(const QString &text) const
{
    const auto all = m_desk->window()->findChild<ui::OrdersPage *>()->allHints();
    return std::any_of(all.cbegin(), all.cend(),
                       [&text](const ui::ShortcutHint &hint) { return hint.text == text; });
}

void WriteRightsTest::offersWhatIsAllowed()
{
    QVERIFY(sees(m_addNote));
    QVERIFY(sees(m_addNumber));
    QVERIFY(hints(QStringLiteral("Note")));
    QVERIFY(hints(QStringLiteral("Save what was written")));
    const QStringList actions = m_desk->furtherActions();
    QVERIFY(actions.contains(QStringLiteral("Correct the status…")));
    QVERIFY(actions.contains(QStringLiteral("Add tracking number…")));
}

void WriteRightsTest::hidesNotes()
{
    Rights rights = Rights::all();
    rights.writesNotes = false;
    become(rights);
    QVERIFY(!sees(m_addNote));
    QVERIFY(!hints(QStringLiteral("Note")));
    m_desk->press(Qt::Key_N);
    QVERIFY(!m_desk->window()->findChild<ui::NotePopover *>()->isVisible());
    QVERIFY(sees(m_addNumber));
    become(Rights::all());
    QVERIFY(sees(m_addNote));
    m_desk->press(Qt::Key_N);
    QVERIFY(m_desk->window()->findChild<ui::NotePopover *>()->isVisible());
}

void WriteRightsTest::hidesCorrections()
{
    Rights rights = Rights::all();
    rights.correctsStatus = false;
    become(rights);
    const QStringList actions = m_desk->furtherActions();
    QVERIFY(!actions.contains(QStringLiteral("Correct the status…")));
    QVERIFY(actions.contains(QStringLiteral("Add tracking number…")));
}

void WriteRightsTest::hidesTrackingNumbers()
{
    Rights rights = Rights::all();
    rights.setsTrackingNumbers = false;
    become(rights);
    QVERIFY(!sees(m_addNumber));
    const QStringList actions = m_desk->furtherActions();
    QVERIFY(actions.contains(QStringLiteral("Correct the status…")));
    QVERIFY(!actions.contains(QStringLiteral("Add tracking number…")));
}

void WriteRightsTest::showsNotesToReaders()
{
    QList<Order> orders = m_desk->source()->orders();
    orders.first().notes = {
        {newEditId(), QStringLiteral("Imran S."), pictureTime(), QStringLiteral("Ticket KC-88213.")}};
    m_desk->source()->setOrders(orders);
    become(Rights());
    QTRY_VERIFY(m_desk->says(QStringLiteral("Ticket KC-88213.")));
    QVERIFY(!sees(m_addNote));
    QVERIFY(!hints(QStringLiteral("Save what was written")));
}

MARS_TEST_MAIN(QApplication, WriteRightsTest)
#include "writerightstest.moc"
