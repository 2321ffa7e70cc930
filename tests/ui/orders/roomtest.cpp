// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "items/lookupmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/search/lookupcolumns.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/settings/preferences.h"
#include "ui/shell/hintbutton.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QListView>

using namespace mars;
using namespace mars::test;

/** What is said beside the list stays whole in a small window with large text, and hides no row. */
class RoomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void leadsToTheShortcutsThatFindNoRoom();
    void givesTheAnswerTheLinesItNeeds();
    void tellsNextToTheRowsAndTheAge();

private:
    std::unique_ptr<Desk> m_desk;
};

void RoomTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
    m_desk->window()->resize(1100, 700);
    m_desk->surroundings()->preferences()->setTextPercent(150);
}

void RoomTest::cleanup()
{
    m_desk.reset();
}

void RoomTest::leadsToTheShortcutsThatFindNoRoom()
{
    m_desk->open(splitOrderNumber);
    const auto *bar = m_desk->window()->findChild<ui::StatusBar *>();
    QList<const ui::HintButton *> shown;
    const auto hints = bar->findChildren<ui::HintButton *>();
    for (const ui::HintButton *hint : hints) {
        if (hint->isVisible())
            shown.append(hint);
    }
    QCOMPARE(shown.last()->text(), QStringLiteral("All shortcuts"));
    QVERIFY(shown.size() > 3);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const int end = i + 1 < shown.size() ? shown[i + 1]->x() : 16 + bar->hintsWidth();
        QVERIFY2(shown[i]->x() + shown[i]->sizeHint().width() <= end, qPrintable(shown[i]->text()));
    }
}

void RoomTest::givesTheAnswerTheLinesItNeeds()
{
    m_desk->field()->setFocus();
    m_desk->paste(QStringLiteral("Where is my order %1? Ananya").arg(splitOrderNumber));
    QTRY_VERIFY(m_desk->popup()->isVisible());
    const auto *list = m_desk->popup()->findChild<QListView *>();
    const QModelIndex best = list->model()->index(0, 0);
    const auto row = [&best] { return best.data(LookupModel::RowRole).value<LookupRow>(); };
    QTRY_VERIFY(row().answer);
    QTRY_VERIFY(list->height() >= list->sizeHintForRow(0));
    const QRect place = list->visualRect(best);
    const QFontMetrics metrics(ui::LookupColumns::detailsFont());
    const QRect room(0, 0, place.width() - 60, place.height());
    const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, ui::detailsText(row(), room.width()));
    QVERIFY(needed.height() > metrics.height()); // else this tests nothing
    const int above = ui::LookupColumns::bestMargin + 2 * ui::LookupColumns::bestLineHeight();
    QVERIFY(above + needed.height() <= place.height());
}

void RoomTest::tellsNextToTheRowsAndTheAge()
{
    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_C, Qt::ShiftModifier);
    const auto *toast = m_desk->window()->findChild<ui::Toast *>();
    QTRY_VERIFY(toast->isVisible());
    const auto *bar = m_desk->window()->findChild<ui::StatusBar *>();
    // Its rounded top reaches into the space below the last row's text.
    QVERIFY(toast->geometry().top() >= bar->mapTo(m_desk->window(), QPoint()).y() - 12);
    QVERIFY(toast->geometry().right() <= bar->mapTo(m_desk->window(), QPoint(16 + bar->hintsWidth(), 0)).x());
}

MARS_TEST_MAIN(QApplication, RoomTest)
#include "roomtest.moc"
