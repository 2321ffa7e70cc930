// SPDX-License-Identifier: Apache-2.0
#include "items/lookupmodel.h"
#include "domain/lookupkeys.h"
#include "madeorders.h"
#include "support/fakeordersource.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>

#include <memory>

using namespace mars;
using namespace mars::test;

using Kind = LookupRow::Kind;

namespace {

LookupTerm orderTerm(const QString &number, bool isPrefix = false)
{
    return {TermKind::OrderNumber, number, orderNumberKey(number), isPrefix};
}

QList<Kind> kinds(const LookupModel &model)
{
    QList<Kind> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.row(row).kind);
    return all;
}

/** Its finds are answered before anybody can cancel them; single orders only when the test says so. */
class HastySource : public FakeOrderSource
{
public:
    using FakeOrderSource::FakeOrderSource;

    QFuture<Result<LookupAnswer>> find(const LookupRequest &request) override
    {
        auto answer = FakeOrderSource::find(request);
        QCoreApplication::sendPostedEvents(this);
        return answer;
    }
    QFuture<Result<Order>> order(OrderId id) override
    {
        m_asked.insert(id, std::make_shared<QPromise<Result<Order>>>());
        m_asked[id]->start();
        return m_asked[id]->future();
    }

    [[nodiscard]] bool isAskedFor(OrderId id) const { return m_asked.contains(id); }
    void answerOrder(OrderId id)
    {
        m_asked[id]->addResult(madeOrder(static_cast<int>(id)));
        m_asked[id]->finish();
    }

private:
    QHash<OrderId, std::shared_ptr<QPromise<Result<Order>>>> m_asked;
};

} // namespace

class LookupModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsTheAnswerBeforeTheOrderIsOpened();
    void addsTheSamePersonsOtherOrders();
    void tellsOfEachTermWhetherAnOrderHasIt();
    void letsThePersonChooseAmongSeveral();
    void dropsTheAnswerToAnOlderText();
    void dropsAnAnswerThatCameBeforeItWasCancelled();
    void dropsTheOrderOfAnOlderText();
    void asksNobodyWhereNothingWasRecognised();
    void proposesNearMatchesWithTheReason();
    void saysWhatWasTriedWhenNothingIsNear();
    void aMissedNameIsNotAdvised();
    void aMistypedNameIsMarkedAsAGuess();
    void similarNamesFollowTheRightOnes();
    void saysWhenAHitIsOutsideTheView();
    void showsAFailureAndTriesAgain();
    void clearsAtOnce();

private:
    std::unique_ptr<FakeOrderSource> m_source;
    std::unique_ptr<LookupModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void LookupModelTest::init()
{
    m_source = std::make_unique<FakeOrderSource>(testTime());
    QList<Order> orders = madeOrders(20);
    orders[4].customer.phone = orders[2].customer.phone; // orders 3 and 5 are one person's
    m_source->setOrders(orders);
    m_model = std::make_unique<LookupModel>(m_source.get(), testReader());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void LookupModelTest::tellsTheAnswerBeforeTheOrderIsOpened()
{
    m_model->search({{orderTerm(QStringLiteral("MO-100007"))}}, {});
    QTRY_COMPARE(m_model->single(), 7);
    QCOMPARE(m_model->row(0).kind, Kind::Best);
    QTRY_VERIFY(m_model->row(0).answer);
    QVERIFY(!m_model->row(0).answer->headline.isEmpty());
    QVERIFY(m_model->index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"MO-100007, Customer 7"));
}

void LookupModelTest::addsTheSamePersonsOtherOrders()
{
    m_model->search({{orderTerm(QStringLiteral("MO-100003"))}}, {});
    QTRY_COMPARE(kinds(*m_model), QList<Kind>({Kind::Best, Kind::Section, Kind::SamePerson}));
    QCOMPARE(m_model->row(2).match.order.number, QStringLiteral("MO-100005"));
    QVERIFY(!(m_model->flags(m_model->index(1)) & Qt::ItemIsSelectable));
}

