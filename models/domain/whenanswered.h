// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace mars {

/**
 * Calls take(answer) in the context's thread once the future has its answer; never when it was cancelled
 * without one, nor after the context is gone. (QFuture::then() with a context does not survive, in Qt 6.4,
 * that the context goes first: a window that is closed while the source still works.) Call it in the
 * context's thread.
 */
template<typename T, typename Take>
void whenAnswered(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace mars
