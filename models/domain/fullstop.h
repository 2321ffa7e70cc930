// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars {

/** A sentence whose last word brings a dot of its own ("Zugesagt: Di. 24 Nov..") ends with one, not two. */
[[nodiscard]] inline QString oneFullStop(QString sentence)
{
    if (sentence.endsWith(QStringLiteral("..")) && !sentence.endsWith(QStringLiteral("...")))
        sentence.chop(1);
    return sentence;
}

} // namespace mars
