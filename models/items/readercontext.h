// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"

namespace mars {

/**
 * What the item models need from outside to put values into words: the reader's clock and zone, and the names
 * of carriers (the models know orders only). Every function is set; they are called in the window's thread.
 */
struct ReaderContext
{
    std::function<QDateTime()> now;
    QTimeZone zone;
    std::function<QString(const QString &code)> carrierName;

    /** now as the reader's wall clock and calendar say it. */
    [[nodiscard]] QDateTime localNow() const { return now().toTimeZone(zone); }
    [[nodiscard]] AnswerContext forAnswer() const { return {now(), zone, carrierName}; }
};

} // namespace mars
