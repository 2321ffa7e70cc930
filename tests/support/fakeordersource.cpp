// SPDX-License-Identifier: Apache-2.0
#include "support/fakeordersource.h"

#include "domain/derivation.h"
#include "domain/lateness.h"
#include "domain/lookupkeys.h"
#include "domain/lookuprank.h"
#include "domain/typingslips.h"
#include "support/naivefilter.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace mars::test {

static bool sameKey(const QString &stored, const LookupTerm &term)
{
    return term.isPrefix ? stored.startsWith(term.key) : stored == term.key;
}

static bool nameMatches(const QString &stored, const QString &typed)
{
    const QList<NameWord> storedWords = nameWords(stored);
    const QList<NameWord> typedWords = nameWords(typed);
    return !typedWords.isEmpty() &&
           std::all_of(typedWords.begin(), typedWords.end(), [&](const NameWord &wanted) {
               return std::any_of(storedWords.begin(), storedWords.end(), [&](const NameWord &word) {
                   return word.folded.startsWith(wanted.folded);
               });
           });
}

/** Of a name that was mistyped: the slips between every typed word and one of the name's, 0 = it is another.
 */
static int slipsTo(const QString &stored, const QString &typed)
{
    int all = 0;
    for (const NameWord &wanted : nameWords(typed)) {
        const int most = mostSlips(wanted.folded);
        int fewest = most + 1;
        for (const NameWord &word : nameWords(stored))
            fewest = qMin(fewest, slipsBetween(wanted.folded, word.folded, most));
        if (fewest > most)
            return 0;
        all += fewest;
    }
    return all;
}

/** The stored text that matches, or empty. */
static QString matchedText(const Order &order, const LookupTerm &term, bool *superseded)
{
    switch (term.kind) {
    case TermKind::OrderNumber:
        return sameKey(orderNumberKey(order.number), term) || sameKey(digitRun(order.number), term)
                   ? order.number
                   : QString();
    case TermKind::TrackingNumber:
        for (const Shipment &shipment : order.shipments) {
            for (const TrackingNumber &number : shipment.numbers) {
                if (sameKey(trackingNumberKey(number.number), term)) {
                    *superseded = number.supersededAt.isValid();
                    return number.number;
                }
            }
        }
        return {};
    case TermKind::Phone:
        return sameKey(phoneKey(order.customer.phone), term) ? order.customer.phone : QString();
    case TermKind::Email:
        return sameKey(emailKey(order.customer.email), term) ? order.customer.email : QString();
    case TermKind::Name:
        return nameMatches(order.customer.name, term.text) ? order.customer.name : QString();
    }
    return {};
}

/** As the view "customer" of a server masks. */
static QString maskedName(QString name)
{
    static const QRegularExpression word(QStringLiteral("(\\S)\\S*"));
    return name.replace(word, QStringLiteral("\\1."));
}

static Customer masked(Customer customer)
{
    static const QRegularExpression ending(QStringLiteral("@[^@]*(\\.[^.@]*)$"));
    const QString dots = QStringLiteral("•••");
    customer.name = maskedName(customer.name);
    if (!customer.phone.isEmpty())
        customer.phone = dots + customer.phone.right(2);
    if (!customer.email.isEmpty())
        customer.email = customer.email.left(1) + dots + ending.match(customer.email).captured(1);
    customer.street.clear();
    customer.postcode.clear();
    return customer;
}

static QVariant sortValue(const OrderSummary &row, OrderSort sort)
{
    switch (sort) {
    case OrderSort::Placed:
        return row.placedAt.toMSecsSinceEpoch();
    case OrderSort::Number:
        return row.number;
    case OrderSort::Customer:
        return row.customerName;
    case OrderSort::Promised:
        return row.promisedOn.toJulianDay();
    case OrderSort::City:
        return filterKey(row.city);
    case OrderSort::Stage:
        return static_cast<int>(row.stage);
    case OrderSort::Carrier:
        return filterKey(row.carrierCode.isEmpty() ? row.carrierText : row.carrierCode);
    case OrderSort::TrackingNumber:
        return filterKey(row.trackingNumber);
    }
    return {};
}

