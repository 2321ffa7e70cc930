// SPDX-License-Identifier: Apache-2.0
#include "lookup/recognise.h"

#include "domain/lookupkeys.h"
#include "lookup/lookalikes.h"
#include "lookup/numbershapes.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSet>

namespace mars {
namespace {

constexpr qsizetype mostVariants = 400;
constexpr qsizetype fewestDigits = 4;
constexpr qsizetype mostOrderDigits = 10;

QString identityOf(const LookupTerm &term)
{
    return QString::number(int(term.kind)) + term.key;
}

/** Collects the slips of one number; head and tail are what stands around its digits. */
class Slips
{
    Q_DECLARE_TR_FUNCTIONS(NearVariants)

public:
    Slips(QList<NearVariant> &variants, QSet<QString> &seen, TermKind kind)
        : m_variants(variants)
        , m_seen(seen)
        , m_kind(kind)
    {
    }

    void add(const QString &number, const QString &why)
    {
        const auto term = lookupTerm(m_kind, number, false);
        const QString identity = identityOf(term);
        if (m_variants.size() >= mostVariants || term.key.isEmpty() || m_seen.contains(identity))
            return;
        m_seen.insert(identity);
        m_variants << NearVariant{term, why};
    }

    /** The check digit that would fit, where a carrier's format says so. */
    void addRepaired(const CarrierCatalogue &catalogue, const QString &key)
    {
        for (const Candidate &candidate : recogniseNumber(catalogue, key)) {
            const QString &expected = candidate.expected;
            if (candidate.checkDigit != CheckDigit::Invalid || expected.isEmpty())
                continue;
            const bool isLast = expected.chopped(1) == key.chopped(1);
            add(expected, isLast ? tr("should end in %1").arg(expected.back()) : tr("one digit different"));
        }
    }

    void addLookAlikes(const QString &key)
    {
        for (const QString &other : lookAlikes(key)) {
            if (digitRun(other).size() >= fewestDigits)
                add(other, tr("a letter and a digit mixed up"));
        }
    }

    void addSwapped(const QString &head, const QString &digits, const QString &tail)
    {
        for (qsizetype i = 0; i + 1 < digits.size(); ++i) {
            QString swapped = digits;
            std::swap(swapped[i], swapped[i + 1]);
            add(head + swapped + tail, tr("two digits swapped"));
        }
    }

    void addShorter(const QString &head, const QString &digits, const QString &tail)
    {
        for (qsizetype i = digits.size() - 1; i >= 0; --i)
            add(head + QString(digits).remove(i, 1) + tail, tr("one digit too many"));
    }

    /** The last digits first: they are the ones that tell numbers of the same days apart. */
    void addSubstituted(const QString &head, const QString &digits, const QString &tail)
    {
        for (qsizetype i = digits.size() - 1; i >= 0; --i) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString other = digits;
                other[i] = digit;
                add(head + other + tail, tr("one digit different"));
            }
        }
    }

    void addLonger(const QString &head, const QString &digits, const QString &tail)
    {
        for (qsizetype i = digits.size(); i >= 0; --i) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit)
                add(head + QString(digits).insert(i, digit) + tail, tr("one digit missing"));
        }
    }

private:
    QList<NearVariant> &m_variants;
    QSet<QString> &m_seen;
    TermKind m_kind;
};

/** Where the digits stand that are looked at; the number as it was written keeps its signs where it can. */
struct Parts
{
    QString head;
    QString digits;
    QString tail;
};

Parts partsOf(const LookupTerm &term)
{
    const QString digits = digitRun(term.key);
    const QString &whole = term.text.contains(digits) ? term.text : term.key;
    const qsizetype at = whole.indexOf(digits);
    return {whole.first(at), digits, whole.sliced(at + digits.size())};
}

/** Long digits that may be a carrier's are no order number with a slip. */
bool isTracking(const LookupTerm &term, const QList<LookupTerm> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [&](const LookupTerm &other) {
        return other.kind == TermKind::TrackingNumber && other.key == term.key;
    });
}

} // namespace

QList<NearVariant> nearVariants(const CarrierCatalogue &catalogue, const RecognisedText &text)
{
    QList<NearVariant> variants;
    QSet<QString> seen;
    for (const LookupTerm &term : text.terms)
        seen.insert(identityOf(term));

    Slips tracking(variants, seen, TermKind::TrackingNumber);
    for (const LookupTerm &term : text.terms) {
        if (term.kind == TermKind::TrackingNumber && term.key.size() >= fewestTrackingCharacters)
            tracking.addRepaired(catalogue, term.key);
    }
    Slips orders(variants, seen, TermKind::OrderNumber);
    for (const LookupTerm &term : text.terms) {
        const bool maybeTracking =
            term.kind == TermKind::TrackingNumber && term.key.size() >= fewestTrackingCharacters;
        if (term.kind == TermKind::OrderNumber)
            orders.addLookAlikes(term.key);
        else if (maybeTracking)
            tracking.addLookAlikes(term.key);
    }
    for (const LookupTerm &term : text.terms) {
        const auto [head, digits, tail] = partsOf(term);
        if (digits.size() < fewestDigits)
            continue;
        const bool isLong = digits.size() > mostOrderDigits;
        if (term.kind == TermKind::OrderNumber && !(isLong && isTracking(term, text.terms))) {
            orders.addSwapped(head, digits, tail);
            orders.addShorter(head, digits, tail);
            orders.addSubstituted(head, digits, tail);
            orders.addLonger(head, digits, tail);
        } else if (term.kind == TermKind::TrackingNumber && term.key.size() >= fewestTrackingCharacters) {
            tracking.addSwapped(head, digits, tail);
            tracking.addSubstituted(head, digits, tail);
        }
    }
    return variants;
}

} // namespace mars