void LookupModelTest::tellsOfEachTermWhetherAnOrderHasIt()
{
    Order asked = madeOrder(3);
    asked.customer.email = QStringLiteral("asha@example.in");
    Shipment &parcel = asked.shipments.first();
    parcel.numbers.first().supersededAt = asked.placedAt.addSecs(60);
    parcel.numbers.append({QStringLiteral("KC900000IN"), asked.placedAt.addSecs(60), {}});
    m_source->setOrders({madeOrder(1), madeOrder(2), asked});

    const auto term = [](TermKind kind, const QString &text, const QString &key) {
        return LookupTerm{kind, text, key, false};
    };
    const LookupTerm number = orderTerm(asked.number);
    const LookupTerm oldLabel =
        term(TermKind::TrackingNumber, QStringLiteral("KC000003IN"), QStringLiteral("KC000003IN"));
    const LookupTerm newLabel =
        term(TermKind::TrackingNumber, QStringLiteral("KC900000IN"), QStringLiteral("KC900000IN"));
    const LookupTerm phone = term(TermKind::Phone, asked.customer.phone, phoneKey(asked.customer.phone));
    const LookupTerm email = term(TermKind::Email, asked.customer.email, emailKey(asked.customer.email));
    const LookupTerm foreign =
        term(TermKind::Email, QStringLiteral("help@shop.example"), QStringLiteral("help@shop.example"));
    const LookupTerm name = term(TermKind::Name, asked.customer.name, asked.customer.name);
    const QList<LookupTerm> itsOwn{number, oldLabel, newLabel, phone, email, name};

    m_model->search({itsOwn + QList{foreign}}, {});
    QVERIFY(!m_model->isFound(number)); // nothing is known yet
    QTRY_COMPARE(m_model->single(), 3);
    for (const LookupTerm &own : itsOwn)
        QVERIFY2(m_model->isFound(own), qPrintable(own.text));
    QVERIFY(!m_model->isFound(foreign));

    m_source->hold();
    m_model->search({{foreign}}, {});
    QVERIFY(!m_model->isFound(number)); // the rows still stand, but they answer the older text
}

void LookupModelTest::letsThePersonChooseAmongSeveral()
{
    m_model->search({{orderTerm(QStringLiteral("MO-10001"), true)}}, {});
    QTRY_VERIFY(m_model->rowCount() > 3);
    QCOMPARE(m_model->single(), 0);
    QCOMPARE(m_model->row(0).match.order.number, QStringLiteral("MO-100010")); // the newest first
}

void LookupModelTest::dropsTheAnswerToAnOlderText()
{
    QSignalSpy answered(m_model.get(), &LookupModel::answered);
    m_source->hold();
    m_model->search({{orderTerm(QStringLiteral("MO-100001"))}}, {});
    m_model->search({{orderTerm(QStringLiteral("MO-100002"))}}, {});
    m_source->release();
    QTRY_COMPARE(m_model->single(), 2);
    QCOMPARE(answered.size(), 1);
}

void LookupModelTest::dropsAnAnswerThatCameBeforeItWasCancelled()
{
    HastySource source(testTime());
    source.setOrders(madeOrders(5));
    LookupModel model(&source, testReader());
    QList<OrderId> shown;
    connect(&model, &LookupModel::answered, this, [&] { shown.append(model.single()); });
    model.search({{orderTerm(QStringLiteral("MO-100001"))}}, {});
    model.search({{orderTerm(QStringLiteral("MO-100002"))}}, {});
    QTRY_VERIFY(source.isAskedFor(2));
    QCOMPARE(shown, QList<OrderId>{2});
}

void LookupModelTest::dropsTheOrderOfAnOlderText()
{
    HastySource source(testTime());
    source.setOrders(madeOrders(5));
    LookupModel model(&source, testReader());
    model.search({{orderTerm(QStringLiteral("MO-100001"))}}, {});
    QTRY_VERIFY(source.isAskedFor(1));
    model.search({{orderTerm(QStringLiteral("MO-100002"))}}, {});
    QTRY_VERIFY(source.isAskedFor(2));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    source.answerOrder(1);
    source.answerOrder(2); // events come in turn: once this answer is there, the older one was seen
    QTRY_VERIFY(model.row(0).answer);
    QCOMPARE(changed.size(), 1);
}

void LookupModelTest::asksNobodyWhereNothingWasRecognised()
{
    m_model->search({}, {});
    QCOMPARE(kinds(*m_model), QList<Kind>({Kind::NotFound}));
    QVERIFY(!m_model->row(0).extra.isEmpty());
    QVERIFY(!m_model->isSearching());
    QCOMPARE(m_source->asked(FakeOrderSource::Find), 0);
}

void LookupModelTest::proposesNearMatchesWithTheReason()
{
    const QString why = QStringLiteral("two digits swapped");
    m_model->search({{orderTerm(QStringLiteral("MO-100021"))}}, [why] {
        return QList<NearKey>{{orderTerm(QStringLiteral("MO-100012")), why}};
    });
    QTRY_COMPARE(kinds(*m_model), QList<Kind>({Kind::NotFound, Kind::NearMatch}));
    QVERIFY(m_model->row(0).text.contains(u"MO-100021"));
    QCOMPARE(m_model->row(1).text, why);
    QCOMPARE(m_model->index(1).data(LookupModel::IdRole).toLongLong(), 12);
    QCOMPARE(m_model->single(), 0); // a guess is never opened by itself
}

