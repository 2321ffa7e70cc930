// SPDX-License-Identifier: Apache-2.0
// How OrderListModel shows a list that is streamed while it grows.
#include "domain/whenanswered.h"
#include "items/orderlistmodel.h"

namespace mars {

void OrderListModel::beginStream()
{
    m_streaming = true;
    const auto growth = std::make_shared<QPromise<ListIndex>>();
    growth->start();
    auto *watcher = new QFutureWatcher<ListIndex>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this, watcher, generation = m_generation](int told) {
                if (generation == m_generation && m_streaming)
                    growTo(watcher->resultAt(told));
            });
    watcher->setFuture(growth->future());
    m_index = m_source->index(m_request, pageRows, growth);
    whenAnswered(m_index, this, [this, generation = m_generation](const Result<ListIndex> &answer) {
        if (generation == m_generation && m_streaming)
            endStream(answer);
    });
    Q_EMIT streamChanged();
}

void OrderListModel::growTo(const ListIndex &index)
{
    const int count = static_cast<int>(qMin<qint64>(index.count, largestCount));
    const bool isAnew = !m_shown || count < m_count; // the line may have been lost
    if (isAnew) {
        ++m_epoch;
        m_wanted.clear();
        m_inFlight.clear();
    } else if (const ListPage *last = m_pages.find(m_count / pageRows); last && count > m_count) {
        ListPage grown = *last;
        grown.stale = true;
        m_pages.exchange(m_count / pageRows, grown);
    }
    m_anchors = index.anchors;
    m_indexKnown = true;
    m_shown = true;
    if (isAnew)
        restart(count);
    else
        setRows(count);
    if (m_firstPending)
        want(0);
    Q_EMIT streamChanged();
}

void OrderListModel::endStream(const Result<ListIndex> &answer)
{
    m_streaming = false;
    if (answer) {
        growTo(*answer);
    } else { // what stands stays; one more row says that the rest is missing
        if (m_shown)
            setRows(m_count + 1);
        else
            restart(1);
        m_shown = true;
        m_indexKnown = false;
        m_indexError = answer.error();
        const int last = m_count - 1;
        Q_EMIT dataChanged(index(last, 0), index(last, orderColumnCount - 1));
        Q_EMIT streamChanged();
    }
    leaveStream();
}

void OrderListModel::stopStream()
{
    if (!m_streaming)
        return;
    m_streaming = false;
    m_cut = true;
    m_index.cancel();
    if (!m_shown)
        restart(0);
    m_shown = true;
    m_indexKnown = true;
    Q_EMIT streamChanged();
    leaveStream();
}

/** Without rows, or without more of them to come, there is no first page to wait for. */
void OrderListModel::leaveStream()
{
    m_firstPending = m_firstPending && m_indexKnown && !m_anchors.isEmpty();
    settle();
    seek();
}

} // namespace mars
