// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "domain/lookupkeys.h"
#include "domain/whenanswered.h"
#include "required.h"
#include "store/store.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mars::bench {

QString numberOf(const QList<Order> &orders)
{
    return orders.at(QRandomGenerator::global()->bounded(orders.size())).number;
}

Desk::Desk(const DatabaseLocation &location, const QList<Order> &orders)
    : m_source(openOrderSource(location))
    , m_orders(orders)
    , m_rereadOrder(3s) // as the window's page of orders
    , m_recount(3s)
{
    m_again.setTimerType(Qt::PreciseTimer); // as on computers of their own
    connect(&m_again, &QTimer::timeout, this, &Desk::lookUp);
    connect(&m_rereadOrder, &RereadPause::due, this, &Desk::readOrder);
    connect(&m_recount, &RereadPause::due, this, &Desk::readCounts);
}

Desk::~Desk() = default;

void Desk::begin()
{
    (void)required(m_source->rights().result());
    (void)required(m_source->counts().result());
}

void Desk::lookUpFrom(std::chrono::milliseconds first, Samples *samples)
{
    m_samples = samples;
    m_again.stop();
    QTimer::singleShot(first, Qt::PreciseTimer, this, [this] {
        lookUp();
        m_again.start(lookUpEvery);
    });
}

void Desk::showList()
{
    m_list = std::make_unique<OrderListModel>(m_source.get(), ReaderContext());
    m_shown = 1 + OrderId(QRandomGenerator::global()->bounded(m_orders.size()));
    connect(m_source.get(), &OrderSource::changed, &m_rereadOrder, &RereadPause::begin);
    connect(m_source.get(), &OrderSource::changed, &m_recount, &RereadPause::begin);
}

void Desk::lookUp()
{
    const QString number = numberOf(m_orders);
    const auto begun = Clock::now();
    whenAnswered(m_source->find({{{TermKind::OrderNumber, number, orderNumberKey(number), false}}}), this,
                 [this, begun](const Result<LookupAnswer> &answer) {
                     if (required(answer).matches.size() != 1)
                         qFatal("a look-up found nothing");
                     m_samples->add(Clock::now() - begun);
                 });
}

void Desk::readOrder()
{
    m_rereadOrder.readingBegun();
    whenAnswered(m_source->order(m_shown), this, [this](const auto &) { m_rereadOrder.readingEnded(); });
}

void Desk::readCounts()
{
    m_recount.readingBegun();
    whenAnswered(m_source->counts(), this, [this](const auto &) { m_recount.readingEnded(); });
}

} // namespace mars::bench
