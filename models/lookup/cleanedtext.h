// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars {

/** How much of a text is read at all; whatever follows never costs more than being handed over. */
inline constexpr qsizetype maximumTextLength = 256 * 1024;

struct CleanedText
{
    QString text;
    bool truncated = false; ///< the given text was longer than maximumTextLength
};

/**
 * The text as the recognisers read it: digits of every script, full-width letters and dashes in their ASCII
 * form, every space a plain one, every line break a line feed; control, invisible and bidirectional
 * formatting characters are gone.
 */
[[nodiscard]] CleanedText cleanedText(const QString &text);

} // namespace mars
