// SPDX-License-Identifier: Apache-2.0
#include "domain/indicspelling.h"

#include <algorithm>
#include <QList>

namespace mars {
namespace {

struct Sound
{
    enum Kind { Consonant, Vowel, Schwa };
    Kind kind = Consonant;
    QString spelling;
};

constexpr char16_t acute = 0x0301;
constexpr char16_t macron = 0x0304;
constexpr char16_t dotAbove = 0x0307;
constexpr char16_t candrabindu = 0x0310;
constexpr char16_t tilde = 0x0303;
constexpr char16_t dotBelow = 0x0323;
constexpr char16_t ringBelow = 0x0325;

/** A letter with the marks that stand on it. */
struct Letter
{
    QChar base;
    QString marks;

    bool has(char16_t mark) const { return marks.contains(QChar(mark)); }
    bool is(char16_t letter) const { return base == QChar(letter); }
};

QList<Letter> lettersOf(const QString &iso)
{
    QList<Letter> letters;
    const QString decomposed = iso.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c.isMark() && !letters.isEmpty())
            letters.last().marks += c;
        else
            letters.append({c, {}});
    }
    return letters;
}

/** Reads one sound from the front and says how many letters it took. */
class SoundReader
{
public:
    explicit SoundReader(const QString &iso)
        : m_letters(lettersOf(iso))
    {
    }

    QList<Sound> read()
    {
        QList<Sound> sounds;
        for (m_at = 0; m_at < m_letters.size(); ++m_at) {
            const Sound sound = next();
            if (!sound.spelling.isEmpty())
                sounds.append(sound);
        }
        return sounds;
    }

private:
    bool followedBy(char16_t letter) const
    {
        return m_at + 1 < m_letters.size() && m_letters.at(m_at + 1).is(letter);
    }

    Sound next()
    {
        const Letter &letter = m_letters.at(m_at);
        if (!letter.base.isLetterOrNumber())
            return {};
        if (QStringView(u"aeiou").contains(letter.base) || (letter.is(u'r') && letter.has(ringBelow)))
            return vowel(letter);
        return consonant(letter);
    }

    Sound vowel(const Letter &letter)
    {
        if (letter.is(u'r'))
            return {Sound::Vowel, QStringLiteral("ri")};
        if (!letter.is(u'a') || letter.has(macron))
            return {Sound::Vowel, letter.base};
        if (!followedBy(u'i') && !followedBy(u'u'))
            return {Sound::Schwa, letter.base};
        ++m_at;
        return {Sound::Vowel, QString(letter.base) + m_letters.at(m_at).base};
    }

    Sound consonant(const Letter &letter)
    {
        if (letter.is(u'h') && letter.has(dotBelow)) // visarga, hardly heard
            return {};
        if (letter.is(u'm') && (letter.has(dotAbove) || letter.has(candrabindu)))
            return {Sound::Consonant,
                    followedBy(u'p') || followedBy(u'b') ? QStringLiteral("m") : QStringLiteral("n")};
        if (letter.is(u'j') && followedBy(u'n') && m_letters.at(m_at + 1).has(tilde)) {
            ++m_at;
            return {Sound::Consonant, QStringLiteral("gy")};
        }
        QString spelling = letter.base;
        if (letter.is(u's') && (letter.has(acute) || letter.has(dotBelow)))
            spelling = QStringLiteral("sh");
        else if (letter.is(u'c'))
            spelling = QStringLiteral("ch");
        const bool isAspirated = QStringView(u"kgcjtdpbr").contains(letter.base) && followedBy(u'h') &&
                                 !m_letters.at(m_at + 1).has(dotBelow);
        if (isAspirated) {
            ++m_at;
            spelling += u'h';
        }
        return {Sound::Consonant, spelling};
    }

    const QList<Letter> m_letters;
    qsizetype m_at = 0;
};

bool isConsonant(const QList<Sound> &sounds, qsizetype at)
{
    return at >= 0 && at < sounds.size() && sounds.at(at).kind == Sound::Consonant;
}

bool isVoiced(const QList<Sound> &sounds, qsizetype at)
{
    return at >= 0 && at < sounds.size() && sounds.at(at).kind != Sound::Consonant;
}

/** कृष्ण, चंद्र, सूर्य keep their last vowel (krishna, chandra, surya); पार्थ, गोविंद do not (parth, govind). */
bool needsFinalSchwa(const QList<Sound> &sounds)
{
    const qsizetype last = sounds.size() - 1;
    if (!isConsonant(sounds, last - 2))
        return false;
    const QString &closing = sounds.at(last - 1).spelling;
    const bool isSonorant = QStringView(u"nmyrlv").contains(closing);
    return isSonorant && (sounds.at(last - 2).spelling != u"r" || closing == u"y");
}

void dropFinalSchwa(QList<Sound> &sounds)
{
    const qsizetype last = sounds.size() - 1;
    if (last < 1 || sounds.at(last).kind != Sound::Schwa || needsFinalSchwa(sounds))
        return;
    const auto hasVowel = [](const Sound &sound) { return sound.kind != Sound::Consonant; };
    if (std::count_if(sounds.cbegin(), sounds.cend(), hasVowel) > 1)
        sounds.removeLast();
}

/** Ohala's rule: between single consonants with a vowel on either side, from the end to the front. */
void dropInnerSchwas(QList<Sound> &sounds)
{
    for (qsizetype at = sounds.size() - 3; at >= 2; --at) {
        if (sounds.at(at).kind == Sound::Schwa && isConsonant(sounds, at - 1) && isVoiced(sounds, at - 2) &&
            isConsonant(sounds, at + 1) && isVoiced(sounds, at + 2))
            sounds.removeAt(at);
    }
}

} // namespace

std::optional<IndicScript> indicScript(const QString &word)
{
    for (const QChar c : word) {
        if (c.unicode() >= 0x0900 && c.unicode() < 0x0B00)
            return IndicScript::DropsSchwa;
        if (c.unicode() >= 0x0B00 && c.unicode() < 0x0E00)
            return IndicScript::KeepsSchwa;
    }
    return std::nullopt;
}

QString singhAsSpoken(QString word)
{
    return word.replace(QStringLiteral("सिंह"), QStringLiteral("सिंघ"));
}

QString spelledFromIso15919(const QString &iso, IndicScript script)
{
    QList<Sound> sounds = SoundReader(iso).read();
    if (script == IndicScript::DropsSchwa) {
        dropFinalSchwa(sounds);
        dropInnerSchwas(sounds);
    }
    QString spelled;
    for (const Sound &sound : std::as_const(sounds))
        spelled += sound.spelling;
    return spelled;
}

} // namespace mars
