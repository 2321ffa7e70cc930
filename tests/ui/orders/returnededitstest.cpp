// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/writing/notepopover.h"
#include "ui/orders/writing/numberpopover.h"
#include "ui/orders/writing/returnededits.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>

using namespace mars;
using namespace mars::test;

/** What could not be saved comes back to its author, whatever order is shown. */
class ReturnedEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhoWasFaster_data();
    void saysWhoWasFaster();
    void opensAgainOnTheNewBasis();
    void saysWhyItWasRefused();
    void isNotWrittenAboutAnotherOrder();
    void losesNothingThatWasBegunMeanwhile();
    void showsOneAfterTheOther();
    void hasNothingToUndo();
    void isReachedByKey();

private:
    [[nodiscard]] const ui::ReturnedEdits *message() const
    {
        return m_desk->window()->findChild<ui::ReturnedEdits *>();
    }
    void press(const QString &button);
    void setNumber(const QString &number);
    void writeNote(const QString &note);

    const Error m_refusal{Error::Kind::Refused,
                          QStringLiteral("Your login may not write notes."),
                          QStringLiteral("Ask who runs the database."),
                          {}};
    const QString m_number = QStringLiteral("66224866853");
    std::unique_ptr<Desk> m_desk;
};

void ReturnedEditsTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->start();
    m_desk->open(splitOrderNumber);
    QTRY_VERIFY(m_desk->panel()->shown()->rights.writesNotes);
}

void ReturnedEditsTest::cleanup()
{
    m_desk.reset();
}

void ReturnedEditsTest::press(const QString &button)
{
    QWidget *widget = m_desk->byAccessibleName(button);
    QVERIFY2(widget, qPrintable(button));
    widget->setFocus(Qt::TabFocusReason);
    m_desk->press(Qt::Key_Space);
}

void ReturnedEditsTest::setNumber(const QString &number)
{
    m_desk->chooseAction(QStringLiteral("Correct the tracking number…"));
    m_desk->type(number);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
}

void ReturnedEditsTest::writeNote(const QString &note)
{
    m_desk->press(Qt::Key_N);
    m_desk->type(note);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
}

void ReturnedEditsTest::saysWhoWasFaster_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("written");
    const QString delivered = QStringLiteral("Your status: Delivered, because “She has it”");
    const QString number = QStringLiteral("Your number: ") + m_number;
    QTest::newRow("status by a person")
        << QStringLiteral("Ravi") << false
        << QStringLiteral("Ravi set the status to Held at 10:40 today. Yours was not saved.") << delivered;
    QTest::newRow("a scan") << QString() << false
                            << QStringLiteral(
                                   "A new scan came at 10:40 today: Held. Your status was not saved.")
                            << delivered;
    QTest::newRow("number by a person")
        << QStringLiteral("Ravi") << true
        << QStringLiteral("Ravi set the tracking number to OnHold at 10:40 today. Yours was not saved.")
        << number;
    QTest::newRow("number by the order system")
        << QString() << true
        << QStringLiteral("The tracking number is another one meanwhile: OnHold. Yours was not saved.")
        << number;
}

void ReturnedEditsTest::saysWhoWasFaster()
{
    QFETCH(const QString, by);
    QFETCH(const bool, isNumber);
    QFETCH(const QString, cause);
    QFETCH(const QString, written);
    m_desk->edits().setOffline(true);
    m_desk->edits().conflictNext({by, pictureTime().addSecs(-120), toName(Status::OnHold)});
    if (isNumber) {
        setNumber(m_number);
    } else {
        m_desk->chooseAction(QStringLiteral("Correct the status…"));
        m_desk->press(Qt::Key_Tab);
        m_desk->type(QStringLiteral("Deli"));
        m_desk->press(Qt::Key_Tab);
        m_desk->type(QStringLiteral("She has it"));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    }
    QTRY_COMPARE(m_desk->edits().waiting().size(), 1);
    m_desk->open(QStringLiteral("MO-250001"));
    QVERIFY(!message()->isVisible());
    m_desk->edits().setOffline(false);
    QTRY_VERIFY(message()->isVisible());
    QVERIFY2(m_desk->says(cause), qPrintable(message()->accessibleName()));
    QVERIFY2(m_desk->says(written), qPrintable(message()->accessibleDescription()));
    QTRY_COMPARE(message()->accessibleName(), splitOrderNumber + u' ' + cause);
    QCOMPARE(m_desk->shownNumber(), QStringLiteral("MO-250001"));
    press(QStringLiteral("Discard"));
    QVERIFY(!message()->isVisible());
}

