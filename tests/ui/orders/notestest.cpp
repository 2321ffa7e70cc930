// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/notessection.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/writing/notepopover.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/wrappedtext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace mars;
using namespace mars::test;

/** Notes on an order: written, kept until they are saved, shown at once. */
class NotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void savesWhatWasWritten();
    void opensByEveryWay_data();
    void opensByEveryWay();
    void savesNothingEmpty();
    void takesEveryLetter();
    void keepsWhatWasBegun();
    void keepsWhatCouldNotBeSaved();
    void asksForTheNameOnce();
    void showsWhatWaitsToBeSent();
    void doesNotFlickerWhileItIsSent();
    void showsTheNewestFirst();
    void letterKeysCanBeOff();

private:
    [[nodiscard]] ui::NotePopover *popover() const
    {
        return m_desk->window()->findChild<ui::NotePopover *>();
    }
    [[nodiscard]] ui::TextArea *text() const { return popover()->findChild<ui::TextArea *>(); }
    [[nodiscard]] QAbstractButton *button(const QWidget *parent, const QString &name) const
    {
        const auto buttons = parent->findChildren<QAbstractButton *>();
        for (QAbstractButton *each : buttons) {
            if (each->text() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void write(const QString &note);

    std::unique_ptr<Desk> m_desk;
};

void NotesTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->start();
    m_desk->open(splitOrderNumber);
    QTRY_VERIFY(m_desk->panel()->shown()->rights.writesNotes);
}

void NotesTest::cleanup()
{
    m_desk.reset();
}

void NotesTest::write(const QString &note)
{
    m_desk->press(Qt::Key_N);
    QTRY_VERIFY(text()->hasFocus());
    m_desk->type(note);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!popover()->isVisible());
}

void NotesTest::savesWhatWasWritten()
{
    m_desk->press(Qt::Key_N);
    QVERIFY(text()->hasFocus());
    m_desk->type(QStringLiteral("Customer called."));
    m_desk->press(Qt::Key_Return);
    m_desk->type(QStringLiteral("Told her Tuesday."));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!popover()->isVisible());
    QCOMPARE(m_desk->edits().handedIn().size(), 1);
    const Edit edit = m_desk->edits().handedIn().first();
    const QString written = QStringLiteral("Customer called.\nTold her Tuesday.");
    QCOMPARE(std::get<NoteEdit>(edit.change).text, written);
    QCOMPARE(edit.person, QStringLiteral("Priya Kamat"));
    QCOMPARE(edit.order, m_desk->panel()->orderId());
    QCOMPARE(edit.madeAt, pictureTime());
    QTRY_VERIFY(m_desk->says(written));
    QVERIFY(m_desk->says(QStringLiteral("Notes 1")));
    QCOMPARE(m_desk->messages().last().text, QStringLiteral("Note saved"));
    QCOMPARE(QApplication::focusWidget(), m_desk->table());
}

void NotesTest::opensByEveryWay_data()
{
    QTest::addColumn<bool>("inSection");
    QTest::newRow("button under the answer") << false;
    QTest::newRow("link at the notes") << true;
}

void NotesTest::opensByEveryWay()
{
    QFETCH(const bool, inSection);
    const QWidget *section = m_desk->window()->findChild<ui::NotesSection *>();
    QAbstractButton *add = button(inSection ? section : m_desk->panel(), QStringLiteral("Add note"));
    QVERIFY(add);
    QCOMPARE(section->isAncestorOf(add), inSection);
    add->setFocus(Qt::TabFocusReason);
    m_desk->press(Qt::Key_Space);
    QVERIFY(text()->hasFocus());
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!popover()->isVisible());
    QCOMPARE(QApplication::focusWidget(), add);
}

void NotesTest::savesNothingEmpty()
{
    m_desk->press(Qt::Key_N);
    const QAbstractButton *save = button(popover(), QStringLiteral("Save"));
    QVERIFY(!save->isEnabled());
    m_desk->type(QStringLiteral("   "));
    QVERIFY(!save->isEnabled());
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(popover()->isVisible());
    QCOMPARE(m_desk->edits().handedIn().size(), 0);
    m_desk->type(QStringLiteral("a"));
    QVERIFY(save->isEnabled());
}

/** While somebody writes, no letter is a key of the panel. */
void NotesTest::takesEveryLetter()
{
    m_desk->press(Qt::Key_N);
    m_desk->type(QStringLiteral("cnopw C 0123?/"));
    QCOMPARE(text()->toPlainText(), QStringLiteral("cnopw C 0123?/"));
    QCOMPARE(m_desk->messages().size(), 0);
    QVERIFY(m_desk->opened().isEmpty());
}

void NotesTest::keepsWhatWasBegun()
{
    m_desk->press(Qt::Key_N);
    m_desk->type(QStringLiteral("half a sen"));
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!popover()->isVisible());
    m_desk->open(QStringLiteral("MO-250001"));
    m_desk->press(Qt::Key_N);
    QVERIFY(text()->hasFocus());
    QCOMPARE(text()->toPlainText(), QString());
    m_desk->type(QStringLiteral("another"));
    m_desk->open(splitOrderNumber); // without closing it
    QTRY_VERIFY(!popover()->isVisible());
    m_desk->press(Qt::Key_N);
    QCOMPARE(text()->toPlainText(), QStringLiteral("half a sen"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!popover()->isVisible());
    m_desk->press(Qt::Key_N);
    QCOMPARE(text()->toPlainText(), QString());
    m_desk->press(Qt::Key_Escape);
    m_desk->open(QStringLiteral("MO-250001"));
    m_desk->press(Qt::Key_N);
    QCOMPARE(text()->toPlainText(), QStringLiteral("another"));
}