FakeOrderSource::FakeOrderSource(QDateTime now, QObject *parent)
    : OrderSource(parent)
    , m_now(std::move(now))
{
}

FakeOrderSource::~FakeOrderSource() = default;

void FakeOrderSource::setOrders(QList<Order> orders)
{
    OrderId next = 1;
    for (Order &order : orders) {
        if (order.id == 0)
            order.id = next;
        next = qMax(next, order.id) + 1;
        for (qsizetype i = 0; i < order.shipments.size(); ++i) {
            if (order.shipments.at(i).id == 0)
                order.shipments[i].id = order.id * 100 + i + 1;
        }
    }
    m_orders = std::move(orders);
    m_rows.clear();
    for (const Order &order : std::as_const(m_orders))
        m_rows << summarise(order, derive(order));
    Q_EMIT changed();
}

void FakeOrderSource::setStandIn(const std::optional<StandIn> &standIn)
{
    m_standIn = standIn;
    Q_EMIT changed();
}

void FakeOrderSource::hold()
{
    m_held = true;
    m_heldCall.reset();
}

void FakeOrderSource::holdOnly(Call call)
{
    m_held = true;
    m_heldCall = call;
}

void FakeOrderSource::release()
{
    m_held = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &answer : waiting)
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void FakeOrderSource::fail(const Error &error)
{
    m_error = error;
    m_failing.reset();
}

void FakeOrderSource::failOnly(Call call, const Error &error)
{
    m_error = error;
    m_failing = call;
}

void FakeOrderSource::recover()
{
    m_error.reset();
}

