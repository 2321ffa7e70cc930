// SPDX-License-Identifier: Apache-2.0
#include "items/lookupmodel.h"

#include "domain/lookupkeys.h"
#include "items/ordercell.h"
#include "items/orderviews.h"
#include "items/whenanswered.h"

#include <algorithm>

namespace mars {

namespace {

constexpr int samePersonLimit = 3;
constexpr int nearLimit = 8;

/** The normal form of a stored text, as the key of the term it answers. */
QString keyOf(const LookupMatch &match)
{
    switch (match.matchedBy) {
    case TermKind::OrderNumber:
        return orderNumberKey(match.matchedText);
    case TermKind::TrackingNumber:
        return trackingNumberKey(match.matchedText);
    case TermKind::Phone:
        return phoneKey(match.matchedText);
    case TermKind::Email:
        return emailKey(match.matchedText);
    case TermKind::Name:
        break;
    }
    return match.matchedText;
}

QString whyOf(const LookupMatch &match, const QList<NearKey> &keys)
{
    const QString key = keyOf(match);
    const auto found =
        std::find_if(keys.cbegin(), keys.cend(), [&](const NearKey &near) { return near.term.key == key; });
    return found == keys.cend() ? QString() : found->why;
}

bool isHit(const LookupMatch &match, const LookupTerm &term)
{
    return match.matchedBy == term.kind && (term.kind == TermKind::Name || keyOf(match).contains(term.key));
}

QString kindText(TermKind kind)
{
    switch (kind) {
    case TermKind::OrderNumber:
        return LookupModel::tr("order number");
    case TermKind::TrackingNumber:
        return LookupModel::tr("tracking number");
    case TermKind::Phone:
        return LookupModel::tr("phone");
    case TermKind::Email:
        return LookupModel::tr("e-mail");
    case TermKind::Name:
        return LookupModel::tr("name");
    }
    Q_UNREACHABLE();
}

QString triedText(const QList<LookupTerm> &terms)
{
    QStringList tried;
    for (const LookupTerm &term : terms)
        tried.append(kindText(term.kind));
    tried.removeDuplicates();
    return LookupModel::tr("Looked for it as: %1.").arg(tried.join(QStringLiteral(", ")));
}

QString whatElse(const QList<LookupTerm> &terms)
{
    const bool triedName = std::any_of(terms.cbegin(), terms.cend(),
                                       [](const LookupTerm &term) { return term.kind == TermKind::Name; });
    return triedName ? LookupModel::tr("Check it with the customer, or try the phone number.")
                     : LookupModel::tr("Check it with the customer, or try the phone number or the name.");
}

} // namespace

LookupModel::LookupModel(OrderSource *source, ReaderContext context, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_context(std::move(context))
{
}

/** Continues in this thread, unless a newer text was asked for in the meantime. */
template<typename T, typename Take>
void LookupModel::follow(QFuture<Result<T>> future, Take take)
{
    whenAnswered(future, this, [this, generation = m_generation, take](Result<T> result) {
        if (generation == m_generation)
            take(result);
    });
}

void LookupModel::search(const LookupRequest &request, std::function<QList<NearKey>()> nearKeys)
{
    m_find.cancel();
    ++m_generation;
    m_request = request;
    m_nearKeys = std::move(nearKeys);
    if (m_request.terms.isEmpty()) {
        takeNothing();
        return;
    }
    m_searching = true;
    m_find = m_source->find(m_request);
    follow<LookupAnswer>(m_find, [this](const Result<LookupAnswer> &answer) {
        if (!answer)
            takeFailure(answer.error());
        else if (answer->matches.isEmpty())
            askNear();
        else
            takeAnswer(*answer);
    });
}

void LookupModel::searchAgain()
{
    search(m_request, m_nearKeys);
}

void LookupModel::clear()
{
    m_find.cancel();
    ++m_generation;
    m_searching = false;
    m_request = {};
    show({});
}

OrderId LookupModel::single() const
{
    QList<const LookupMatch *> matches;
    for (const LookupRow &row : m_rows) {
        if (row.kind == LookupRow::Kind::Best || row.kind == LookupRow::Kind::Match)
            matches.append(&row.match);
    }
    if (matches.size() == 1)
        return matches.first()->order.id;
    const auto exact = std::count_if(matches.cbegin(), matches.cend(),
                                     [](const LookupMatch *match) { return match->exact; });
    return exact == 1 && matches.first()->exact ? matches.first()->order.id : 0;
}

bool LookupModel::isFound(const LookupTerm &term) const
{
    return !m_searching && std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const LookupRow &row) {
        return (row.kind == LookupRow::Kind::Best || row.kind == LookupRow::Kind::Match) &&
               isHit(row.match, term);
    });
}

LookupRow LookupModel::rowFor(LookupRow::Kind kind, const LookupMatch &match) const
{
    LookupRow row;
    row.kind = kind;
    row.match = match;
    const OrderSummary &order = match.order;
    row.carrier = order.carrierCode.isEmpty() ? order.carrierText : m_context.carrierName(order.carrierCode);
    if (match.superseded)
        row.text = tr("by an earlier tracking number, %1").arg(match.matchedText);
    return row;
}

