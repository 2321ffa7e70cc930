// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/writing/numberpopover.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/errorline.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

using namespace mars;
using namespace mars::test;

/** The tracking number of a parcel, added or put right by a person. */
class NumberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void addsWhatIsMissing();
    void correctsWhatIsWrong();
    void showsThatItWaits();
    void takesItBack();
    void doesNotConflictWithItsOwnAuthor();
    void warnsOfOddNumbers_data();
    void warnsOfOddNumbers();
    void followsTheParcel();
    void saysWhoHasTheNumber();
    void savesWithoutAnAnswer();
    void isNoNovel();

private:
    [[nodiscard]] ui::NumberPopover *popover() const
    {
        return m_desk->window()->findChild<ui::NumberPopover *>();
    }
    [[nodiscard]] QLineEdit *field() const
    {
        return qobject_cast<QLineEdit *>(m_desk->byAccessibleName(QStringLiteral("Tracking number")));
    }
    [[nodiscard]] Shipment parcel() const { return m_desk->panel()->shown()->order.shipments.last(); }
    void correctTo(const QString &number);

    const QString m_old = QStringLiteral("66224866842");
    const QString m_new = QStringLiteral("66224866853");
    std::unique_ptr<Desk> m_desk;
};

void NumberTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->start();
    m_desk->open(splitOrderNumber);
    QTRY_VERIFY(m_desk->panel()->shown()->rights.setsTrackingNumbers);
    QCOMPARE(parcel().trackingNumber(), m_old);
}

void NumberTest::cleanup()
{
    m_desk.reset();
}

void NumberTest::correctTo(const QString &number)
{
    m_desk->chooseAction(QStringLiteral("Correct the tracking number…"));
    QVERIFY(field()->hasFocus());
    QCOMPARE(field()->text(), m_old);
    m_desk->type(number); // what stood there is selected
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!popover()->isVisible());
}

void NumberTest::addsWhatIsMissing()
{
    QList<Order> orders = m_desk->source()->orders();
    orders.first().shipments.last().numbers.clear();
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(m_desk->byAccessibleName(QStringLiteral("Add tracking number")));
    QVERIFY(m_desk->furtherActions().contains(QStringLiteral("Add tracking number…")));
    QWidget *link = m_desk->byAccessibleName(QStringLiteral("Add tracking number"));
    link->setFocus(Qt::TabFocusReason);
    m_desk->press(Qt::Key_Space);
    QVERIFY(m_desk->says(QStringLiteral("Add a number to MO-204871")));
    QVERIFY(field()->hasFocus());
    m_desk->type(m_new);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 1);
    const Edit edit = m_desk->edits().handedIn().first();
    QCOMPARE(std::get<NumberEdit>(edit.change), (NumberEdit{parcel().id, m_new}));
    QTRY_COMPARE(parcel().trackingNumber(), m_new);
    QVERIFY(!m_desk->byAccessibleName(QStringLiteral("Add tracking number")));
}

void NumberTest::correctsWhatIsWrong()
{
    correctTo(m_new);
    QTRY_COMPARE(parcel().trackingNumber(), m_new);
    QCOMPARE(m_desk->messages().last().text, QStringLiteral("Tracking number saved"));
    QTRY_VERIFY(m_desk->says(QStringLiteral("Earlier number: ") + m_old));
}

void NumberTest::showsThatItWaits()
{
    const QString waiting = QStringLiteral("The number waits to be sent");
    m_desk->edits().setOffline(true);
    correctTo(m_new);
    QTRY_VERIFY(m_desk->says(waiting));
    QCOMPARE(parcel().trackingNumber(), m_new);
    m_desk->edits().setOffline(false);
    QTRY_VERIFY(!m_desk->says(waiting));
    QTRY_COMPARE(parcel().trackingNumber(), m_new);
}

void NumberTest::takesItBack()
{
    correctTo(m_new);
    QTRY_COMPARE(parcel().trackingNumber(), m_new);
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(parcel().trackingNumber(), m_old);
    QTRY_COMPARE(m_desk->messages().last().text, QStringLiteral("Tracking number taken back"));
}

