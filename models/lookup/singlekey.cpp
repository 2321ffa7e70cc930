// SPDX-License-Identifier: Apache-2.0
#include "lookup/singlekey.h"

#include "lookup/cues.h"
#include "lookup/lexemes.h"

#include <algorithm>

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestSingleKey = 120;
constexpr int mostNameWords = 5;
constexpr int fewestNameCharacters = 2;
constexpr int longestPrefixWord = 4;
constexpr int countryLength = 2;
constexpr int fewestDigitsOfLongPart = 6;
constexpr int fewestTypedTrackingCharacters = 2;

void add(QList<LookupTerm> &terms, TermKind kind, QStringView text)
{
    const auto term = lookupTerm(kind, text, true);
    if (!term.key.isEmpty())
        terms << term;
}

QList<LookupTerm> termsOfEmail(QString text)
{
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.sliced(1).chopped(1);
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text = text.sliced(7);
    QList<LookupTerm> terms;
    add(terms, TermKind::Email, text);
    return terms;
}

/** "ananya.d": the beginning of an address; its key is the beginning of the address's. */
bool beginsLikeEmail(QStringView text)
{
    const bool fits = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"._+-"_s.contains(c));
    });
    for (qsizetype i = 1; fits && i + 1 < text.size(); ++i) {
        if ((text[i] == u'.' || text[i] == u'_') && text[i - 1].isLetterOrNumber() && text[i + 1].isLetter())
            return true;
    }
    return false;
}

/** The words before a number that say what it is ("order no."), and where the number begins. */
struct Announced
{
    Cue cue = Cue::None;
    int words = 0;
};

Announced announcedBy(const QList<Lexeme> &lexemes)
{
    Announced result;
    for (const Lexeme &lexeme : lexemes) {
        const Cue cue = lexeme.isWord() ? cueOf(lexeme.text) : Cue::None;
        if (cue == Cue::None || cue == Cue::Money)
            break;
        if (cue != Cue::Filler)
            result.cue = cue;
        ++result.words;
    }
    return result;
}

/**
 * "204871", "MO-204871", "1Z 5R8 9390", "EE 123 456 785 IN", "+91 98200": what people put into one number.
 * Two long numbers side by side are two.
 */
bool isOneNumber(const QList<Lexeme> &lexemes)
{
    for (qsizetype i = 0; i < lexemes.size(); ++i) {
        const Lexeme &lexeme = lexemes[i];
        if (!lexeme.isAscii)
            return false;
        const bool isSecondNumber = i > 0 && lexeme.before == u" "_s &&
                                    lexeme.digits >= fewestDigitsOfLongPart &&
                                    lexemes[i - 1].digits >= fewestDigitsOfLongPart;
        if (isSecondNumber)
            return false;
        if (!lexeme.isWord())
            continue;
        const bool isCountry = i > 0 && i + 1 == lexemes.size() && lexeme.text.size() == countryLength &&
                               lexemes.front().text.size() == countryLength;
        const bool isTooLate = i > 0 && lexemes[i - 1].isNumber();
        const bool isWordOfSentence = isProseWord(lexeme.text) || cueOf(lexeme.text) != Cue::None;
        if (!isCountry && (isTooLate || isWordOfSentence || lexeme.text.size() > longestPrefixWord))
            return false;
    }
    return true;
}

bool standsInNumbers(QChar c)
{
    return c.isLetterOrNumber() || u" -_/.()+#"_s.contains(c);
}

QList<LookupTerm> termsOfDigits(QStringView text, const QString &digits, bool hasSpaces)
{
    QList<LookupTerm> terms;
    const bool mayBePhone = digits.size() >= fewestPhoneDigits && digits.size() <= mostPhoneDigits;
    // Twelve digits without a space may as well be a carrier's number.
    const bool phoneFirst = isWholePhone(digits) && (digits.size() < 12 || hasSpaces);
    if (phoneFirst)
        add(terms, TermKind::Phone, text);
    add(terms, TermKind::OrderNumber, text);
    if (digits.size() >= fewestTypedTrackingCharacters)
        add(terms, TermKind::TrackingNumber, text);
    if (mayBePhone && !phoneFirst)
        add(terms, TermKind::Phone, text);
    return terms;
}