void LookupModel::takeAnswer(const LookupAnswer &answer)
{
    QList<LookupRow> rows{rowFor(LookupRow::Kind::Best, answer.matches.first())};
    if (answer.matches.size() > 1) {
        LookupRow heading;
        heading.kind = LookupRow::Kind::Section;
        const auto shown = static_cast<int>(answer.matches.size());
        if (answer.moreThanCounted)
            heading.text = tr("More matches: over 1,000, keep typing");
        else if (shown >= m_request.limit)
            heading.text = tr("More matches: the newest %n are shown, keep typing", nullptr, shown);
        else
            heading.text = tr("%n more match(es)", nullptr, shown - 1);
        rows.append(heading);
    }
    for (const LookupMatch &match : answer.matches.mid(1))
        rows.append(rowFor(LookupRow::Kind::Match, match));
    appendNotes(rows, answer);
    show(rows);
    m_searching = false;
    Q_EMIT answered();

    const OrderId best = answer.matches.first().order.id;
    askAnswer(best);
    if (single() != 0)
        askSamePerson(best);
}

void LookupModel::appendNotes(QList<LookupRow> &rows, const LookupAnswer &answer) const
{
    const auto outside =
        std::count_if(answer.matches.cbegin(), answer.matches.cend(),
                      [this](const LookupMatch &match) { return !isInView(match.order, m_view, m_context); });
    if (outside == 0)
        return;
    LookupRow note;
    note.kind = LookupRow::Kind::Note;
    note.text = tr("%n match(es) outside the view “%1”", nullptr, static_cast<int>(outside))
                    .arg(orderViewTitle(m_view));
    rows.append(note);
}

void LookupModel::askAnswer(OrderId best)
{
    follow<Order>(m_source->order(best), [this](const Result<Order> &order) {
        if (!order)
            return; // the row says what the list knows
        m_rows.first().answer = answer(*order, derive(*order), m_context.forAnswer());
        Q_EMIT dataChanged(index(0), index(0));
    });
}

void LookupModel::askSamePerson(OrderId best)
{
    const auto append = [this](const Result<QList<OrderSummary>> &orders) {
        if (!orders)
            return;
        QList<LookupRow> rows;
        for (const OrderSummary &order : *orders) {
            const bool stands = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const LookupRow &row) {
                return row.match.order.id == order.id;
            });
            if (!stands)
                rows.append(rowFor(LookupRow::Kind::SamePerson, {order, TermKind::Phone, {}, false, false}));
        }
        if (rows.isEmpty())
            return;
        LookupRow heading;
        heading.kind = LookupRow::Kind::Section;
        heading.text = tr("Same customer, %n other order(s)", nullptr, static_cast<int>(rows.size()));
        rows.prepend(heading);
        const auto first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    };
    follow<QList<OrderSummary>>(m_source->samePerson(best, samePersonLimit), append);
}

void LookupModel::askNear()
{
    const QList<NearKey> keys = m_nearKeys ? m_nearKeys() : QList<NearKey>();
    if (keys.isEmpty()) {
        takeNear(keys, {});
        return;
    }
    LookupRequest request;
    request.limit = nearLimit;
    for (const NearKey &key : keys)
        request.terms.append(key.term);
    m_find = m_source->find(request);
    follow<LookupAnswer>(m_find, [this, keys](const Result<LookupAnswer> &answer) {
        if (answer)
            takeNear(keys, *answer);
        else
            takeFailure(answer.error());
    });
}

void LookupModel::takeNear(const QList<NearKey> &keys, const LookupAnswer &answer)
{
    LookupRow missing;
    missing.kind = LookupRow::Kind::NotFound;
    missing.text = tr("No order matches %1").arg(m_request.terms.first().text);
    missing.extra = triedText(m_request.terms);
    if (!answer.matches.isEmpty())
        missing.extra += u' ' + tr("Did the customer mean one of these?");
    else
        missing.extra += u' ' + whatElse(m_request.terms);
    QList<LookupRow> rows{missing};
    for (const LookupMatch &match : answer.matches) {
        rows.append(rowFor(LookupRow::Kind::NearMatch, match));
        rows.last().text = whyOf(match, keys);
    }
    show(rows);
    m_searching = false;
    Q_EMIT answered();
}

void LookupModel::takeNothing()
{
    LookupRow nothing;
    nothing.kind = LookupRow::Kind::NotFound;
    nothing.text = tr("This text holds nothing to look for");
    nothing.extra = tr("Type an order number, tracking number, phone number, e-mail address or name.");
    show({nothing});
    m_searching = false;
    Q_EMIT answered();
}

void LookupModel::takeFailure(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    LookupRow failed;
    failed.kind = LookupRow::Kind::Failed;
    failed.text = plainText(error);
    show({failed});
    m_searching = false;
    Q_EMIT answered();
}

void LookupModel::show(const QList<LookupRow> &rows)
{
    if (rows.isEmpty() && m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

} // namespace mars
