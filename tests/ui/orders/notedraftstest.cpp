// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/writing/notepopover.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/textarea.h"

using namespace mars;
using namespace mars::test;

/** Notes that were begun are kept where they outlast the window, while they are written. */
class NoteDraftsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void outlastTheWindow();
    void areOfOnePerson();

private:
    [[nodiscard]] ui::NotePopover *popover() const
    {
        return m_desk->window()->findChild<ui::NotePopover *>();
    }
    [[nodiscard]] ui::TextArea *text() const { return popover()->findChild<ui::TextArea *>(); }

    std::unique_ptr<Desk> m_desk;
};

void NoteDraftsTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->start();
    m_desk->open(splitOrderNumber);
    QTRY_VERIFY(m_desk->panel()->shown()->rights.writesNotes);
}

void NoteDraftsTest::cleanup()
{
    m_desk.reset();
}

void NoteDraftsTest::outlastTheWindow()
{
    NoteDrafts &drafts = m_desk->surroundings()->noteDrafts();
    const NoteDraftPlace here{m_desk->panel()->orderId(), splitOrderNumber, QStringLiteral("Priya Kamat")};
    const OrderId other = m_desk->source()->orders().at(1).id;
    const NoteDraftPlace there{other, m_desk->source()->orders().at(1).number, here.person};
    drafts.keep(there, QStringLiteral("begun yesterday"));
    m_desk->press(Qt::Key_N);
    m_desk->type(QStringLiteral("half a sen"));
    QCOMPARE(drafts.text(here), QStringLiteral("half a sen")); // while it is written
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(drafts.text(here), QStringLiteral("half a sen"));

    m_desk->open(there.orderNumber);
    m_desk->press(Qt::Key_N);
    QCOMPARE(text()->toPlainText(), QStringLiteral("begun yesterday"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!popover()->isVisible());
    QCOMPARE(drafts.text(there), QString());

    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_N);
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    m_desk->press(Qt::Key_Delete);
    QCOMPARE(drafts.text(here), QString());
}

void NoteDraftsTest::areOfOnePerson()
{
    m_desk->press(Qt::Key_N);
    m_desk->type(QStringLiteral("hers"));
    m_desk->press(Qt::Key_Escape);
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Imran S."));
    m_desk->press(Qt::Key_N);
    QVERIFY(text()->hasFocus());
    QCOMPARE(text()->toPlainText(), QString());
    m_desk->press(Qt::Key_Escape);
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->press(Qt::Key_N);
    QCOMPARE(text()->toPlainText(), QStringLiteral("hers"));
}

MARS_TEST_MAIN(QApplication, NoteDraftsTest)
#include "notedraftstest.moc"
