// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/connectiontest.h"

#include "store/connecting/connectiontrial.h"

#include <QPromise>
#include <QThread>

namespace mars {

QFuture<ConnectionFinding> testConnection(const DatabaseLocation &location)
{
    return testConnection(QtFuture::makeReadyFuture(location));
}

QFuture<ConnectionFinding> testConnection(const QFuture<DatabaseLocation> &location)
{
    auto promise = std::make_shared<QPromise<ConnectionFinding>>();
    promise->start();
    // A thread of its own, because a resolver that does not answer may hold it for long.
    QThread *thread = QThread::create([promise, where = location]() mutable {
        where.waitForFinished();
        if (where.resultCount() > 0) { // else the program is ending
            ConnectionTrial trial(where.result(), [promise] { return promise->isCanceled(); });
            trial.run([promise](const ConnectionFinding &finding) { promise->addResult(finding); });
        }
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return promise->future();
}

QList<ConnectionFinding> testConnectionNow(const DatabaseLocation &location)
{
    QList<ConnectionFinding> findings;
    ConnectionTrial(location, [] { return false; }).run([&findings](const ConnectionFinding &finding) {
        findings.append(finding);
    });
    return findings;
}

} // namespace mars