void ReturnedEditsTest::opensAgainOnTheNewBasis()
{
    m_desk->edits().conflictNext({QStringLiteral("Ravi"), pictureTime(), QStringLiteral("66224866864")});
    setNumber(m_number);
    QTRY_VERIFY(message()->isVisible());
    QList<Order> orders = m_desk->source()->orders();
    orders.first().shipments.last().numbers.last().number = QStringLiteral("66224866864");
    m_desk->source()->setOrders(orders);
    m_desk->open(QStringLiteral("MO-250001"));
    press(QStringLiteral("Open again"));
    QTRY_COMPARE(m_desk->shownNumber(), splitOrderNumber);
    const auto *popover = m_desk->window()->findChild<ui::NumberPopover *>();
    QTRY_VERIFY(popover->isVisible());
    QVERIFY(!message()->isVisible());
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), m_number);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 2);
    const Edit again = m_desk->edits().handedIn().last();
    QCOMPARE(std::get<NumberEdit>(again.change).number, m_number);
    QCOMPARE(again.basis, QStringLiteral("66224866864"));
    QVERIFY(again.id != m_desk->edits().handedIn().first().id);
}

void ReturnedEditsTest::saysWhyItWasRefused()
{
    m_desk->edits().refuseNext(m_refusal);
    writeNote(QStringLiteral("Told her Tuesday."));
    QTRY_VERIFY(message()->isVisible());
    QVERIFY(m_desk->says(plainText(m_refusal)));
    QVERIFY(m_desk->says(QStringLiteral("You wrote: “Told her Tuesday.”")));
    press(QStringLiteral("Open again"));
    const auto *popover = m_desk->window()->findChild<ui::NotePopover *>();
    QTRY_VERIFY(popover->isVisible());
    QCOMPARE(popover->findChild<ui::TextArea *>()->toPlainText(), QStringLiteral("Told her Tuesday."));
}

/** After a restore another order may stand under the id. */
void ReturnedEditsTest::isNotWrittenAboutAnotherOrder()
{
    m_desk->edits().setOffline(true);
    writeNote(QStringLiteral("Told her Tuesday."));
    QList<Order> orders = m_desk->source()->orders();
    orders.first().number = QStringLiteral("MO-999999");
    m_desk->source()->setOrders(orders);
    QTRY_COMPARE(m_desk->shownNumber(), QStringLiteral("MO-999999"));
    QVERIFY(!m_desk->says(QStringLiteral("Told her Tuesday.")));
    m_desk->edits().refuseNext(m_refusal);
    m_desk->edits().setOffline(false);
    QTRY_VERIFY(message()->isVisible());
    QVERIFY(message()->accessibleName().startsWith(splitOrderNumber));
    QTRY_VERIFY(!m_desk->byAccessibleName(QStringLiteral("Open again")));
    press(QStringLiteral("Discard"));
    QVERIFY(!message()->isVisible());
}

void ReturnedEditsTest::losesNothingThatWasBegunMeanwhile()
{
    m_desk->edits().refuseNext(m_refusal);
    writeNote(QStringLiteral("first"));
    QTRY_VERIFY(message()->isVisible());
    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_N);
    m_desk->type(QStringLiteral("second"));
    m_desk->press(Qt::Key_Escape);
    press(QStringLiteral("Open again"));
    const auto *popover = m_desk->window()->findChild<ui::NotePopover *>();
    QTRY_VERIFY(popover->isVisible());
    QCOMPARE(popover->findChild<ui::TextArea *>()->toPlainText(), QStringLiteral("second\nfirst"));
}

void ReturnedEditsTest::showsOneAfterTheOther()
{
    m_desk->edits().refuseNext(m_refusal);
    writeNote(QStringLiteral("first"));
    QTRY_VERIFY(m_desk->says(QStringLiteral("You wrote: “first”")));
    m_desk->open(QStringLiteral("MO-250001"));
    m_desk->edits().refuseNext(m_refusal);
    writeNote(QStringLiteral("second"));
    QTRY_VERIFY(m_desk->says(QStringLiteral("1 of 2")));
    QVERIFY(m_desk->says(QStringLiteral("You wrote: “first”")));
    press(QStringLiteral("Discard"));
    QVERIFY(m_desk->says(QStringLiteral("You wrote: “second”")));
    QTRY_VERIFY(message()->accessibleName().startsWith(QStringLiteral("MO-250001 ")));
    press(QStringLiteral("Discard"));
    QVERIFY(!message()->isVisible());
}

/** The toast does not offer to take back what was never saved. */
void ReturnedEditsTest::hasNothingToUndo()
{
    m_desk->edits().setOffline(true);
    writeNote(QStringLiteral("first"));
    const auto *toast = m_desk->window()->findChild<ui::Toast *>();
    QTRY_VERIFY(toast->isVisible());
    m_desk->edits().refuseNext(m_refusal);
    m_desk->edits().setOffline(false);
    QTRY_VERIFY(message()->isVisible());
    QVERIFY(!toast->isVisible());
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->edits().handedIn().size(), 1);
}

void ReturnedEditsTest::isReachedByKey()
{
    m_desk->edits().refuseNext(m_refusal);
    writeNote(QStringLiteral("first"));
    QTRY_VERIFY(message()->isVisible());
    m_desk->field()->setFocus();
    m_desk->press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), m_desk->byAccessibleName(QStringLiteral("Open again")));
}

MARS_TEST_MAIN(QApplication, ReturnedEditsTest)
#include "returnededitstest.moc"
