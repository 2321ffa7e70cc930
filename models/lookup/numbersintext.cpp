// SPDX-License-Identifier: Apache-2.0
#include "lookup/cues.h"
#include "lookup/findings.h"
#include "lookup/numbergroup.h"
#include "lookup/prose.h"

#include <algorithm>

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int wordsACueLasts = 3;
constexpr int fewestOrderDigits = 4;
constexpr int fewestAnnouncedOrderDigits = 3;
constexpr int fewestUnknownDigits = 4; ///< "iphone14pro" is no tracking number
constexpr int fewestGroupedDigits = 10;

/** Walks over the numbers of a text once, remembering the last cue. */
class NumberReader
{
public:
    NumberReader(const QList<Lexeme> &lexemes, const NumberRecogniser &recognise, Findings &findings)
        : m_lexemes(lexemes)
        , m_recognise(recognise)
        , m_findings(findings)
    {
    }

    void read()
    {
        while (m_at < m_lexemes.size()) {
            const Lexeme &lexeme = m_lexemes[m_at];
            if (beginsOrder()) {
                add(TermKind::OrderNumber, 2);
                take(2);
            } else if (lexeme.isWord()) {
                hear(lexeme);
                ++m_at;
            } else {
                take(lexeme.text.size() > longestKey ? 1 : readNumber(NumberGroup(m_lexemes, m_at)));
            }
        }
    }

private:
    void take(qsizetype parts)
    {
        m_at += parts;
        m_cue = Cue::None;
    }

    void hear(const Lexeme &word)
    {
        const Cue cue = cueOf(word.text);
        if (cue == Cue::Filler)
            return;
        if (cue != Cue::None) {
            m_cue = cue;
            m_cueLasts = wordsACueLasts;
        } else if (--m_cueLasts <= 0) {
            m_cue = Cue::None;
        }
    }

    /** "MO-204871" and "MO 204871" are two lexemes, the first of letters only. */
    bool beginsOrder() const
    {
        if (m_at + 1 >= m_lexemes.size())
            return false;
        const Lexeme &letters = m_lexemes[m_at];
        const Lexeme &digits = m_lexemes[m_at + 1];
        const int fewest = m_cue == Cue::Order ? fewestAnnouncedOrderDigits : fewestOrderDigits;
        if (!letters.isWord() || !letters.isAscii || !digits.isNumber() || digits.digits < fewest ||
            !isOrderShape(letters.text.toString().append(digits.text)))
            return false;
        if (digits.before == u"-"_s)
            return true;
        const bool isUpper =
            std::all_of(letters.text.begin(), letters.text.end(), [](QChar c) { return c.isUpper(); });
        return digits.before == u" "_s && cueOf(letters.text) == Cue::None && !isProseWord(letters.text) &&
               (isUpper || m_cue == Cue::Order);
    }

    /** How many lexemes were used up. */
    qsizetype readNumber(const NumberGroup &group)
    {
        const Lexeme &first = group.part(0);
        if (const qsizetype parts = m_cue == Cue::Money ? group.size(u",.") : group.partsOfAmount();
            parts > 0)
            return parts;
        if (const qsizetype parts = group.partsOfDate(); parts > 0)
            return parts;
        const bool hasHash = first.before.endsWith(u'#');
        if (m_cue != Cue::Order && m_cue != Cue::Tracking && !hasHash) {
            if (const qsizetype parts = group.partsOfPhone(m_cue == Cue::Phone); parts > 0) {
                add(TermKind::Phone, parts);
                return parts;
            }
        }
        const qsizetype hyphenated = group.size(u"-/_");
        const bool isAnnounced = m_cue == Cue::Order &&
                                 group.key(hyphenated).size() >= fewestAnnouncedOrderDigits &&
                                 !(group.isYear() && m_cueLasts < wordsACueLasts);
        if (isAnnounced || hasHash || isHexId(first.text)) {
            add(TermKind::OrderNumber, hyphenated);
            return hyphenated;
        }
        if (!first.isNumber() && first.isAscii && isOrderShape(first.text) &&
            first.digits >= fewestOrderDigits) {
            add(TermKind::OrderNumber, 1);
            return 1;
        }
        return readCarriersNumber(group);
    }

    qsizetype readCarriersNumber(const NumberGroup &group)
    {
        const Lexeme &first = group.part(0);
        const bool isLong = first.text.size() >= fewestTrackingCharacters;
        const qsizetype all = group.size(u" -");
        if (all > 1 && group.key(all).size() >= fewestTrackingCharacters) {
            const auto speaksForIt = evidence(group.key(all));
            const bool isSure = speaksForIt == TrackingEvidence::Likely ||
                                (speaksForIt == TrackingEvidence::CheckDigit && group.isPrintedInGroups(all));
            const bool isGuess = speaksForIt == TrackingEvidence::Shape && group.isPrintedInGroups(all) &&
                                 group.key(all).size() >= fewestGroupedDigits;
            if (isSure || isGuess || (m_cue == Cue::Tracking && !isLong)) {
                addTracking(all, isGuess);
                return all;
            }
        }
        if (isLong)
            readLongNumber(first);
        else if (first.isNumber() && first.digits >= fewestOrderDigits && !group.isYear())
            add(TermKind::OrderNumber, 1, true);
        return 1;
    }

    void readLongNumber(const Lexeme &lexeme)
    {
        if (!lexeme.isAscii || lexeme.digits < fewestUnknownDigits)
            return;
        if (m_cue == Cue::Tracking || evidence(lexeme.text) == TrackingEvidence::Likely) {
            addTracking(1);
            return;
        }
        add(TermKind::OrderNumber, 1, true);
        addTracking(1, true);
    }

    TrackingEvidence evidence(QStringView number)
    {
        if (++m_tried > mostNumbersTried)
            return TrackingEvidence::None;
        return trackingEvidence(m_recognise, number);
    }

    /** Of a scanned label only the number on it. */
    void addTracking(qsizetype parts, bool isWeak = false)
    {
        const QString written = NumberGroup(m_lexemes, m_at).key(parts);
        const QString onLabel =
            ++m_tried > mostNumbersTried ? QString() : numberOnLabel(m_recognise, written);
        if (onLabel.isEmpty())
            add(TermKind::TrackingNumber, parts, isWeak);
        else
            m_findings.add(TermKind::TrackingNumber, onLabel, m_lexemes[m_at], isWeak);
    }

    void add(TermKind kind, qsizetype parts, bool isWeak = false)
    {
        m_findings.add(kind, NumberGroup(m_lexemes, m_at).text(parts), m_lexemes[m_at], isWeak);
    }

    const QList<Lexeme> &m_lexemes;
    const NumberRecogniser &m_recognise;
    Findings &m_findings;
    qsizetype m_at = 0;
    Cue m_cue = Cue::None;
    int m_cueLasts = 0;
    int m_tried = 0;
};

} // namespace

void findNumbers(const QList<Lexeme> &lexemes, const NumberRecogniser &recognise, Findings &findings)
{
    NumberReader(lexemes, recognise, findings).read();
}

} // namespace mars
