// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/answerstrip.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/panel/whypopover.h"
#include "ui/orders/popover.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTimeEdit>
#include <QScrollBar>

using namespace mars;
using namespace mars::test;

/** The small cards of the panel lie below the answer they explain, inside the window. */
class PopoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void keepsClearOfTheAnswer_data();
    void keepsClearOfTheAnswer();
    void scrollsWhatDoesNotFit();
    void theMomentShowsTheFocus();

private:
    [[nodiscard]] QRect inWindow(const QWidget *widget, const QRect &rect) const
    {
        return {widget->mapTo(m_desk->window(), rect.topLeft()), rect.size()};
    }
    void expectInPlace(const ui::Popover *popover);

    std::unique_ptr<Desk> m_desk;
};

void PopoverTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
}

void PopoverTest::cleanup()
{
    m_desk.reset();
}

void PopoverTest::expectInPlace(const ui::Popover *popover)
{
    QVERIFY(popover->isVisible());
    const auto *strip = m_desk->window()->findChild<ui::AnswerStrip *>();
    const QRect card = inWindow(popover, popover->cardRect());
    const QRect answer = inWindow(strip, strip->rect());
    QVERIFY2(!card.intersects(answer),
             qPrintable(QStringLiteral("%1 < %2").arg(card.top()).arg(answer.bottom())));
    QVERIFY(card.top() > answer.bottom());
    QVERIFY(m_desk->window()->rect().contains(card));
    QVERIFY(card.height() > 80);
}

void PopoverTest::keepsClearOfTheAnswer_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("narrow") << QSize(1100, 700) << 100;
    QTest::newRow("wide") << QSize(1440, 900) << 100;
    QTest::newRow("narrow, large text") << QSize(1100, 700) << 150;
}

void PopoverTest::keepsClearOfTheAnswer()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    m_desk->window()->resize(size);
    m_desk->surroundings()->preferences()->setTextPercent(percent);
    m_desk->open(splitOrderNumber);
    const auto popovers = m_desk->panel()->findChildren<ui::Popover *>();
    for (const char *name : {"Why?", "As known at …"}) {
        auto *button = qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(QString::fromUtf8(name)));
        QVERIFY2(button, name);
        button->click();
        for (const ui::Popover *popover : popovers) {
            if (popover->isVisible())
                expectInPlace(popover);
        }
        QVERIFY(m_desk->panel()->stepBack());
    }
}

void PopoverTest::scrollsWhatDoesNotFit()
{
    m_desk->window()->resize(1100, 700);
    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_W);
    auto *why = m_desk->panel()->findChild<ui::WhyPopover *>();
    why->dismiss();
    Explanation explanation;
    explanation.rule = QString(QStringLiteral("One sentence of a very long history. ")).repeated(80);
    why->setExplanation(explanation);
    auto *strip = m_desk->window()->findChild<ui::AnswerStrip *>();
    why->openBelow(strip, strip->whyButton());
    expectInPlace(why);
    m_desk->guard().restart(); // laying out a text that long takes its time, and no order has one
    const QScrollBar *bar = nullptr;
    for (const QScrollBar *one : why->findChildren<QScrollBar *>()) {
        if (one->orientation() == Qt::Vertical)
            bar = one;
    }
    QVERIFY(bar);
    QTRY_VERIFY(bar->maximum() > 0);
    m_desk->press(Qt::Key_Down);
    QVERIFY(bar->value() > 0);
}

void PopoverTest::theMomentShowsTheFocus()
{
    m_desk->open(splitOrderNumber);
    auto *button = qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(QStringLiteral("As known at …")));
    QVERIFY(button);
    button->setFocus(Qt::TabFocusReason);
    m_desk->press(Qt::Key_Space);
    const auto *moment = m_desk->panel()->findChild<QDateTimeEdit *>();
    QVERIFY(moment->hasFocus());
    const QRect around = inWindow(moment, moment->rect().adjusted(-4, -4, 4, 4));
    const auto rings = m_desk->window()->findChildren<ui::FocusRing *>();
    QVERIFY(std::any_of(rings.begin(), rings.end(), [&](const ui::FocusRing *ring) {
        return ring->isVisible() && inWindow(ring, ring->rect()) == around;
    }));
}

MARS_TEST_MAIN(QApplication, PopoverTest)
#include "popovertest.moc"