QList<LookupTerm> termsOfNumber(QStringView text, Cue cue, const QList<Lexeme> &lexemes,
                                const NumberRecogniser &recognise)
{
    QString key;
    for (const Lexeme &lexeme : lexemes)
        key += lexeme.text;
    const bool isNumber =
        std::all_of(lexemes.begin(), lexemes.end(), [](const Lexeme &l) { return l.isNumber(); });

    QList<LookupTerm> terms;
    if (key.size() > longestKey)
        return terms;
    if (cue == Cue::Phone || (isNumber && text.startsWith(u'+'))) {
        if (isNumber)
            add(terms, TermKind::Phone, text);
    } else if (cue == Cue::Order || text.startsWith(u'#')) {
        add(terms, TermKind::OrderNumber, text);
    } else if (cue == Cue::Tracking) {
        add(terms, TermKind::TrackingNumber, text);
    } else if (isNumber) {
        if (const QString onLabel = numberOnLabel(recognise, key); !onLabel.isEmpty())
            add(terms, TermKind::TrackingNumber, onLabel);
        terms << termsOfDigits(text, key, lexemes.size() > 1);
    } else {
        if (const QString onLabel = numberOnLabel(recognise, key); !onLabel.isEmpty())
            add(terms, TermKind::TrackingNumber, onLabel);
        const bool isCarriers = !isOrderShape(key) && !isHexId(key) &&
                                trackingEvidence(recognise, key) == TrackingEvidence::Likely;
        if (isCarriers)
            add(terms, TermKind::TrackingNumber, text);
        add(terms, TermKind::OrderNumber, text);
        if (!isCarriers && key.size() >= fewestTypedTrackingCharacters)
            add(terms, TermKind::TrackingNumber, text);
    }
    return terms;
}

/** The letters of a name with what names are written with; signs of any other kind separate words. */
QString nameOf(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const bool isPart = c.isLetter() || c.isMark() || c.isSurrogate() || u"'’.-"_s.contains(c);
        result += isPart ? c : u' ';
    }
    return result.simplified();
}

bool isName(const QList<Lexeme> &words)
{
    if (words.size() > mostNameWords)
        return false;
    if (words.size() == 1)
        return true;
    return std::none_of(words.begin(), words.end(), [](const Lexeme &word) {
        return isProseWord(word.text) || cueOf(word.text) == Cue::Order || cueOf(word.text) == Cue::Tracking;
    });
}

QList<LookupTerm> termsOfName(const QString &text)
{
    QList<LookupTerm> terms;
    add(terms, TermKind::Name, nameOf(text));
    return terms;
}

/** A Latin word may as well be the letters in front of a number, or an address that is still being typed. */
QList<LookupTerm> termsOfWord(const QString &word)
{
    QList<LookupTerm> terms = termsOfName(word);
    if (word.size() <= longestPrefixWord) {
        add(terms, TermKind::OrderNumber, word);
        add(terms, TermKind::TrackingNumber, word);
    }
    terms << LookupTerm{TermKind::Email, word, word.toCaseFolded(), true};
    return terms;
}

std::optional<QList<LookupTerm>> termsWithoutAtSign(const QString &key, const NumberRecogniser &recognise)
{
    const auto lexemes = lexemesOf(key);
    if (lexemes.isEmpty())
        return QList<LookupTerm>();
    if (std::all_of(lexemes.begin(), lexemes.end(), [](const Lexeme &l) { return l.isWord(); })) {
        if (lexemes.size() == 1 && lexemes.front().text.size() < fewestNameCharacters)
            return QList<LookupTerm>(); // the rest is still being typed
        if (lexemes.size() == 1 && lexemes.front().isAscii)
            return termsOfWord(lexemes.front().text.toString());
        return isName(lexemes) ? std::optional(termsOfName(key)) : std::nullopt;
    }

    const auto announced = announcedBy(lexemes);
    const auto number = lexemes.sliced(announced.words);
    if (number.isEmpty() || !isOneNumber(number))
        return std::nullopt;
    // A sign before the number belongs to it: "+91 …", "#1001".
    const bool hasSign = number.front().before.endsWith(u'+') || number.front().before.endsWith(u'#');
    const qsizetype from = number.front().at - (hasSign ? 1 : 0);
    const auto written = QStringView(key).sliced(from, number.back().end() - from);
    if (!std::all_of(written.begin(), written.end(), standsInNumbers))
        return std::nullopt;
    return termsOfNumber(written, announced.cue, number, recognise);
}

} // namespace

std::optional<QList<LookupTerm>> termsOfSingleKey(const QString &text, const NumberRecogniser &recognise)
{
    const QString key = text.trimmed();
    if (key.size() > longestSingleKey || key.contains(u'\n'))
        return std::nullopt;
    if (key.count(u'@') == 1 && !key.contains(u' '))
        return termsOfEmail(key);

    auto terms = termsWithoutAtSign(key, recognise);
    if (beginsLikeEmail(key)) {
        if (!terms)
            terms.emplace();
        *terms << LookupTerm{TermKind::Email, key, key.toCaseFolded(), true};
    }
    return terms;
}

} // namespace mars
