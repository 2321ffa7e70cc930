// SPDX-License-Identifier: Apache-2.0
// What the search and the list offer follows what the login may do.
#include "desk.h"
#include "deskorders.h"

#include "items/lookupmodel.h"
#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>

using namespace mars;
using namespace mars::test;

static Rights lead()
{
    Rights rights;
    rights.revealsContacts = true;
    return rights;
}

class RightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void namesWhoLooks();
    void saysWhatIsNotSearched_data();
    void saysWhatIsNotSearched();
    void saysSoAtOnceWhenTheRightsChange();
    void offersInTheEmptyBoxWhatCanBeFound();
    void sortsByCustomerOnlyForThoseWhoSeeThem();
    void keepsTheOrderByCustomerOfTheLastTime();
    void showsNoOtherOrdersOfThisCustomer();

private:
    void change(const Rights &rights)
    {
        m_desk->source()->setRights(rights);
        Q_EMIT m_desk->source()->changed();
    }
    void clickHeader(OrderColumn column);
    [[nodiscard]] LookupModel *rows() const { return m_desk->window()->findChild<LookupModel *>(); }

    std::unique_ptr<Desk> m_desk;
};

void RightsTest::clickHeader(OrderColumn column)
{
    const QHeaderView *header = m_desk->table()->horizontalHeader();
    const int section = static_cast<int>(column);
    const QPoint middle(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
}

void RightsTest::namesWhoLooks()
{
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->start();
    m_desk->field()->setFocus();
    m_desk->type(QStringLiteral("9820000417"));
    QTRY_VERIFY(m_desk->popup()->isVisible());
    QCOMPARE(m_desk->source()->lastLookUp().person, QStringLiteral("Priya Kamat"));
}

void RightsTest::saysWhatIsNotSearched_data()
{
    QTest::addColumn<bool>("reveals");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const QString lead =
        QStringLiteral("With your login, names and parts of phone numbers or e-mail addresses "
                       "are not searched. Type the whole one, or the order number.");
    const QString reader =
        QStringLiteral("With your login, names, phone numbers and e-mail addresses are not "
                       "searched. Type the order number or the tracking number.");
    QTest::newRow("lead, name") << true << QStringLiteral("Ananya") << lead;
    QTest::newRow("lead, part of a phone") << true << QStringLiteral("+91 98200") << lead;
    QTest::newRow("reader, name") << false << QStringLiteral("Ananya") << reader;
    QTest::newRow("reader, phone") << false << QStringLiteral("+91 98200 00417") << reader;
    QTest::newRow("lead, order") << true << QStringLiteral("XY-999999999")
                                 << QStringLiteral(
                                        "Looked for it as: order number, tracking number. Check it "
                                        "with the customer, or try the phone number.");
    QTest::newRow("reader, order") << false << QStringLiteral("XY-999999999")
                                   << QStringLiteral("Looked for it as: order number, tracking number. Check "
                                                     "it with the customer.");
    QTest::newRow("lead, whole phone")
        << true << QStringLiteral("+91 91234 56789")
        << QStringLiteral("Looked for it as: phone. Check it with the customer.");
}

void RightsTest::saysWhatIsNotSearched()
{
    QFETCH(const bool, reveals);
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    m_desk->source()->setRights(reveals ? lead() : Rights());
    m_desk->start();
    QTRY_VERIFY(m_desk->source()->asked(FakeOrderSource::RightsOf) > 0);
    m_desk->field()->setFocus();
    m_desk->type(text);
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(rows()->rowCount() > 0);
    QTRY_COMPARE(rows()->row(0).kind, LookupRow::Kind::NotFound);
    QTRY_COMPARE(rows()->row(0).extra, said);
}

void RightsTest::saysSoAtOnceWhenTheRightsChange()
{
    m_desk->start();
    m_desk->field()->setFocus();
    m_desk->type(QStringLiteral("Ananya"));
    QTRY_VERIFY(m_desk->popup()->isVisible());
    QTRY_COMPARE(rows()->row(0).kind, LookupRow::Kind::Best);
    change(lead());
    QTRY_COMPARE(rows()->row(0).kind, LookupRow::Kind::NotFound);
    QVERIFY(rows()->row(0).extra.startsWith(QStringLiteral("With your login, names")));
    change(Rights::all());
    QTRY_COMPARE(rows()->row(0).kind, LookupRow::Kind::Best);
    QCOMPARE(m_desk->field()->text(), QStringLiteral("Ananya"));
}

void RightsTest::offersInTheEmptyBoxWhatCanBeFound()
{
    const QString everything =
        QStringLiteral("Order number, tracking number, phone, e-mail, name, or paste a customer's e-mail");
    m_desk->source()->hold();
    const ui::MainWindow early(m_desk->surroundings()->services());
    QCOMPARE(early.findChild<ui::SearchField *>()->placeholderText(), everything); // and not soon another one
    m_desk->source()->release();
    m_desk->start();
    QTRY_COMPARE(m_desk->field()->placeholderText(), everything);
    change(lead());
    QTRY_COMPARE(m_desk->field()->placeholderText(),
                 QStringLiteral("Order number, tracking number, whole phone number or e-mail address"));
    change(Rights());
    QTRY_COMPARE(m_desk->field()->placeholderText(), QStringLiteral("Order number or tracking number"));
}

void RightsTest::sortsByCustomerOnlyForThoseWhoSeeThem()
{
    m_desk->start();
    QTRY_VERIFY(m_desk->source()->asked(FakeOrderSource::RightsOf) > 0);
    clickHeader(OrderColumn::Customer);
    QCOMPARE(m_desk->list()->request().sort, OrderSort::Customer);
    change(lead());
    QTRY_COMPARE(m_desk->list()->request().sort, OrderSort::Placed);
    QTRY_VERIFY(m_desk->list()->isComplete());
    clickHeader(OrderColumn::Customer);
    QCOMPARE(m_desk->list()->request().sort, OrderSort::Placed);
    QCOMPARE(m_desk->table()->horizontalHeader()->sortIndicatorSection(), int(OrderColumn::Placed));
    clickHeader(OrderColumn::Promised);
    QCOMPARE(m_desk->list()->request().sort, OrderSort::Promised);
}

void RightsTest::keepsTheOrderByCustomerOfTheLastTime()
{
    m_desk->start();
    clickHeader(OrderColumn::Customer);
    clickHeader(OrderColumn::Customer);
    QCOMPARE(m_desk->list()->request().direction, Qt::DescendingOrder);
    m_desk->window()->close();
    m_desk->start();
    QTRY_COMPARE(m_desk->list()->request().sort, OrderSort::Customer);
    QCOMPARE(m_desk->list()->request().direction, Qt::DescendingOrder);
}

void RightsTest::showsNoOtherOrdersOfThisCustomer()
{
    m_desk->start();
    m_desk->open(splitOrderNumber);
    const auto others = [this] {
        const QString title = QStringLiteral("Other orders of this customer");
        const auto labels = m_desk->window()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&title](const QLabel *label) {
            return label->isVisible() && label->text() == title;
        });
    };
    QTRY_VERIFY(others());
    change(lead());
    QTRY_VERIFY(!others());
}

MARS_TEST_MAIN(QApplication, RightsTest)
#include "rightstest.moc"
