// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/notesline.h"
#include "ui/orders/panel/notessection.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/writing/notepopover.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/textarea.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

using namespace mars;
using namespace mars::test;

/** Notes without measure push nothing out of sight, and the newest is in sight. */
class LongNotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void breaksAWordWithoutEnd();
    void foldsALongOne();
    void isNotSavedWithoutMeasure();
    void tellsOfTheNewestAtTheTop();
    void scrollsToWhatWasSaved();

private:
    [[nodiscard]] ui::TextArea *text() const
    {
        return m_desk->window()->findChild<ui::NotePopover *>()->findChild<ui::TextArea *>();
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(name));
    }
    [[nodiscard]] bool areNotesInSight() const
    {
        const auto *area = m_desk->panel()->findChild<QScrollArea *>();
        const QWidget *notes = m_desk->window()->findChild<ui::NotesSection *>();
        const QRect place(notes->mapTo(area->viewport(), QPoint()), notes->size());
        return area->viewport()->rect().contains(place.topLeft() + QPoint(1, 1));
    }
    void showNotes(const QList<Note> &notes);

    std::unique_ptr<Desk> m_desk;
};

void LongNotesTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->start();
    m_desk->open(splitOrderNumber);
    QTRY_VERIFY(m_desk->panel()->shown()->rights.writesNotes);
}

void LongNotesTest::cleanup()
{
    m_desk.reset();
}

void LongNotesTest::showNotes(const QList<Note> &notes)
{
    QList<Order> orders = m_desk->source()->orders();
    orders.first().notes = notes;
    m_desk->source()->setOrders(orders);
    QTRY_COMPARE(m_desk->panel()->shown()->notes.size(), notes.size());
}

/** Nothing becomes wider by what somebody wrote. */
void LongNotesTest::breaksAWordWithoutEnd()
{
    const QString word(10000, u'x');
    QList<Order> orders = m_desk->source()->orders();
    Order &order = orders.first();
    order.notes = {{newEditId(), word, pictureTime(), word}};
    order.customer.street = word;
    order.customer.name = word;
    order.lines.first().name = word;
    order.shipments.last().numbers.last().number = word.left(300);
    const int panel = m_desk->panel()->width();
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(m_desk->says(QStringLiteral("Notes 1")));
    QTRY_COMPARE(m_desk->panel()->width(), panel);
    const auto *area = m_desk->panel()->findChild<QScrollArea *>();
    QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    QCOMPARE(m_desk->window()->width(), 1440);
}

void LongNotesTest::foldsALongOne()
{
    const QString sentence = QStringLiteral("The customer called once more about the parcel. ");
    const QString whole = sentence.repeated(40).trimmed();
    QList<Order> orders = m_desk->source()->orders();
    orders.first().notes = {{newEditId(), QStringLiteral("Priya K."), pictureTime(), whole}};
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(button(QStringLiteral("Show all")));
    QVERIFY(!m_desk->says(whole));
    button(QStringLiteral("Show all"))->click();
    QVERIFY(m_desk->says(whole));
    button(QStringLiteral("Show less"))->click();
    QVERIFY(!m_desk->says(whole));
}

void LongNotesTest::isNotSavedWithoutMeasure()
{
    m_desk->press(Qt::Key_N);
    text()->setPlainText(QString(3990, u'x'));
    const QAbstractButton *save = button(QStringLiteral("Save"));
    QVERIFY(m_desk->says(QStringLiteral("10 characters left")));
    QVERIFY(save->isEnabled());
    text()->setPlainText(QString(4001, u'x'));
    QVERIFY(m_desk->says(QStringLiteral("1 character too long")));
    QVERIFY(!save->isEnabled());
    text()->setPlainText(QStringLiteral("short"));
    QVERIFY(!m_desk->says(QStringLiteral("3995 characters left")));
}

void LongNotesTest::tellsOfTheNewestAtTheTop()
{
    const QWidget *line = m_desk->window()->findChild<ui::NotesLine *>();
    QVERIFY(!line->isVisible());
    const QDateTime now = pictureTime();
    showNotes({{newEditId(), QStringLiteral("Imran S."), now.addDays(-2), QStringLiteral("Ticket 8213.")},
               {newEditId(), QStringLiteral("Priya K."), now.addSecs(-4927), QStringLiteral("After 6 pm.")}});
    QVERIFY(line->isVisible());
    QCOMPARE(line->accessibleName(), QStringLiteral("2 notes · Priya K., today\u00a009:20: After 6 pm."));
    QTRY_VERIFY(!areNotesInSight()); // once they have their places
    m_desk->press(Qt::Key_N, Qt::ShiftModifier);
    QTRY_VERIFY(areNotesInSight());
    m_desk->panel()->findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
    QVERIFY(!areNotesInSight());
    button(line->accessibleName())->click();
    QTRY_VERIFY(areNotesInSight());
}

void LongNotesTest::scrollsToWhatWasSaved()
{
    QVERIFY(!areNotesInSight());
    m_desk->press(Qt::Key_N);
    m_desk->type(QStringLiteral("Wants it after 6 pm"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->says(QStringLiteral("Wants it after 6 pm")));
    QTRY_VERIFY(areNotesInSight());
}

MARS_TEST_MAIN(QApplication, LongNotesTest)
#include "longnotestest.moc"
