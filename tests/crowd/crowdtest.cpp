// SPDX-License-Identifier: Apache-2.0
#include "crowd/crowd.h"
#include "carriers/recognition.h"
#include "domain/derivation.h"
#include "support/testmain.h"

using namespace mars;
using namespace Qt::StringLiterals;

class CrowdTest : public QObject
{
    Q_OBJECT
private:
    const QDateTime m_now{QDate(2026, 11, 24), QTime(4, 40), Qt::UTC};
    const Crowd m_crowd{3000, 7, m_now};

    template<typename Visit>
    static void visitMoments(const Order &order, const Visit &visit)
    {
        const auto visitEvents = [&visit](const QList<TrackingEvent> &events) {
            for (const TrackingEvent &event : events) {
                visit(event.occurredAt);
                visit(event.receivedAt);
            }
        };
        visit(order.placedAt);
        visitEvents(order.events);
        for (const Shipment &shipment : order.shipments) {
            visit(shipment.firstKnownAt);
            visitEvents(shipment.events);
        }
    }

private Q_SLOTS:
    void theSameSeedMakesTheSame()
    {
        const Crowd again(3000, 7, m_now);
        const Crowd other(3000, 8, m_now);
        QCOMPARE(again.order(1234), m_crowd.order(1234));
        QVERIFY(other.order(1234).customer.name != m_crowd.order(1234).customer.name ||
                other.order(1234).lines != m_crowd.order(1234).lines);
    }

    void nothingLiesAhead()
    {
        for (qint64 place = 0; place < m_crowd.size(); ++place) {
            const Order order = m_crowd.order(place);
            visitMoments(order, [this, &order](const QDateTime &moment) {
                QVERIFY2(moment.isValid() && moment <= m_now, qPrintable(order.number));
            });
        }
    }

    void numbersRiseWithTime()
    {
        for (qint64 place = 1; place < m_crowd.size(); ++place)
            QVERIFY(m_crowd.order(place - 1).placedAt <= m_crowd.order(place).placedAt);
        QCOMPARE(m_crowd.order(m_crowd.size() - 1).placedAt, m_now);
        QCOMPARE(m_crowd.order(0).number, u"MO-1000001"_s);
    }

    void everythingHappensAndNothingContradictsItself()
    {
        QHash<Stage, int> stages;
        for (qint64 place = 0; place < m_crowd.size(); ++place) {
            const Order order = m_crowd.order(place);
            const OrderState state = derive(order);
            QVERIFY2(state.contradictions.isEmpty(), qPrintable(order.number));
            ++stages[state.stage];
        }
        for (const Stage stage :
             {Stage::Confirmed, Stage::InTransit, Stage::Delivered, Stage::Cancelled, Stage::Returned})
            QVERIFY2(stages.value(stage) > 0, qPrintable(toName(stage)));
        QVERIFY2(stages.value(Stage::Delivered) > 2500,
                 qPrintable(QString::number(stages.value(Stage::Delivered))));
    }

    void peopleComeAgainWithTheirOwnPhones()
    {
        QHash<QString, QString> names; // by phone
        for (qint64 place = 0; place < m_crowd.size(); ++place) {
            const Customer customer = m_crowd.order(place).customer;
            QCOMPARE(names.value(customer.phone, customer.name), customer.name);
            names.insert(customer.phone, customer.name);
        }
        QVERIFY(names.size() > 700 && names.size() <= 1001);
    }

    void carriersKnowTheirNumbers()
    {
        const Result<CarrierCatalogue> catalogue = CarrierCatalogue::load();
        QVERIFY(catalogue.ok());
        for (qint64 place = 0; place < m_crowd.size(); ++place) {
            for (const Shipment &shipment : m_crowd.order(place).shipments) {
                if (shipment.trackingNumber().isEmpty())
                    continue;
                RecognitionContext context;
                context.carrierOnOrder = shipment.carrierCode;
                const QList<Candidate> candidates =
                    recogniseNumber(*catalogue, shipment.trackingNumber(), context);
                const auto own =
                    std::find_if(candidates.cbegin(), candidates.cend(), [&](const Candidate &candidate) {
                        return candidate.carrier == shipment.carrierCode;
                    });
                const QString what = shipment.carrierCode + u' ' + shipment.trackingNumber();
                QVERIFY2(own != candidates.cend() && own->checkDigit != CheckDigit::Invalid,
                         qPrintable(what));
            }
        }
    }
};

MARS_TEST_MAIN(QCoreApplication, CrowdTest)
#include "crowdtest.moc"
