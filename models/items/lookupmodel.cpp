// SPDX-License-Identifier: Apache-2.0
#include "items/lookupmodel.h"

#include "domain/whenanswered.h"
#include "items/orderviews.h"

#include <algorithm>

namespace mars {

namespace {

constexpr int samePersonLimit = 3;

/** What was typed right comes first. */
qsizetype countRight(const QList<LookupMatch> &matches)
{
    return std::count_if(matches.cbegin(), matches.cend(),
                         [](const LookupMatch &match) { return match.slips == 0; });
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
    m_foundTerms.clear();
    if (m_request.terms.isEmpty()) {
        finish(nothingRows(m_rights));
        return;
    }
    m_searching = true;
    m_find = m_source->find(m_request);
    follow<LookupAnswer>(m_find, [this](const Result<LookupAnswer> &answer) {
        if (!answer)
            takeFailure(answer.error());
        else if (countRight(answer->matches) == 0)
            askNear(*answer);
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
    m_foundTerms.clear();
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

void LookupModel::takeAnswer(const LookupAnswer &answer)
{
    const auto rowOf = [&](LookupRow::Kind kind, const LookupMatch &match) {
        LookupRow row = orderRow(kind, match, m_context);
        if (row.text.isEmpty())
            row.text = foundByText(match);
        return row;
    };
    QList<LookupRow> rows{rowOf(LookupRow::Kind::Best, answer.matches.first())};
    const auto shown = static_cast<int>(countRight(answer.matches));
    if (shown > 1) {
        LookupRow heading;
        heading.kind = LookupRow::Kind::Section;
        if (answer.moreThanCounted)
            heading.text = tr("More matches: over 1,000, keep typing");
        else if (shown >= m_request.limit)
            heading.text = tr("More matches: the best %n are shown, keep typing", nullptr, shown);
        else
            heading.text = tr("%n more match(es), surest first, then newest", nullptr, shown - 1);
        rows.append(heading);
    }
    for (const LookupMatch &match : answer.matches.mid(1, shown - 1))
        rows.append(rowOf(LookupRow::Kind::Match, match));
    appendSimilar(rows, answer.matches.mid(shown));
    appendNotes(rows, answer);
    m_foundTerms = answer.foundTerms;
    finish(rows);

    const OrderId best = answer.matches.first().order.id;
    askAnswer(best);
    if (single() != 0)
        askSamePerson(best);
}

/** Guesses, as near matches are: none of them is opened by itself. */
void LookupModel::appendSimilar(QList<LookupRow> &rows, const QList<LookupMatch> &similar) const
{
    if (similar.isEmpty())
        return;
    LookupRow heading;
    heading.kind = LookupRow::Kind::Section;
    heading.text = tr("Similar names");
    rows.append(heading);
    for (const LookupMatch &match : similar) {
        rows.append(orderRow(LookupRow::Kind::NearMatch, match, m_context));
        rows.last().text = similarText(m_request.terms);
    }
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
                rows.append(orderRow(LookupRow::Kind::SamePerson, {order, TermKind::Phone, {}, false, false},
                                     m_context));
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

void LookupModel::askNear(const LookupAnswer &similar)
{
    const QList<NearKey> keys = m_nearKeys ? m_nearKeys() : QList<NearKey>();
    if (keys.isEmpty()) {
        takeMiss(keys, similar);
        return;
    }
    m_find = m_source->find(nearRequest(keys));
    follow<LookupAnswer>(m_find, [this, keys, similar](const Result<LookupAnswer> &answer) {
        if (!answer)
            return takeFailure(answer.error());
        LookupAnswer near = *answer;
        near.matches += similar.matches;
        takeMiss(keys, near);
    });
}

void LookupModel::takeMiss(const QList<NearKey> &keys, const LookupAnswer &near)
{
    // A stand-in without orders says nothing about the database.
    if (!near.matches.isEmpty() || near.daysSearched > 0) {
        finish(missRows(m_request, keys, near, m_rights, m_context));
        return;
    }
    follow<QList<OrderSummary>>(m_source->page({.view = OrderView::All}, std::nullopt, 1),
                                [this, keys](const Result<QList<OrderSummary>> &any) {
                                    const bool isEmpty = any && any->isEmpty();
                                    finish(isEmpty ? noOrdersRows()
                                                   : missRows(m_request, keys, {}, m_rights, m_context));
                                });
}

void LookupModel::takeFailure(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    LookupRow failed;
    failed.kind = LookupRow::Kind::Failed;
    failed.text = plainText(error);
    finish({failed});
}

/** The rows for the newest text stand. */
void LookupModel::finish(const QList<LookupRow> &rows)
{
    show(rows);
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
