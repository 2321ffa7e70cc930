// SPDX-License-Identifier: Apache-2.0
#include "lookup/cues.h"
#include "lookup/findings.h"
#include "lookup/prose.h"

#include <algorithm>

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int wordsACueLasts = 3;
constexpr qsizetype mostGroupParts = 16;
constexpr qsizetype longestSeparator = 3;
constexpr int fewestOrderDigits = 4;
constexpr qsizetype mostPhoneParts = 5;
constexpr int fewestAnnouncedPhoneDigits = 5;
constexpr int fewestUnknownDigits = 4; ///< "iphone14pro" is no tracking number

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
        for (m_at = 0; m_at < m_lexemes.size();) {
            const Lexeme &lexeme = m_lexemes[m_at];
            if (lexeme.isWord() && !beginsOrder()) {
                hear(lexeme);
                ++m_at;
            } else if (lexeme.text.size() > longestKey) {
                ++m_at;
            } else {
                const auto taken = readNumber();
                m_cue = Cue::None;
                m_at += taken;
            }
        }
    }

private:
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
        if (!letters.isAscii || !digits.isNumber() ||
            !isOrderShape(letters.text.toString().append(digits.text)))
            return false;
        if (digits.before == u"-"_s)
            return true;
        const bool isUpper =
            std::all_of(letters.text.begin(), letters.text.end(), [](QChar c) { return c.isUpper(); });
        return digits.before == u" "_s && cueOf(letters.text) == Cue::None && !isProseWord(letters.text) &&
               ((isUpper && digits.digits >= fewestOrderDigits) || m_cue == Cue::Order);
    }

    /** How many lexemes were used up. */
    qsizetype readNumber()
    {
        const Lexeme &first = m_lexemes[m_at];
        if (first.isWord()) {
            add(TermKind::OrderNumber, 2, false);
            return 2;
        }
        if (const qsizetype parts = partsOfDateOrAmount(); parts > 0)
            return parts;
        if (const qsizetype parts = partsOfPhone(); parts > 0) {
            add(TermKind::Phone, parts, false);
            return parts;
        }
        const qsizetype hyphenated = groupSize(u"-/_");
        if (m_cue == Cue::Order || first.before.endsWith(u'#') || isHexId(first.text)) {
            add(TermKind::OrderNumber, hyphenated, false);
            return hyphenated;
        }
        if (!first.isNumber() && first.isAscii && isOrderShape(first.text) &&
            first.digits >= fewestOrderDigits) {
            add(TermKind::OrderNumber, 1, false);
            return 1;
        }
        return readCarriersNumber();
    }

    qsizetype readCarriersNumber()
    {
        const Lexeme &first = m_lexemes[m_at];
        const qsizetype group = groupSize(u" -");
        if (group > 1 && charactersOf(group) >= fewestTrackingCharacters &&
            evidence(group) == TrackingEvidence::Likely) {
            add(TermKind::TrackingNumber, group, false);
            return group;
        }
        const bool isLong = first.text.size() >= fewestTrackingCharacters;
        if (m_cue == Cue::Tracking && (isLong || charactersOf(group) >= fewestTrackingCharacters)) {
            const qsizetype parts = isLong ? 1 : group;
            add(TermKind::TrackingNumber, parts, false);
            return parts;
        }
        if (isLong)
            readLongNumber(first);
        else if (first.isNumber() && first.digits >= fewestOrderDigits && !looksLikeYear(first))
            add(TermKind::OrderNumber, 1, true);
        return 1;
    }

    void readLongNumber(const Lexeme &lexeme)
    {
        if (!lexeme.isAscii || lexeme.digits < fewestUnknownDigits)
            return;
        if (evidence(1) == TrackingEvidence::Likely) {
            add(TermKind::TrackingNumber, 1, false);
            return;
        }
        add(TermKind::OrderNumber, 1, true);
        add(TermKind::TrackingNumber, 1, true);
    }

    /** How many lexemes from here on belong together, all with digits, between them only these signs. */
    qsizetype groupSize(QStringView separators) const
    {
        qsizetype size = 1;
        while (size < mostGroupParts && m_at + size < m_lexemes.size()) {
            const Lexeme &next = m_lexemes[m_at + size];
            const bool joins = next.digits > 0 && next.isAscii && next.before.size() <= longestSeparator &&
                               std::all_of(next.before.begin(), next.before.end(),
                                           [&](QChar c) { return separators.contains(c); });
            if (!joins)
                break;
            ++size;
        }
        return size;
    }

    qsizetype charactersOf(qsizetype parts) const { return keyOf(parts).size(); }

    QString keyOf(qsizetype parts) const
    {
        QString key;
        for (const Lexeme &lexeme : m_lexemes.sliced(m_at, parts))
            key += lexeme.text;
        return key;
    }

    /** A date ("23/11/2026", "2026-11-23"), a time of day, an amount of money: nobody looks for these. */
    qsizetype partsOfDateOrAmount() const
    {
        const Lexeme &first = m_lexemes[m_at];
        if (m_cue == Cue::Money || first.before.contains(u'₹') || first.before.contains(u'$') ||
            first.before.contains(u'€') || first.before.contains(u'£'))
            return groupSize(u",.");
        const auto isPair = [&](qsizetype i) { return m_lexemes[m_at + i].text.size() <= 2; };
        if (!first.isNumber())
            return 0;
        if (first.before == u":"_s && isPair(0))
            return 1;
        for (const auto separator : {u"/", u"-", u"."}) {
            if (groupSize(separator) != 3 || !isPair(1))
                continue;
            const bool yearLast = isPair(0) && (isPair(2) || m_lexemes[m_at + 2].digits == 4);
            const bool yearFirst = first.digits == 4 && isPair(2);
            if (yearLast || yearFirst)
                return 3;
        }
        return 0;
    }

    /** The longest run from here that is a whole phone number; 0 = none. */
    qsizetype partsOfPhone() const
    {
        const Lexeme &first = m_lexemes[m_at];
        if (m_cue == Cue::Order || m_cue == Cue::Tracking || !first.isNumber())
            return 0;
        const bool isInternational = first.before.endsWith(u'+');
        const qsizetype group = groupSize(u" -.()");
        qsizetype best = 0;
        QString digits;
        for (qsizetype parts = 1;
             parts <= std::min(group, mostPhoneParts) && m_lexemes[m_at + parts - 1].isNumber(); ++parts) {
            digits += m_lexemes[m_at + parts - 1].text;
            if (digits.size() > mostPhoneDigits)
                break;
            const bool fits = isInternational       ? digits.size() >= fewestTrackingCharacters
                              : m_cue == Cue::Phone ? digits.size() >= fewestAnnouncedPhoneDigits
                                                    : isWholePhone(digits) || isNorthAmerican(parts);
            if (fits)
                best = parts;
        }
        return best;
    }

    /** "(212) 555-0142": three, three and four digits. */
    bool isNorthAmerican(qsizetype parts) const
    {
        const auto part = [&](qsizetype i) -> const Lexeme & { return m_lexemes[m_at + i]; };
        return parts == 3 && part(0).digits == 3 && part(1).digits == 3 && part(2).digits == 4;
    }

    static bool looksLikeYear(const Lexeme &lexeme)
    {
        return lexeme.digits == 4 && (lexeme.text.startsWith(u"19") || lexeme.text.startsWith(u"20"));
    }

    TrackingEvidence evidence(qsizetype parts)
    {
        if (++m_tried > mostNumbersTried)
            return TrackingEvidence::None;
        return trackingEvidence(m_recognise, keyOf(parts));
    }

    void add(TermKind kind, qsizetype parts, bool isWeak)
    {
        const Lexeme &first = m_lexemes[m_at];
        QString text = kind == TermKind::Phone && first.before.endsWith(u'+') ? u"+"_s : QString();
        for (qsizetype i = 0; i < parts; ++i) {
            if (i > 0)
                text += m_lexemes[m_at + i].before;
            text += m_lexemes[m_at + i].text;
        }
        m_findings.add(kind, text, first, isWeak);
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
