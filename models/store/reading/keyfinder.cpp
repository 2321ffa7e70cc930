// SPDX-License-Identifier: Apache-2.0
#include "store/reading/keyfinder.h"

#include "domain/lookupkeys.h"
#include "store/engine/connection.h"
#include "store/engine/identity.h"
#include "store/reading/orderfinder.h"
#include "store/reading/orderreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qsizetype shortestPhone = 3;

/** A column that holds keys of one kind, and the statements that look in it. */
struct KeyColumn
{
    TermKind kind;
    QLatin1StringView whole;
    QLatin1StringView prefix;
    bool digitsOnly = false; ///< only asked for keys that are a run of digits
};

/** A number stands in few orders: all whole ones are asked for together, a prefix covers its whole key. */
constexpr std::array numberColumns{
    KeyColumn{TermKind::OrderNumber, "find_number"_L1, "find_number_prefix"_L1},
    KeyColumn{TermKind::OrderNumber, "find_digit_run"_L1, "find_digit_run_prefix"_L1, true},
    KeyColumn{TermKind::TrackingNumber, "find_tracking_number"_L1, "find_tracking_number_prefix"_L1},
};

/** A phone may stand in any number of orders: each is asked for its newest, a prefix for the longer ones. */
constexpr std::array contactColumns{
    KeyColumn{TermKind::Phone, "find_phone"_L1, "find_phone_prefix"_L1},
    KeyColumn{TermKind::Email, "find_email"_L1, "find_email_prefix"_L1},
};

bool isAsked(const KeyColumn &column, const LookupTerm &term)
{
    if (term.kind != column.kind || stored(term.key).isEmpty())
        return false;
    if (term.kind == TermKind::Phone && term.key.size() < shortestPhone)
        return false;
    return !column.digitsOnly ||
           std::all_of(term.key.begin(), term.key.end(), [](QChar c) { return c.isDigit(); });
}

/** Reads the rows that all these statements have in common; a key tells its term and whether it is exact. */
template<typename TermOf>
void take(Query &row, Candidates &candidates, TermOf &&termOf)
{
    int rows = 0;
    while (row.next()) {
        if (++rows > scanLimit) {
            candidates.cutOff();
            return;
        }
        FoundOrder candidate;
        candidate.order = row.integer();
        candidate.placedAt = row.moment();
        const QString key = row.text();
        candidate.text = row.text();
        candidate.superseded = row.flag();
        std::tie(candidate.term, candidate.exact) = termOf(key);
        candidates.add(candidate);
    }
}

void findNewest(Connection &connection, const KeyColumn &column, const QString &key, qsizetype term,
                Candidates &candidates)
{
    Query row = connection.query(column.whole);
    row.bind("key"_L1, stored(key)).bind("limit"_L1, qint64(scanLimit) + 1);
    take(row, candidates, [&](const QString &) { return std::pair(term, true); });
}

void findWhole(Connection &connection, const KeyColumn &column, const QHash<QString, qsizetype> &terms,
               Candidates &candidates)
{
    if (terms.isEmpty())
        return;
    Query row = connection.query(column.whole);
    row.bind("keys"_L1, jsonArray(QStringList(terms.keys()))).bind("limit"_L1, qint64(scanLimit) + 1);
    take(row, candidates, [&](const QString &key) { return std::pair(terms.value(key), true); });
}

void findPrefix(Connection &connection, const KeyColumn &column, const QString &key, qsizetype term,
                Candidates &candidates)
{
    const QString prefix = stored(key);
    Query row = connection.query(column.prefix);
    row.bind("from"_L1, prefix).bind("until"_L1, successor(prefix)).bind("limit"_L1, qint64(scanLimit) + 1);
    take(row, candidates, [&](const QString &found) { return std::pair(term, found == prefix); });
}

void findNumbers(Connection &connection, const KeyColumn &column, const QList<LookupTerm> &terms,
                 Candidates &candidates)
{
    QHash<QString, qsizetype> whole;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const LookupTerm &term = terms.at(i);
        if (!isAsked(column, term))
            continue;
        if (term.isPrefix)
            findPrefix(connection, column, term.key, i, candidates);
        else if (!whole.contains(stored(term.key)))
            whole.insert(stored(term.key), i);
    }
    findWhole(connection, column, whole, candidates);
}

void findContacts(Connection &connection, const KeyColumn &column, const QList<LookupTerm> &terms,
                  Candidates &candidates)
{
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const LookupTerm &term = terms.at(i);
        if (!isAsked(column, term))
            continue;
        findNewest(connection, column, term.key, i, candidates);
        if (term.isPrefix)
            findPrefix(connection, column, term.key, i, candidates);
    }
}

/** Recorded and committed before anything is answered. */
QString requestLookUp(Connection &connection, const QString &key, const QString &person)
{
    Query row = connection.query("request_look_up"_L1);
    row.bind("key"_L1, stored(key)).bind("person"_L1, person);
    return row.next() ? row.text() : QString();
}

} // namespace

void findRecorded(Connection &connection, const LookupRequest &request, Candidates &candidates)
{
    for (qsizetype i = 0; i < request.terms.size(); ++i) {
        const LookupTerm &term = request.terms.at(i);
        const bool isContact = term.kind == TermKind::Phone || term.kind == TermKind::Email;
        if (!isContact || !isSearched(term, connection.rights()))
            continue;
        const QString look = requestLookUp(connection, term.key, request.person);
        Query row = connection.query("orders_of_contact"_L1);
        row.bind("request"_L1, look);
        take(row, candidates, [i](const QString &) { return std::pair(i, true); });
    }
}

void findByKeys(Connection &connection, const QList<LookupTerm> &terms, Candidates &candidates)
{
    for (const KeyColumn &column : numberColumns)
        findNumbers(connection, column, terms, candidates);
    if (!connection.rights().seesContacts)
        return;
    for (const KeyColumn &column : contactColumns)
        findContacts(connection, column, terms, candidates);
}

} // namespace mars
