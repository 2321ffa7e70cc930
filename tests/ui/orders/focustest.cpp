// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/list/viewsrow.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/panel/timelineview.h"
#include "ui/settings/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QApplication>

using namespace mars;
using namespace mars::test;

/** Where Tab and F6 lead, and that everybody sees it. */
class FocusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tabGoesFromRegionToRegion_data();
    void tabGoesFromRegionToRegion();
    void everyStopIsNamedAndMarked_data();
    void everyStopIsNamedAndMarked();
    void theMouseMarksNothing();
    void f6GoesToTheNextRegion_data();
    void f6GoesToTheNextRegion();
    void f6ReachesAPanelThatCouldNotBeRead();

private:
    [[nodiscard]] QString regionOf(const QWidget *widget) const;
    [[nodiscard]] bool isMarked(const QWidget *stop) const;
    [[nodiscard]] QList<QWidget *> goRound(Qt::Key key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QStringList regionsOf(const QList<QWidget *> &stops) const;

    std::unique_ptr<Desk> m_desk;
};

void FocusTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
    m_desk->open(splitOrderNumber);
    m_desk->field()->setFocus();
}

void FocusTest::cleanup()
{
    m_desk.reset();
}

QString FocusTest::regionOf(const QWidget *widget) const
{
    const ui::MainWindow *window = m_desk->window();
    const QList<std::pair<QString, QWidget *>> regions{
        {QStringLiteral("search"), window->findChild<ui::TopBar *>()},
        {QStringLiteral("views"), window->findChild<ui::ViewsRow *>()},
        {QStringLiteral("table"), m_desk->table()},
        {QStringLiteral("panel"), m_desk->panel()},
        {QStringLiteral("status"), window->findChild<ui::StatusBar *>()},
        {QStringLiteral("rail"), window->findChild<ui::Rail *>()},
    };
    for (const auto &[name, region] : regions) {
        if (region == widget || region->isAncestorOf(widget))
            return name;
    }
    return QString::fromLatin1(widget->metaObject()->className());
}

/** The places where the focus stood until it came round to the search box. */
QList<QWidget *> FocusTest::goRound(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> stops{m_desk->field()};
    while (stops.size() < 100) {
        m_desk->press(key, modifiers);
        if (QApplication::focusWidget() == m_desk->field())
            return stops;
        stops << QApplication::focusWidget();
    }
    return stops;
}

QStringList FocusTest::regionsOf(const QList<QWidget *> &stops) const
{
    QStringList regions;
    for (const QWidget *stop : stops) {
        const QString region = regionOf(stop);
        if (regions.isEmpty() || regions.last() != region)
            regions << region;
    }
    return regions;
}

/** A box, a row or a scan shows the focus inside of itself, everything else by a ring 2 px off its edge. */
bool FocusTest::isMarked(const QWidget *stop) const
{
    const QImage shown = m_desk->window()->grab().toImage();
    m_desk->guard().restart(); // the picture is the test's own work
    const QColor mark = ui::theme().focus;
    const auto at = [&](QPoint inStop) { return shown.pixelColor(stop->mapTo(m_desk->window(), inStop)); };
    const int middle = stop->height() / 2;
    if (stop == m_desk->field())
        return at({0, middle}) == mark && at({1, middle}) == mark;
    if (const auto *table = qobject_cast<const ui::OrdersTable *>(stop)) {
        const QRect row = table->visualRect(table->currentIndex());
        const QPoint bar = table->viewport()->mapTo(table, QPoint(1, row.center().y()));
        return at(bar) == ui::theme().accent;
    }
    if (const auto *timeline = qobject_cast<const ui::TimelineView *>(stop)) {
        const QRect row = timeline->visualRect(timeline->currentIndex());
        return at(QPoint(row.center().x(), row.top() + 2)) == mark;
    }
    const int lowest = stop->mapFrom(m_desk->window(), m_desk->window()->rect().bottomLeft()).y();
    return at({-4, middle}) == mark && at({-3, middle}) == mark && at({-1, middle}) != mark &&
           at({stop->width() + 2, middle}) == mark && at({stop->width() / 2, -3}) == mark &&
           at({stop->width() / 2, qMin(stop->height() + 2, lowest)}) == mark;
}

