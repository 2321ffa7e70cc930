// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/answerstrip.h"
#include "ui/orders/panel/orderpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDateTimeEdit>

using namespace mars;
using namespace mars::test;

/** What is told about one order: the whole answer, and the answer of an earlier moment. */
class OrderAnswerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void growsToItsWholeText();
    void answersAsOfTheChosenMoment();
    void findsAnOrderThatWasStoredAnew();
    void leadsTheKeysToWhatOpens();

private:
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(name));
    }

    std::unique_ptr<Desk> m_desk;
};

void OrderAnswerTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
}

void OrderAnswerTest::cleanup()
{
    m_desk.reset();
}

void OrderAnswerTest::growsToItsWholeText()
{
    auto *strip = m_desk->window()->findChild<ui::AnswerStrip *>();
    m_desk->open(splitOrderNumber);
    ui::ShownOrder shown = *m_desk->panel()->shown();
    int before = 0;
    for (int sentences = 1; sentences <= 12; ++sentences) {
        shown.answer.reasons.append(QStringLiteral("One more sentence that takes about one line of it."));
        strip->setOrder(shown);
        QVERIFY2(strip->sizeHint().height() > before, qPrintable(QString::number(sentences)));
        QTRY_COMPARE(strip->height(), strip->heightForWidth(strip->width()));
        before = strip->sizeHint().height() - 1;
    }
    QVERIFY(strip->height() > 12 * strip->fontMetrics().height());
}

void OrderAnswerTest::answersAsOfTheChosenMoment()
{
    m_desk->open(splitOrderNumber);
    button(QStringLiteral("As known at …"))->click();
    auto *edit = m_desk->window()->findChild<QDateTimeEdit *>();
    QTRY_VERIFY(edit->isVisible());
    const QDateTime moment = pictureTime().addDays(-3).addSecs(7200);
    edit->setDateTime(moment.toLocalTime());
    QVERIFY(m_desk->panel()->isShowingThePast());
    const ui::ShownOrder *shown = m_desk->panel()->shown();
    QCOMPARE(shown->context.now(), moment);
    QCOMPARE(shown->answer, answer(shown->order, shown->state, shown->context.forAnswer()));
    QVERIFY(!shown->answer.sentence().contains(u"late")); // promised for three days later

    button(QStringLiteral("Copy answer"))->click();
    const QString day = dayText(moment.toLocalTime().date(), moment);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("As known at ") + day), qPrintable(copied));
    QVERIFY(copied.contains(QStringLiteral(": ") + shown->answer.sentence()));

    m_desk->press(Qt::Key_Escape);
    button(QStringLiteral("Back to now"))->click();
    button(QStringLiteral("Copy answer"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(m_desk->panel()->shown()->answer.sentence()));
}

void OrderAnswerTest::findsAnOrderThatWasStoredAnew()
{
    m_desk->open(splitOrderNumber);
    const QList<Order> before = m_desk->source()->orders();
    QList<Order> orders = before;
    orders.removeIf([](const Order &order) { return order.number == splitOrderNumber; });
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(button(QStringLiteral("Try again")));
    for (const Order &order : before) {
        if (order.number == splitOrderNumber) {
            orders.append(order);
            orders.last().id = 77'000;
        }
    }
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(button(QStringLiteral("Try again")));
    button(QStringLiteral("Try again"))->click();
    QTRY_COMPARE(m_desk->shownNumber(), splitOrderNumber);
    QCOMPARE(m_desk->panel()->orderId(), 77'000);
}

void OrderAnswerTest::leadsTheKeysToWhatOpens()
{
    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_Return);
    auto *strip = m_desk->window()->findChild<ui::AnswerStrip *>();
    QCOMPARE(QApplication::focusWidget(), strip);
    m_desk->press(Qt::Key_W);
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), strip);
    button(QStringLiteral("As known at …"))->setFocus(Qt::TabFocusReason);
    m_desk->press(Qt::Key_Space);
    QVERIFY(m_desk->window()->findChild<QDateTimeEdit *>()->isAncestorOf(QApplication::focusWidget()) ||
            m_desk->window()->findChild<QDateTimeEdit *>() == QApplication::focusWidget());
}

MARS_TEST_MAIN(QApplication, OrderAnswerTest)
#include "orderanswertest.moc"
