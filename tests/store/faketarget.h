// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderedits.h"

#include <QPromise>

namespace mars::test {

using Answer = Result<EditOutcome>;

/** What a FakeTarget is asked and answers; outlives it. */
struct Line
{
    QList<Edit> asked;
    QList<Answer> answers; ///< taken from the front; without one it stays silent
    QList<std::shared_ptr<QPromise<Answer>>> open;
    QStringList marks = {};                                   ///< asked for
    QList<Result<EditTarget::Replication>> replications = {}; ///< without one they stay pending
};

class FakeTarget : public EditTarget
{
public:
    explicit FakeTarget(Line &line)
        : m_line(line)
    {
    }

    QFuture<Answer> apply(const Edit &edit) override
    {
        m_line.asked.append(edit);
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_line.open.append(promise);
        if (!m_line.answers.isEmpty()) {
            promise->addResult(m_line.answers.takeFirst());
            promise->finish();
        }
        return promise->future();
    }

    QFuture<Result<Replication>> replication(const QString &mark) override
    {
        m_line.marks.append(mark);
        QPromise<Result<Replication>> promise;
        promise.start();
        promise.addResult(m_line.replications.isEmpty() ? Replication::Pending
                                                        : m_line.replications.takeFirst());
        promise.finish();
        return promise.future();
    }

private:
    Line &m_line;
};

} // namespace mars::test
