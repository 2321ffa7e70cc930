// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace mars {

// The normal forms under which orders are stored and looked up. Both sides use these and nothing else.

[[nodiscard]] QString orderNumberKey(QStringView number); ///< upper case, letters and digits only: "MO204871"
[[nodiscard]] QString digitRun(QStringView number);       ///< the longest run of digits: "204871"
[[nodiscard]] QString trackingNumberKey(QStringView number); ///< upper case, letters and digits only
[[nodiscard]] QString emailKey(QStringView email); ///< trimmed, case folded; empty if it has no single @

/**
 * The national digits of a phone number reversed, so that "any part from the end" is a prefix search. Country
 * code and trunk zero fall away ("+91 98765 43210", "098765-43210" and "9876543210" give one key);
 * defaultCountry (ISO) is assumed where none is written. Fewer than three digits give an empty key;
 * unparseable input its bare digits reversed.
 */
[[nodiscard]] QString phoneKey(QStringView phone, const QString &defaultCountry = QStringLiteral("IN"));
/** As written for people, "+91 98200 00417"; unparseable input unchanged. */
[[nodiscard]] QString phoneText(QStringView phone, const QString &defaultCountry = QStringLiteral("IN"));

/** One word of a name: folded to lower-case Latin ("शर्मा" and "Sharmá" → "sharma") with a phonetic key beside
 * it. */
struct NameWord
{
    QString folded;
    QString phonetic;

    friend bool operator==(const NameWord &, const NameWord &) = default;
};
/** Each word once; of a text that is longer than any name the first 16 words of up to 64 letters. */
[[nodiscard]] QList<NameWord> nameWords(QStringView name);

/** The least string greater than every string with this prefix, by code point: the end of a range scan. */
[[nodiscard]] QString successor(QString prefix);

/**
 * Loads the tables behind phoneKey() and nameWords(), which takes some 40 ms once. All functions here may be
 * called from any thread; call this one from a worker at start-up, so that no key press waits for it.
 */
void warmUpLookupKeys();

} // namespace mars
