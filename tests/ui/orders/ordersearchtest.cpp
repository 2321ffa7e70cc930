// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "carriers/trackinglink.h"
#include "items/lookupmodel.h"
#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/search/ordersearch.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QThreadPool>

using namespace mars;
using namespace mars::test;

namespace {

const QString message = QStringLiteral("Hi, this is Ananya, my order MO-204871 still has not come.\n"
                                       "Please call me on +91 98200 00417.\n");

/** Counts how often a widget is painted. */
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

/** From start-up on with real key presses, as a person at the desk would do it. */
class OrderSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void pastesOpensMovesAndLeadsToTheCarrier();
    void enterOpensTheOnlyExactHitAtOnce();
    void letsChooseAmongSeveralHits();
    void copiesTheAnswerWithoutOpening();
    void proposesOrdersNearAWrongNumber();
    void saysWhatWasTried();
    void ticksOnlyWhatAnOrderHas();
    void staysSilentAtTheFirstLetterAndSaysSoWhenAsked();
    void saysThatAHitIsOutsideTheView();
    void showsAFailureAndTriesAgain();
    void escTakesOneStepBackAtATime();
    void typesAndPaintsWhileTheSourceIsBlocked();
    void takesTenMegabytesWithoutAStall();
    void takesAnyText_data();
    void takesAnyText();

private:
    [[nodiscard]] LookupModel *rows() const { return m_desk->window()->findChild<LookupModel *>(); }
    [[nodiscard]] QList<LookupRow::Kind> kinds() const;

    std::unique_ptr<Desk> m_desk;
};

void OrderSearchTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
    m_desk->field()->setFocus();
}

void OrderSearchTest::cleanup()
{
    m_desk.reset();
}

QList<LookupRow::Kind> OrderSearchTest::kinds() const
{
    QList<LookupRow::Kind> all;
    for (int row = 0; row < rows()->rowCount(); ++row)
        all.append(rows()->row(row).kind);
    return all;
}

void OrderSearchTest::pastesOpensMovesAndLeadsToTheCarrier()
{
    m_desk->paste(message);
    QTRY_VERIFY(m_desk->popup()->isVisible());
    QTRY_VERIFY(rows()->rowCount() > 0 && rows()->row(0).answer);
    QCOMPARE(rows()->row(0).match.order.number, splitOrderNumber);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->shownNumber(), splitOrderNumber);
    QVERIFY(!m_desk->popup()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_desk->table());

    m_desk->press(Qt::Key_Down);
    QTRY_VERIFY(!m_desk->shownNumber().isEmpty() && m_desk->shownNumber() != splitOrderNumber);
    const ui::ShownOrder shown = *m_desk->panel()->shown();
    QVERIFY(shown.mainShipment() >= 0);
    const TrackingLink link =
        trackingLink(m_desk->catalogue(), shown.order.shipments.at(shown.mainShipment()));
    QVERIFY(link.kind != LinkKind::None);
    m_desk->press(Qt::Key_O);
    QTRY_COMPARE(m_desk->opened(), QList<QUrl>{link.url});
}

void OrderSearchTest::enterOpensTheOnlyExactHitAtOnce()
{
    m_desk->type(QStringLiteral("mo-204871"));
    m_desk->press(Qt::Key_Return); // before the answer is there
    QTRY_COMPARE(m_desk->shownNumber(), splitOrderNumber);
    QVERIFY(!m_desk->popup()->isVisible());
}

void OrderSearchTest::letsChooseAmongSeveralHits()
{
    m_desk->type(QStringLiteral("98200 00417"));
    QTRY_VERIFY(m_desk->popup()->isVisible());
    QTRY_VERIFY(rows()->rowCount() >= 3);
    const OrderId first = m_desk->popup()->currentOrder();
    m_desk->press(Qt::Key_Down);
    const OrderId second = m_desk->popup()->currentOrder();
    QVERIFY(second != 0 && second != first);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->panel()->orderId(), second);
}

void OrderSearchTest::copiesTheAnswerWithoutOpening()
{
    m_desk->paste(message);
    QTRY_VERIFY(m_desk->popup()->isVisible() && rows()->row(0).answer);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(rows()->row(0).answer->sentence()));
    QVERIFY(m_desk->shownNumber().isEmpty());
}

void OrderSearchTest::proposesOrdersNearAWrongNumber()
{
    m_desk->open(QStringLiteral("MO-250001"));
    m_desk->field()->setFocus();
    m_desk->type(QStringLiteral("MO-204817"));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->popup()->isVisible() && kinds().contains(LookupRow::Kind::NearMatch));
    QVERIFY(rows()->row(0).text.contains(u"MO-204817"));
    const auto first = static_cast<int>(kinds().indexOf(LookupRow::Kind::NearMatch));
    QVERIFY(!rows()->row(first).text.isEmpty());
    QCOMPARE(m_desk->popup()->currentOrder(), 0);
    m_desk->press(Qt::Key_Return); // a guess opens only when it was chosen
    QTest::qWait(50);
    QVERIFY(m_desk->popup()->isVisible());
    QVERIFY(m_desk->shownNumber().isEmpty()); // the order of before is not the answer
    m_desk->press(Qt::Key_Down);
    const OrderId near = m_desk->popup()->currentOrder();
    QVERIFY(near != 0);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->panel()->orderId(), near);
}