template<typename T>
QFuture<Result<T>> FakeOrderSource::answerLater(Call call, std::function<Result<T>()> compute)
{
    ++m_asked[call];
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const std::function<void()> answer = [this, call, promise, compute = std::move(compute)] {
        const bool fails = m_error && m_failing.value_or(call) == call;
        promise->addResult(fails ? Result<T>(*m_error) : compute());
        promise->finish();
    };
    if (m_held && m_heldCall.value_or(call) == call)
        m_waiting << answer;
    else
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<LookupAnswer>> FakeOrderSource::find(const LookupRequest &request)
{
    m_lastLookUp = request;
    return answerLater<LookupAnswer>(Find, [this, request]() -> Result<LookupAnswer> {
        LookupAnswer answer;
        answer.daysSearched = m_standIn ? m_standIn->days : 0;
        QHash<OrderId, LookupRank> ranks;
        QSet<OrderId> matched;
        for (qsizetype place = 0; place < request.terms.size(); ++place) {
            const LookupTerm &term = request.terms.at(place);
            if (!isSearched(term, m_rights))
                continue;
            bool found = false;
            for (qsizetype i = 0; i < m_orders.size(); ++i) {
                bool superseded = false;
                const QString text = matchedText(m_orders[i], term, &superseded);
                found = found || !text.isEmpty();
                if (!text.isEmpty() && !term.isPrefix)
                    ranks[m_orders[i].id].add(place, term.kind);
                if (text.isEmpty() || matched.contains(m_orders[i].id))
                    continue;
                matched.insert(m_orders[i].id);
                answer.matches.append({seen(m_rows[i]), term.kind, text, !term.isPrefix, superseded});
            }
            if (found)
                answer.foundTerms.append(term);
            for (qsizetype i = 0; i < m_orders.size() && term.kind == TermKind::Name; ++i) {
                const int slips = slipsTo(m_orders[i].customer.name, term.text);
                if (slips == 0 || matched.contains(m_orders[i].id))
                    continue;
                matched.insert(m_orders[i].id);
                answer.matches.append(
                    {seen(m_rows[i]), term.kind, m_rows[i].customerName, false, false, {}, slips});
            }
        }
        for (LookupMatch &match : answer.matches)
            match.exactKinds = ranks.value(match.order.id).kinds();
        std::stable_sort(answer.matches.begin(), answer.matches.end(),
                         [&ranks](const LookupMatch &a, const LookupMatch &b) {
                             const LookupRank left = ranks.value(a.order.id);
                             const LookupRank right = ranks.value(b.order.id);
                             if (left.isBefore(right) || right.isBefore(left))
                                 return left.isBefore(right);
                             return std::tuple(a.slips, b.order.placedAt) <
                                    std::tuple(b.slips, a.order.placedAt);
                         });
        answer.matches.resize(qMin<qsizetype>(answer.matches.size(), request.limit));
        return answer;
    });
}

QFuture<Result<QList<OrderSummary>>> FakeOrderSource::samePerson(OrderId id, int limit)
{
    return answerLater<QList<OrderSummary>>(SamePerson, [this, id, limit]() -> Result<QList<OrderSummary>> {
        QList<OrderSummary> others;
        const auto asked = std::find_if(m_orders.cbegin(), m_orders.cend(),
                                        [id](const Order &order) { return order.id == id; });
        if (asked == m_orders.cend() || !m_rights.seesContacts)
            return others;
        const QString phone = phoneKey(asked->customer.phone);
        const QString email = emailKey(asked->customer.email);
        for (qsizetype i = 0; i < m_orders.size(); ++i) {
            const Customer &customer = m_orders[i].customer;
            const bool same = (!phone.isEmpty() && phoneKey(customer.phone) == phone) ||
                              (!email.isEmpty() && emailKey(customer.email) == email);
            if (same && m_orders[i].id != id)
                others << m_rows[i];
        }
        std::sort(others.begin(), others.end(),
                  [](const OrderSummary &a, const OrderSummary &b) { return a.placedAt > b.placedAt; });
        others.resize(qMin<qsizetype>(others.size(), limit));
        return others;
    });
}

QFuture<Result<Order>> FakeOrderSource::order(OrderId id)
{
    return answerLater<Order>(OneOrder, [this, id]() -> Result<Order> {
        for (const Order &order : std::as_const(m_orders)) {
            if (order.id == id)
                return seen(order);
        }
        return Error{Error::Kind::NotFound,
                     QStringLiteral("This order is gone."),
                     QStringLiteral("Look for it again."),
                     {}};
    });
}

QFuture<Result<QList<OrderSummary>>> FakeOrderSource::page(const ListRequest &request,
                                                           std::optional<ListCursor> from, int limit)
{
    return answerLater<QList<OrderSummary>>(Page,
                                            [this, request, from, limit]() -> Result<QList<OrderSummary>> {
                                                const QList<OrderSummary> all = rows(request);
                                                qsizetype start = 0;
                                                if (from && from->id != 0) {
                                                    while (start < all.size() && all[start].id != from->id)
                                                        ++start;
                                                }
                                                start += from ? from->skip : 0;
                                                QList<OrderSummary> rows;
                                                for (const OrderSummary &row : all.mid(start, limit))
                                                    rows << seen(row);
                                                return rows;
                                            });
}

ListIndex FakeOrderSource::indexOf(const ListRequest &request, int step, qsizetype rowsKnown) const
{
    const QList<OrderSummary> known = rows(request).mid(0, rowsKnown);
    ListIndex index{known.size(), {}};
    for (qsizetype i = 0; i < known.size() && !m_isUnread; i += step)
        index.anchors.append({i, {sortValue(known[i], request.sort), known[i].id}});
    return index;
}

QFuture<Result<ListIndex>> FakeOrderSource::index(const ListRequest &request, int step,
                                                  const ListGrowth &growth)
{
    if (growth)
        m_tellGrowth = [=, this](int rows) { growth->addResult(indexOf(request, step, rows)); };
    return answerLater<ListIndex>(
        Index, [=, this]() -> Result<ListIndex> { return indexOf(request, step, m_rows.size()); });
}

void FakeOrderSource::tellGrowth(int rows)
{
    m_tellGrowth(rows);
}

QFuture<Result<std::optional<qint64>>> FakeOrderSource::rowOf(const ListRequest &request, const ListIndex &,
                                                              OrderId order)
{
    using Row = std::optional<qint64>;
    return answerLater<Row>(RowOf, [this, request, order]() -> Result<Row> {
        const QList<OrderSummary> all = rows(request);
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].id == order)
                return Row(i);
        }
        return Row();
    });
}

