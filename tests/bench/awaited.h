// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/whenanswered.h"
#include "required.h"

#include <QEventLoop>

namespace mars::bench {

/** The answer, once this thread's events have brought it, as to the window. */
template<typename Value>
[[nodiscard]] Value awaited(const QFuture<Result<Value>> &question)
{
    QEventLoop loop;
    std::optional<Value> value;
    whenAnswered(question, &loop, [&](const Result<Value> &answer) {
        value = required(answer);
        loop.quit();
    });
    while (!value)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    return *std::move(value);
}

} // namespace mars::bench