/** What still waits to be sent is what stands there for who wrote it. */
void NumberTest::doesNotConflictWithItsOwnAuthor()
{
    m_desk->edits().setOffline(true);
    correctTo(m_new);
    m_desk->chooseAction(QStringLiteral("Correct the tracking number…"));
    QCOMPARE(field()->text(), m_new);
    m_desk->type(QStringLiteral("66224866864"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 2);
    QCOMPARE(m_desk->edits().handedIn().last().basis, m_new);
}

void NumberTest::warnsOfOddNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("said");
    QTest::newRow("fits nothing")
        << QStringLiteral("HELLO")
        << QStringLiteral(
               "No known carrier uses a number like this. Compare it with the label on the parcel.");
    QTest::newRow("check digit") << QStringLiteral("RR123456789IN")
                                 << QStringLiteral(
                                        "The check digit does not fit; RR123456785IN would. Compare "
                                        "it with the label.");
    QTest::newRow("nothing odd") << QStringLiteral("RR123456785IN") << QString();
}

/** It warns, and saves all the same. */
void NumberTest::warnsOfOddNumbers()
{
    QFETCH(const QString, number);
    QFETCH(const QString, said);
    m_desk->chooseAction(QStringLiteral("Correct the tracking number…"));
    m_desk->type(number);
    const auto *warning = popover()->findChild<ui::ErrorLine *>();
    QCOMPARE(warning->text(), said);
    QCOMPARE(warning->isVisible(), !said.isEmpty());
    QCOMPARE(field()->accessibleDescription(), said);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 1);
    QCOMPARE(std::get<NumberEdit>(m_desk->edits().handedIn().first().change).number, number);
}

/** Its own number stands in the field; one that was typed stays. */
void NumberTest::followsTheParcel()
{
    m_desk->chooseAction(QStringLiteral("Correct the tracking number…"));
    m_desk->press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Parcel"));
    m_desk->press(Qt::Key_Up);
    QCOMPARE(field()->text(), QStringLiteral("73833940482"));
    m_desk->press(Qt::Key_Tab);
    field()->selectAll();
    m_desk->type(m_new);
    m_desk->press(Qt::Key_Tab, Qt::ShiftModifier);
    m_desk->press(Qt::Key_Down);
    QCOMPARE(field()->text(), m_new);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 1);
    QCOMPARE(std::get<NumberEdit>(m_desk->edits().handedIn().first().change).shipment, parcel().id);
}

/** It is saved when it is wanted a second time. */
void NumberTest::saysWhoHasTheNumber()
{
    QString taken;
    QString holder;
    for (const Order &order : m_desk->source()->orders()) {
        if (order.number == splitOrderNumber || order.shipments.isEmpty())
            continue;
        taken = order.shipments.first().trackingNumber();
        holder = order.number;
        if (!taken.isEmpty())
            break;
    }
    QVERIFY(!taken.isEmpty());
    m_desk->chooseAction(QStringLiteral("Correct the tracking number…"));
    m_desk->type(taken);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    const auto *warning = popover()->findChild<ui::ErrorLine *>();
    QTRY_COMPARE(warning->text(), holder + QStringLiteral(" has this number already."));
    QVERIFY(m_desk->byAccessibleName(QStringLiteral("Save anyway"))->isEnabled());
    QCOMPARE(m_desk->edits().handedIn().size(), 0);
    m_desk->type(QStringLiteral("9"));
    QVERIFY(!m_desk->byAccessibleName(QStringLiteral("Save anyway")));
    m_desk->press(Qt::Key_Backspace);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 1);
    QCOMPARE(std::get<NumberEdit>(m_desk->edits().handedIn().first().change).number, taken);
}

/** While the server is away nobody can say who has it. */
void NumberTest::savesWithoutAnAnswer()
{
    m_desk->source()->failOnly(FakeOrderSource::Find,
                               Error{Error::Kind::Unreachable, QStringLiteral("It is away."), {}, {}});
    correctTo(m_new);
    QCOMPARE(m_desk->edits().handedIn().size(), 1);
}

void NumberTest::isNoNovel()
{
    m_desk->chooseAction(QStringLiteral("Correct the tracking number…"));
    field()->setText(QString(65, u'1'));
    QCOMPARE(popover()->findChild<ui::ErrorLine *>()->text(),
             QStringLiteral("No tracking number has more than 64 characters."));
    QVERIFY(!m_desk->byAccessibleName(QStringLiteral("Save"))->isEnabled());
}

MARS_TEST_MAIN(QApplication, NumberTest)
#include "numbertest.moc"