void FocusTest::tabGoesFromRegionToRegion_data()
{
    QTest::addColumn<bool>("backwards");
    QTest::newRow("Tab") << false;
    QTest::newRow("Shift+Tab") << true;
}

void FocusTest::tabGoesFromRegionToRegion()
{
    QFETCH(const bool, backwards);
    const QList<QWidget *> stops =
        backwards ? goRound(Qt::Key_Backtab, Qt::ShiftModifier) : goRound(Qt::Key_Tab, Qt::NoModifier);
    QStringList expected{QStringLiteral("search"), QStringLiteral("views"),  QStringLiteral("table"),
                         QStringLiteral("panel"),  QStringLiteral("status"), QStringLiteral("rail")};
    if (backwards) { // "Track" comes last on the way back
        std::reverse(expected.begin() + 1, expected.end());
        expected << QStringLiteral("search");
    }
    QCOMPARE(regionsOf(stops), expected);
    QCOMPARE(QSet<QWidget *>(stops.cbegin(), stops.cend()).size(), stops.size());
}

void FocusTest::everyStopIsNamedAndMarked_data()
{
    QTest::addColumn<ui::ColourScheme>("scheme");
    QTest::newRow("light") << ui::ColourScheme::Light;
    QTest::newRow("dark") << ui::ColourScheme::Dark;
}

void FocusTest::everyStopIsNamedAndMarked()
{
    QFETCH(const ui::ColourScheme, scheme);
    m_desk->surroundings()->preferences()->setColourScheme(scheme);
    for (int i = 0; i < 100; ++i) {
        m_desk->press(Qt::Key_Tab);
        QWidget *stop = QApplication::focusWidget();
        const QString name = QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), stop->metaObject()->className());
        QVERIFY2(isMarked(stop), qPrintable(name));
        if (stop == m_desk->field())
            return;
    }
    QFAIL("Tab never came round");
}

void FocusTest::theMouseMarksNothing()
{
    auto *copy = m_desk->byAccessibleName(QStringLiteral("Copy order number"));
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    const auto rings = m_desk->window()->findChildren<ui::FocusRing *>();
    for (const ui::FocusRing *ring : rings)
        QVERIFY(!ring->isVisible());
    QVERIFY(!isMarked(copy));
}

void FocusTest::f6GoesToTheNextRegion_data()
{
    QTest::addColumn<bool>("backwards");
    QTest::newRow("F6") << false;
    QTest::newRow("Shift+F6") << true;
}

void FocusTest::f6GoesToTheNextRegion()
{
    QFETCH(const bool, backwards);
    QStringList expected{QStringLiteral("views"), QStringLiteral("table"), QStringLiteral("panel"),
                         QStringLiteral("status"), QStringLiteral("search")};
    if (backwards) {
        expected.removeLast();
        std::reverse(expected.begin(), expected.end());
        expected << QStringLiteral("search");
    }
    for (const QString &region : expected) {
        m_desk->press(Qt::Key_F6, backwards ? Qt::ShiftModifier : Qt::NoModifier);
        const QWidget *stop = QApplication::focusWidget();
        QCOMPARE(regionOf(stop), region);
        QVERIFY2(isMarked(stop), qPrintable(region));
    }
}

void FocusTest::f6ReachesAPanelThatCouldNotBeRead()
{
    m_desk->table()->setFocus();
    m_desk->source()->fail(
        {Error::Kind::Unreachable, QStringLiteral("No answer."), QStringLiteral("Wait."), {}});
    m_desk->press(Qt::Key_Down);
    QTRY_VERIFY(m_desk->byAccessibleName(QStringLiteral("Try again")));
    m_desk->press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), m_desk->byAccessibleName(QStringLiteral("Try again")));
    QTRY_VERIFY(isMarked(QApplication::focusWidget())); // its place may not be settled yet
}

MARS_TEST_MAIN(QApplication, FocusTest)
#include "focustest.moc"
