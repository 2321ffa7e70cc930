// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>

using namespace mars;
using namespace mars::test;

/** A search begins wherever the focus is in the orders. */
class StartSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->start();
        m_desk->open(splitOrderNumber);
        m_desk->field()->setText(QStringLiteral("what was looked for before"));
    }
    void cleanup() { m_desk.reset(); }

    void digitsAreTypedIntoTheSearch_data() { addAreas(); }
    void digitsAreTypedIntoTheSearch()
    {
        focusArea();
        m_desk->type(QStringLiteral("1"));
        QVERIFY(m_desk->field()->hasFocus());
        m_desk->type(QStringLiteral("98340"));
        QCOMPARE(m_desk->field()->text(), QStringLiteral("198340"));
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->shownNumber(), QStringLiteral("MO-198340"));
    }

    void whatWasCopiedIsLookedFor_data() { addAreas(); }
    void whatWasCopiedIsLookedFor()
    {
        focusArea();
        m_desk->paste(QStringLiteral("Hello,\nwhere is my order MO-198340?\n"));
        QTRY_VERIFY(m_desk->popup()->isVisible());
        QVERIFY(m_desk->field()->hasFocus());
        QVERIFY(m_desk->field()->query().endsWith(u"?\n"));
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->shownNumber(), QStringLiteral("MO-198340"));
    }

    void otherKeysStayWhatTheyAre()
    {
        m_desk->surroundings()->preferences()->setSingleLetterKeys(false); // digits are none
        m_desk->table()->setFocus();
        m_desk->press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_desk->list()->request().view, OrderView::Late);
        m_desk->paste(QStringLiteral(" \n"));
        QVERIFY(m_desk->table()->hasFocus());
        m_desk->press(Qt::Key_1);
        QVERIFY(m_desk->field()->hasFocus());
    }

private:
    static void addAreas()
    {
        QTest::addColumn<bool>("inPanel");
        QTest::newRow("list") << false;
        QTest::newRow("panel") << true;
    }
    void focusArea()
    {
        QFETCH(const bool, inPanel);
        (inPanel ? m_desk->panel()->entry() : m_desk->table())->setFocus();
        QVERIFY(!m_desk->field()->hasFocus());
    }

    std::unique_ptr<Desk> m_desk;
};

MARS_TEST_MAIN(QApplication, StartSearchTest)
#include "startsearchtest.moc"