void NotesTest::keepsWhatCouldNotBeSaved()
{
    m_desk->edits().keepNothing(
        Error{Error::Kind::DiskFull, QStringLiteral("No room is left."), QStringLiteral("Make some."), {}});
    m_desk->press(Qt::Key_N);
    m_desk->type(QStringLiteral("important"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QCOMPARE(m_desk->messages().last().kind, ui::Notice::Kind::Failure);
    QCOMPARE(m_desk->messages().last().text, QStringLiteral("No room is left. Make some."));
    QVERIFY(popover()->isVisible());
    QCOMPARE(text()->toPlainText(), QStringLiteral("important"));
    m_desk->edits().keepNothing({});
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 1);
}

void NotesTest::asksForTheNameOnce()
{
    ui::Preferences *preferences = m_desk->surroundings()->preferences();
    preferences->setAgentName({});
    m_desk->press(Qt::Key_N);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Your name"));
    m_desk->press(Qt::Key_Tab);
    QVERIFY(text()->hasFocus());
    m_desk->type(QStringLiteral("who wrote this"));
    QVERIFY(!button(popover(), QStringLiteral("Save"))->isEnabled());
    m_desk->press(Qt::Key_Tab, Qt::ShiftModifier);
    m_desk->type(QStringLiteral("Imran S."));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 1);
    QCOMPARE(m_desk->edits().handedIn().first().person, QStringLiteral("Imran S."));
    QCOMPARE(preferences->agentName(), QStringLiteral("Imran S."));
    QTRY_VERIFY(!popover()->isVisible());
    m_desk->press(Qt::Key_N);
    QVERIFY(text()->hasFocus());
    QVERIFY(!m_desk->says(QStringLiteral("Your name")));
    QCOMPARE(text()->toPlainText(), QString());
}

void NotesTest::showsWhatWaitsToBeSent()
{
    m_desk->edits().setOffline(true);
    write(QStringLiteral("said on the phone"));
    QVERIFY(m_desk->says(QStringLiteral("said on the phone")));
    QVERIFY(m_desk->says(QStringLiteral("Waiting to be sent")));
    m_desk->edits().setOffline(false);
    QTRY_VERIFY(!m_desk->says(QStringLiteral("Waiting to be sent")));
    QVERIFY(m_desk->says(QStringLiteral("said on the phone")));
}

/** Applied, and not read again yet: it stands all the while. */
void NotesTest::doesNotFlickerWhileItIsSent()
{
    m_desk->source()->hold();
    write(QStringLiteral("stands all the while"));
    QTRY_VERIFY(m_desk->edits().waiting().isEmpty());
    QVERIFY(m_desk->says(QStringLiteral("stands all the while")));
    QVERIFY(!m_desk->says(QStringLiteral("Waiting to be sent")));
    m_desk->source()->release();
    const int before = m_desk->source()->asked(FakeOrderSource::OneOrder);
    m_desk->panel()->refresh();
    QTRY_VERIFY(m_desk->source()->asked(FakeOrderSource::OneOrder) > before);
    QTRY_COMPARE(m_desk->panel()->shown()->order.notes.size(), 1);
    QVERIFY(m_desk->says(QStringLiteral("stands all the while")));
}

void NotesTest::showsTheNewestFirst()
{
    QList<Order> orders = m_desk->source()->orders();
    const QDateTime now = pictureTime();
    orders.first().notes = {
        {newEditId(), QStringLiteral("Imran S."), now.addDays(-2), QStringLiteral("Ticket KC-88213.")},
        {newEditId(), QStringLiteral("Priya K."), now.addSecs(-4927), QStringLiteral("Customer called.")}};
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(m_desk->says(QStringLiteral("Notes 2")));
    QStringList texts;
    const auto widgets = m_desk->window()->findChild<ui::NotesSection *>()->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *text = qobject_cast<const ui::WrappedText *>(widget))
            texts << text->text();
    }
    QCOMPARE(texts,
             QStringList({QStringLiteral("Notes 2"), QStringLiteral("Priya K."),
                          QStringLiteral("Today\u00a009:20"), QStringLiteral("Customer called."),
                          QStringLiteral("Imran S."), QStringLiteral("Sat\u00a021\u00a0Nov\u00a010:42"),
                          QStringLiteral("Ticket KC-88213.")}));
}

void NotesTest::letterKeysCanBeOff()
{
    m_desk->surroundings()->preferences()->setSingleLetterKeys(false);
    m_desk->press(Qt::Key_N);
    QVERIFY(!popover()->isVisible());
    m_desk->surroundings()->preferences()->setSingleLetterKeys(true);
    m_desk->press(Qt::Key_N);
    QVERIFY(popover()->isVisible());
}

MARS_TEST_MAIN(QApplication, NotesTest)
#include "notestest.moc"
