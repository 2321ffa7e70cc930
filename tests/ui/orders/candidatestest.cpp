// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "items/lookupmodel.h"
#include "support/testmain.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/widgets/searchfield.h"

using namespace mars;
using namespace mars::test;

/** Which orders a pasted text leads to, in what order, and why. */
class CandidatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void whatMostKeysLeadToComesFirst();
    void numbersComeAsTheTextNamesThem();
    void everyNumberHasAChip();
    void aSingleKeyIsNamedAsWell();
    void aNearNumberSaysHowItDiffers();

private:
    [[nodiscard]] LookupModel *rows() const { return m_desk->window()->findChild<LookupModel *>(); }
    /** "MO-1: by phone" for every candidate. */
    [[nodiscard]] QStringList candidates() const;

    std::unique_ptr<Desk> m_desk;
};

void CandidatesTest::init()
{
    m_desk = std::make_unique<Desk>();
    QList<Order> orders = m_desk->source()->orders();
    for (Order &order : orders) {
        if (order.number == QStringLiteral("MO-198340"))
            order.customer.email = QStringLiteral("ananya.d@example.com");
    }
    m_desk->source()->setOrders(orders);
    m_desk->start();
    m_desk->field()->setFocus();
}

QStringList CandidatesTest::candidates() const
{
    QStringList all;
    for (int i = 0; i < rows()->rowCount(); ++i) {
        const LookupRow &row = rows()->row(i);
        if (row.match.order.id != 0 && row.kind != LookupRow::Kind::SamePerson)
            all.append(row.match.order.number + QStringLiteral(": ") + row.text);
    }
    return all;
}

void CandidatesTest::whatMostKeysLeadToComesFirst()
{
    m_desk->paste(QStringLiteral("Where is it?\nCall 98200 00417 or write to ananya.d@example.com\n"));
    const QStringList expected{QStringLiteral("MO-198340: by phone, e-mail"),
                               QStringLiteral("MO-204871: by phone"), QStringLiteral("MO-187712: by phone")};
    QTRY_COMPARE(candidates(), expected);
}

void CandidatesTest::numbersComeAsTheTextNamesThem()
{
    m_desk->paste(QStringLiteral("Nothing of MO-187712 nor #250001 came, AWB 66224866842.\n"
                                 "Call 98200 00417.\n"));
    const QStringList expected{QStringLiteral("MO-187712: by order number, phone"),
                               QStringLiteral("MO-204871: by tracking no. 66224866842, phone"),
                               QStringLiteral("MO-250001: by order number"),
                               QStringLiteral("MO-198340: by phone")};
    QTRY_COMPARE(candidates(), expected);
}

void CandidatesTest::everyNumberHasAChip()
{
    m_desk->paste(QStringLiteral("Nothing of MO-204871 nor #204877 came.\n"));
    QTRY_VERIFY(m_desk->popup()->isVisible());
    const QWidget *chips = m_desk->byAccessibleName(QStringLiteral("Found in the text"));
    QVERIFY(chips);
    QVERIFY2(chips->accessibleDescription().startsWith(
                 QStringLiteral("Order MO-204871, found, Order 204877, Phone none in text")),
             qPrintable(chips->accessibleDescription()));
}

void CandidatesTest::aSingleKeyIsNamedAsWell()
{
    m_desk->type(QStringLiteral("98200 00417"));
    const QStringList expected{QStringLiteral("MO-204871: by phone"), QStringLiteral("MO-198340: by phone"),
                               QStringLiteral("MO-187712: by phone")};
    QTRY_COMPARE(candidates(), expected);
}

void CandidatesTest::aNearNumberSaysHowItDiffers()
{
    m_desk->type(QStringLiteral("204817"));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(candidates(), QStringList{QStringLiteral("MO-204871: two digits swapped")});
}

MARS_TEST_MAIN(QApplication, CandidatesTest)
#include "candidatestest.moc"