void OrderSearchTest::saysWhatWasTried()
{
    m_desk->type(QStringLiteral("MO-999999999"));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->popup()->isVisible());
    QCOMPARE(kinds().first(), LookupRow::Kind::NotFound);
    QVERIFY(!rows()->row(0).extra.isEmpty());
}

void OrderSearchTest::ticksOnlyWhatAnOrderHas()
{
    const auto described = [this] {
        const QWidget *chips = m_desk->byAccessibleName(QStringLiteral("Found in the text"));
        return chips ? chips->accessibleDescription() : QString();
    };
    m_desk->type(QStringLiteral("MO-999999999"));
    QTRY_VERIFY(m_desk->popup()->isVisible());
    QTRY_VERIFY(kinds().contains(LookupRow::Kind::NotFound));
    QVERIFY(described().contains(u"MO-999999999"));
    QVERIFY(!described().contains(u"found"));
    m_desk->field()->selectAll();
    m_desk->type(splitOrderNumber);
    QTRY_VERIFY2(described().contains(splitOrderNumber + QStringLiteral(", found")), qPrintable(described()));
}

void OrderSearchTest::staysSilentAtTheFirstLetterAndSaysSoWhenAsked()
{
    m_desk->type(QStringLiteral("m"));
    QTest::qWait(50);
    QVERIFY(!m_desk->popup()->isVisible());
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->popup()->isVisible());
    QCOMPARE(kinds(), QList<LookupRow::Kind>{LookupRow::Kind::NotFound});
}

void OrderSearchTest::saysThatAHitIsOutsideTheView()
{
    m_desk->press(Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(m_desk->list()->request().view, OrderView::DeliveredToday);
    m_desk->field()->setFocus();
    m_desk->paste(message);
    QTRY_VERIFY(kinds().contains(LookupRow::Kind::Note));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->shownNumber(), splitOrderNumber);
}

void OrderSearchTest::showsAFailureAndTriesAgain()
{
    m_desk->source()->fail(
        {Error::Kind::Unreachable, QStringLiteral("No answer."), QStringLiteral("Wait."), {}});
    m_desk->type(QStringLiteral("MO-204871"));
    QTRY_COMPARE(kinds(), QList<LookupRow::Kind>{LookupRow::Kind::Failed});
    m_desk->source()->recover();
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(kinds().contains(LookupRow::Kind::Best));
}

void OrderSearchTest::escTakesOneStepBackAtATime()
{
    m_desk->open(splitOrderNumber);
    m_desk->field()->setFocus();
    m_desk->type(QStringLiteral("MO-2048"));
    QTRY_VERIFY(m_desk->popup()->isVisible());
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!m_desk->popup()->isVisible());
    QVERIFY(m_desk->panel()->isVisible());
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!m_desk->panel()->isVisible());
}

void OrderSearchTest::typesAndPaintsWhileTheSourceIsBlocked()
{
    QThreadPool::globalInstance()->waitForDone(); // the tables behind names and phones
    QTest::qWait(50);
    m_desk->source()->hold();
    PaintCounter painted(m_desk->field());
    m_desk->guard().restart();
    const QString text = QStringLiteral("MO-204871");
    for (const QChar c : text) {
        const int before = painted.count;
        m_desk->type(c);
        QTRY_VERIFY(painted.count > before);
    }
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->field()->text(), text);
    QVERIFY(m_desk->shownNumber().isEmpty());
    m_desk->source()->release();
    QTRY_COMPARE(m_desk->shownNumber(), text);
}

void OrderSearchTest::takesTenMegabytesWithoutAStall()
{
    QString text = message;
    text.reserve(10'000'000);
    while (text.size() < 10'000'000)
        text += QStringLiteral("and so on, and so on, 12345 more words\n");
    QGuiApplication::clipboard()->setText(text);
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(50);
    m_desk->guard().restart();
    m_desk->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->popup()->isVisible(), 20'000);
    QCOMPARE(rows()->row(0).match.order.number, splitOrderNumber);
}

void OrderSearchTest::takesAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << QStringLiteral("' OR 1=1; --\"");
    QTest::newRow("wildcards") << QStringLiteral("%_*?[]");
    QTest::newRow("control characters") << QStringLiteral("MO\u0001-\u000720\u001b4871");
    QTest::newRow("right to left") << QStringLiteral("\u202eMO-204871\u202c שלום");
    QTest::newRow("ten thousand characters") << QString(10'000, u'x');
    QTest::newRow("blank") << QStringLiteral("   \t ");
}

void OrderSearchTest::takesAnyText()
{
    QFETCH(const QString, text);
    m_desk->paste(text);
    m_desk->press(Qt::Key_Return);
    auto *search = m_desk->window()->findChild<ui::OrderSearch *>();
    QTRY_VERIFY(!search->isBusy());
    m_desk->field()->clear();
    m_desk->field()->setFocus();
    m_desk->type(splitOrderNumber);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->shownNumber(), splitOrderNumber);
}

MARS_TEST_MAIN(QApplication, OrderSearchTest)
#include "ordersearchtest.moc"
