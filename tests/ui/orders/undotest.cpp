// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/writing/notepopover.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/undobutton.h"

#include <QApplication>

using namespace mars;
using namespace mars::test;

/** What was just saved can be taken back while the toast says so. */
class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void takesBackByKey();
    void takesBackByButton();
    void takesBackWhatWasNotSentYet();
    void takesBackOnce();
    void leavesTheKeyToTextFields();
    void comesBeforeWhatWasTypedEarlier();
    void takesBackOneAfterTheOther();
    void tellsWhenItCouldNotBeTakenBack();

private:
    void saveNote();
    [[nodiscard]] const Edit &lastEdit() const { return m_desk->edits().handedIn().last(); }
    [[nodiscard]] const ui::Toast *toast() const { return m_desk->window()->findChild<ui::Toast *>(); }

    const QString m_text = QStringLiteral("for the wrong order");
    std::unique_ptr<Desk> m_desk;
};

void UndoTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->start();
    m_desk->open(splitOrderNumber);
    QTRY_VERIFY(m_desk->panel()->shown()->rights.writesNotes);
}

void UndoTest::cleanup()
{
    m_desk.reset();
}

void UndoTest::saveNote()
{
    m_desk->press(Qt::Key_N);
    m_desk->type(m_text);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->window()->findChild<ui::NotePopover *>()->isVisible());
    QCOMPARE(toast()->notice().text, QStringLiteral("Note saved"));
    QVERIFY(m_desk->says(m_text));
}

void UndoTest::takesBackByKey()
{
    saveNote();
    const Edit note = lastEdit();
    QTRY_COMPARE(m_desk->panel()->shown()->order.notes.size(), 1);
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 2);
    QCOMPARE(std::get<WithdrawalEdit>(lastEdit().change).edit, note.id);
    QCOMPARE(lastEdit().person, note.person);
    QTRY_COMPARE(toast()->notice().text, QStringLiteral("Note taken back"));
    QTRY_VERIFY(!m_desk->says(m_text));
    QTRY_COMPARE(m_desk->panel()->shown()->order.notes.size(), 0);
}

void UndoTest::takesBackByButton()
{
    saveNote();
    auto *undo = m_desk->window()->findChild<ui::UndoButton *>();
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 2);
    QVERIFY(std::holds_alternative<WithdrawalEdit>(lastEdit().change));
    QTRY_COMPARE(toast()->notice().text, QStringLiteral("Note taken back"));
    QVERIFY(!undo->isVisible());
}

void UndoTest::takesBackWhatWasNotSentYet()
{
    m_desk->edits().setOffline(true);
    saveNote();
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->says(m_text));
    m_desk->edits().setOffline(false);
    QTRY_COMPARE(m_desk->edits().waiting().size(), 0);
    QVERIFY(!m_desk->says(m_text));
}

void UndoTest::takesBackOnce()
{
    saveNote();
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(toast()->notice().text, QStringLiteral("Note taken back"));
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->edits().handedIn().size(), 2);
}

void UndoTest::leavesTheKeyToTextFields()
{
    saveNote();
    m_desk->field()->setFocus();
    m_desk->type(QStringLiteral("MO-2"));
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->field()->text(), QString());
    QCOMPARE(m_desk->edits().handedIn().size(), 1);
    m_desk->press(Qt::Key_Escape);
    m_desk->press(Qt::Key_F6);
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 2);
}

/** What stood in the search box before the note was saved is not what is meant. */
void UndoTest::comesBeforeWhatWasTypedEarlier()
{
    m_desk->field()->setFocus();
    m_desk->type(QStringLiteral("MO-2"));
    m_desk->table()->setFocus();
    saveNote();
    m_desk->field()->setFocus();
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 2);
    QVERIFY(std::holds_alternative<WithdrawalEdit>(lastEdit().change));
    QCOMPARE(m_desk->field()->text(), QStringLiteral("MO-2"));
}

void UndoTest::takesBackOneAfterTheOther()
{
    saveNote();
    const QUuid first = lastEdit().id;
    saveNote();
    const QUuid second = lastEdit().id;
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 3);
    QCOMPARE(std::get<WithdrawalEdit>(lastEdit().change).edit, second);
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 4);
    QCOMPARE(std::get<WithdrawalEdit>(lastEdit().change).edit, first);
    QTRY_VERIFY(!m_desk->says(m_text));
}

void UndoTest::tellsWhenItCouldNotBeTakenBack()
{
    saveNote();
    m_desk->edits().keepNothing(Error{Error::Kind::DiskFull, QStringLiteral("No room is left."), {}, {}});
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(toast()->notice().text, QStringLiteral("No room is left."));
    QCOMPARE(toast()->notice().kind, ui::Notice::Kind::Failure);
    QVERIFY(m_desk->says(m_text));
}

MARS_TEST_MAIN(QApplication, UndoTest)
#include "undotest.moc"
