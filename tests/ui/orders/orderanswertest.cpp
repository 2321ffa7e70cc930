// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/answerstrip.h"
#include "ui/orders/orderpanel.h"
#include "ui/orders/orderstable.h"

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

MARS_TEST_MAIN(QApplication, OrderAnswerTest)
#include "orderanswertest.moc"