QFuture<Result<ViewCounts>> FakeOrderSource::counts()
{
    return answerLater<ViewCounts>(Counts, [this]() -> Result<ViewCounts> {
        ViewCounts counts{};
        for (const OrderSummary &row : std::as_const(m_rows)) {
            for (int view = 0; view < orderViewCount; ++view)
                counts[static_cast<std::size_t>(view)] += isIn(static_cast<OrderView>(view), row) ? 1 : 0;
        }
        return counts;
    });
}

QFuture<Result<QStringList>> FakeOrderSource::attend(OrderId order, const QString &person)
{
    m_attended = order;
    m_attendedAs = person;
    return answerLater<QStringList>(
        Attend, [this, order]() -> Result<QStringList> { return order == 0 ? QStringList() : m_others; });
}

QFuture<Result<Rights>> FakeOrderSource::rights()
{
    return answerLater<Rights>(RightsOf, [this]() -> Result<Rights> { return m_rights; });
}

QFuture<Result<Customer>> FakeOrderSource::reveal(OrderId order, const QString &person)
{
    return answerLater<Customer>(Reveal, [this, order, person]() -> Result<Customer> {
        m_revealedTo << person;
        const auto known = std::find_if(m_orders.cbegin(), m_orders.cend(),
                                        [order](const Order &each) { return each.id == order; });
        return known == m_orders.cend() ? Customer() : known->customer;
    });
}

Order FakeOrderSource::seen(Order order) const
{
    if (!m_rights.seesContacts)
        order.customer = masked(order.customer);
    return order;
}

OrderSummary FakeOrderSource::seen(OrderSummary row) const
{
    if (!m_rights.seesContacts)
        row.customerName = maskedName(row.customerName);
    return row;
}

bool FakeOrderSource::isIn(OrderView view, const OrderSummary &row) const
{
    const QTimeZone zone(row.destinationZone);
    switch (view) {
    case OrderView::Open:
        return isOpen(row.stage);
    case OrderView::Late: {
        const QDateTime late = lateFrom(row.promisedOn, row.expectedOn, zone);
        return isOpen(row.stage) && late.isValid() && m_now >= late;
    }
    case OrderView::OutForDelivery:
        return row.stage == Stage::OutForDelivery;
    case OrderView::Exceptions:
        return isException(row.stage);
    case OrderView::DeliveredToday:
        return row.stage == Stage::Delivered && row.deliveredAt.isValid() &&
               row.deliveredAt.toLocalTime().date() == m_now.toLocalTime().date();
    case OrderView::All:
        return true;
    }
    return true;
}

QList<OrderSummary> FakeOrderSource::rows(const ListRequest &request) const
{
    QList<OrderSummary> rows;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (isIn(request.view, m_rows[i]) && meets(request.filter, m_orders[i], m_rows[i]))
            rows << m_rows[i];
    }
    std::sort(rows.begin(), rows.end(), [&](const OrderSummary &a, const OrderSummary &b) {
        const auto order = QVariant::compare(sortValue(a, request.sort), sortValue(b, request.sort));
        const bool before =
            order == QPartialOrdering::Equivalent ? a.id < b.id : order == QPartialOrdering::Less;
        const bool same = a.id == b.id;
        return !same && (request.direction == Qt::AscendingOrder ? before : !before);
    });
    return rows;
}

} // namespace mars::test
