// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/attendancebar.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/avatar.h"

#include <QApplication>
#include <QLabel>

using namespace mars;
using namespace mars::test;

/** Who else has the order of the panel open. */
class AttendanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void namesThem_data();
    void namesThem();
    void movesNothing();
    void isToldWhichOrderIsOpen();
    void isToldTheName();

private:
    void openWith(const QStringList &others);
    [[nodiscard]] OrderId attended() { return m_desk->source()->attended(); }
    [[nodiscard]] const QWidget *bar() { return m_desk->window()->findChild<ui::AttendanceBar *>(); }

    std::unique_ptr<Desk> m_desk;
};

void AttendanceTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Asha"));
    m_desk->start();
}

void AttendanceTest::cleanup()
{
    m_desk.reset();
}

void AttendanceTest::openWith(const QStringList &others)
{
    m_desk->source()->setOthers(others);
    m_desk->open(splitOrderNumber);
}

void AttendanceTest::namesThem_data()
{
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const QString priya = QStringLiteral("Priya S.");
    const QString amit = QStringLiteral("Amit");
    const QString lata = QStringLiteral("लता");
    QTest::newRow("one") << QStringList{priya} << "en" << QStringLiteral("Also open: Priya S.");
    QTest::newRow("two") << QStringList{priya, amit} << "en"
                         << QStringLiteral("Also open: Priya S. and Amit");
    QTest::newRow("three") << QStringList{priya, amit, lata} << "en"
                           << QStringLiteral("Also open: Priya S., Amit and 1 other");
    QTest::newRow("four") << QStringList{priya, amit, lata, QStringLiteral("Zoë")} << "en"
                          << QStringLiteral("Also open: Priya S., Amit and 2 others");
    QTest::newRow("hostile") << QStringList{QStringLiteral("<b>%2</b>"), amit} << "en"
                             << QStringLiteral("Also open: <b>%2</b> and Amit");
    QTest::newRow("German") << QStringList{priya, amit} << "de"
                            << QStringLiteral("Auch offen: Priya S. und Amit");
}

void AttendanceTest::namesThem()
{
    QFETCH(const QStringList, others);
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    openWith(others);
    QTRY_VERIFY(bar()->isVisible());
    m_desk->surroundings()->preferences()->setLanguage(language);
    m_desk->guard().restart();
    QTRY_VERIFY2(m_desk->says(text), qPrintable(bar()->accessibleName()));
    QCOMPARE(bar()->accessibleName(), text);
    const auto avatars = bar()->findChildren<ui::Avatar *>();
    QCOMPARE(std::count_if(avatars.cbegin(), avatars.cend(),
                           [](const QWidget *avatar) { return avatar->isVisible(); }),
             qMin<qsizetype>(2, others.size()));
}

/** What somebody is about to click on stays where it is. */
void AttendanceTest::movesNothing()
{
    openWith({});
    QTRY_VERIFY(m_desk->byAccessibleName(QStringLiteral("Add note"))); // the row that rights bring
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget *number = m_desk->byAccessibleName(QStringLiteral("Open carrier page"));
    QVERIFY(number);
    const QPoint place = number->mapTo(m_desk->window(), QPoint());
    m_desk->source()->setOthers({QStringLiteral("Priya S.")});
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Asha K.")); // asks at once
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(number->mapTo(m_desk->window(), QPoint()), place);
}

void AttendanceTest::isToldWhichOrderIsOpen()
{
    QCOMPARE(attended(), 0);
    openWith({QStringLiteral("Priya S.")});
    QTRY_COMPARE(attended(), m_desk->panel()->orderId());
    m_desk->open(QStringLiteral("MO-250001"));
    QTRY_COMPARE(attended(), m_desk->panel()->orderId());
    QTRY_VERIFY(bar()->isVisible());
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!m_desk->panel()->isVisible());
    QTRY_COMPARE(attended(), 0);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(attended(), m_desk->panel()->orderId());
    m_desk->press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(attended(), 0);
    m_desk->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(attended(), m_desk->panel()->orderId());
    m_desk->window()->hide();
    QTRY_COMPARE(attended(), 0);
    m_desk->window()->show();
    QTRY_COMPARE(attended(), m_desk->panel()->orderId());
}

void AttendanceTest::isToldTheName()
{
    openWith({});
    QTRY_COMPARE(m_desk->source()->attendedAs(), QStringLiteral("Asha"));
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Asha K."));
    QTRY_COMPARE(m_desk->source()->attendedAs(), QStringLiteral("Asha K."));
    QCOMPARE(attended(), m_desk->panel()->orderId());
}

MARS_TEST_MAIN(QApplication, AttendanceTest)
#include "attendancetest.moc"