void LookupModelTest::saysWhatWasTriedWhenNothingIsNear()
{
    m_model->search({{orderTerm(QStringLiteral("MO-999999"))}}, {});
    QTRY_COMPARE(kinds(*m_model), QList<Kind>({Kind::NotFound}));
    QVERIFY(m_model->row(0).extra.contains(u"order number"));
    QCOMPARE(m_source->asked(FakeOrderSource::Find), 1);
}

void LookupModelTest::aMissedNameIsNotAdvised()
{
    m_model->search({{{TermKind::Name, QStringLiteral("Zzyzx"), QStringLiteral("zzyzx"), true}}}, {});
    QTRY_COMPARE(kinds(*m_model), QList<Kind>({Kind::NotFound}));
    QVERIFY(m_model->row(0).extra.endsWith(u"or try the phone number."));
}

void LookupModelTest::aMistypedNameIsMarkedAsAGuess()
{
    QList<Order> orders = madeOrders(3);
    orders[1].customer.name = QStringLiteral("Asha Deshpande");
    m_source->setOrders(orders);
    const LookupTerm typed{TermKind::Name, QStringLiteral("Dehspande"), QStringLiteral("dehspande"), true};
    m_model->search({{typed}}, {});
    QTRY_COMPARE(kinds(*m_model), QList<Kind>({Kind::NotFound, Kind::NearMatch}));
    QCOMPARE(m_model->row(1).match.order.id, 2);
    QCOMPARE(m_model->row(1).text, QStringLiteral("similar to “Dehspande”"));
    QVERIFY(m_model->row(0).extra.endsWith(u"Did the customer mean one of these?"));
    QCOMPARE(m_model->single(), 0); // never opened by itself
    QVERIFY(!m_model->isFound(typed));
}

void LookupModelTest::similarNamesFollowTheRightOnes()
{
    QList<Order> orders = madeOrders(3);
    orders[0].customer.name = QStringLiteral("Asha Sharna");
    orders[2].customer.name = QStringLiteral("Asha Sharma");
    m_source->setOrders(orders);
    m_model->search({{{TermKind::Name, QStringLiteral("sharna"), QStringLiteral("sharna"), true}}}, {});
    QTRY_VERIFY(m_model->rowCount() >= 3);
    QCOMPARE(kinds(*m_model).mid(0, 3), QList<Kind>({Kind::Best, Kind::Section, Kind::NearMatch}));
    QCOMPARE(m_model->row(1).text, QStringLiteral("Similar names"));
    QCOMPARE(m_model->row(2).match.order.id, 3);
    QCOMPARE(m_model->single(), 1);
}

void LookupModelTest::saysWhenAHitIsOutsideTheView()
{
    m_model->setView(OrderView::DeliveredToday);
    m_model->search({{orderTerm(QStringLiteral("MO-100001"))}}, {});
    QTRY_COMPARE(m_model->single(), 1);
    QCOMPARE(kinds(*m_model).mid(0, 2), QList<Kind>({Kind::Best, Kind::Note}));
    QVERIFY(m_model->row(1).text.contains(u"Delivered today"));
}

void LookupModelTest::showsAFailureAndTriesAgain()
{
    m_source->fail({Error::Kind::Unreachable, QStringLiteral("No answer."), QStringLiteral("Wait."), {}});
    m_model->search({{orderTerm(QStringLiteral("MO-100001"))}}, {});
    QTRY_COMPARE(kinds(*m_model), QList<Kind>({Kind::Failed}));
    QCOMPARE(m_model->row(0).text, QStringLiteral("No answer. Wait."));
    m_source->recover();
    m_model->searchAgain();
    QTRY_COMPARE(m_model->single(), 1);
}

void LookupModelTest::clearsAtOnce()
{
    m_model->search({{orderTerm(QStringLiteral("MO-100001"))}}, {});
    QTRY_VERIFY(m_model->rowCount() > 0);
    m_source->hold();
    m_model->search({{orderTerm(QStringLiteral("MO-100002"))}}, {});
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QSignalSpy answered(m_model.get(), &LookupModel::answered);
    m_source->release();
    QVERIFY(!answered.wait(100));
}

MARS_TEST_MAIN(QCoreApplication, LookupModelTest)
#include "lookupmodeltest.moc"
