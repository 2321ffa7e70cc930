// SPDX-License-Identifier: Apache-2.0
#include "domain/namefolding.h"

#include "domain/indicspelling.h"

#include <algorithm>
#include <memory>
#include <QMutex>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace mars {
namespace {

/**
 * ICU does not promise that one transliterator may serve two threads at once, and building one takes tens of
 * milliseconds: all threads share it in turn.
 */
class Transliteration
{
public:
    explicit Transliteration(const char16_t *id)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(
            icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            m_transliterator.reset();
    }

    QString operator()(const QString &text) const
    {
        if (!m_transliterator)
            return text;
        icu::UnicodeString changed(reinterpret_cast<const char16_t *>(text.utf16()),
                                   static_cast<int32_t>(text.size()));
        const QMutexLocker locker(&m_mutex);
        m_transliterator->transliterate(changed);
        return QString::fromUtf16(changed.getBuffer(), changed.length());
    }

private:
    std::unique_ptr<icu::Transliterator> m_transliterator;
    mutable QMutex m_mutex;
};

QString toLatin(const QString &text)
{
    static const Transliteration anyToLatin(u"Any-Latin");
    return anyToLatin(text);
}

/** Takes the marks off, and what is no mark to Unicode: ł, ø, đ, ß, æ. */
QString toAscii(const QString &latin)
{
    static const Transliteration latinToAscii(u"Latin-ASCII");
    return latinToAscii(latin);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasForeignLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.script() > QChar::Script_Latin || c.isSurrogate(); });
}

QStringList lettersAndDigits(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (c.isSpace() && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace

QStringList foldedWords(const QString &word)
{
    if (isAscii(word))
        return lettersAndDigits(word.toLower());

    QString latin = word;
    if (const auto indic = indicScript(word))
        latin = spelledFromIso15919(toLatin(singhAsSpoken(word)), *indic);
    else if (hasForeignLetter(word))
        latin = toLatin(word);
    return lettersAndDigits(toAscii(latin).toLower());
}

} // namespace mars
