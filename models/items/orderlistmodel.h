// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersource.h"
#include "items/ordercell.h"
#include "items/pagecache.h"
#include "items/rereadpause.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace mars {

/**
 * One list of orders, read page by page while it is looked at.
 *
 * rowCount() is the true length of the list; only the pages in use are held. The first page stands as soon as
 * it arrives, before the length is known. A row is Ready, Loading or Failed (RowState); a failed row carries
 * the error's text and can be asked for again. When the source changes, what stands keeps standing until the
 * new answer is there; then only cells that differ are announced, and persistent indexes (selection) follow
 * their order to its new place. Answers to older requests are dropped.
 *
 * What an order says changes in its row at once, or within a second where changes keep coming. Rows come, go
 * and move as soon as the length of the list is known again, which where changes keep coming is read more
 * rarely (RereadPause), unless one of those that somebody is at work among (setKeptRows()) would: then every
 * row keeps its place, also one whose order is in the list no more, and unplaced() counts the orders that
 * came, went or moved. They take their places with placeAll(), with another request, or when a later change
 * finds nobody at work.
 *
 * A streamed list grows from its start on while it is looked for, and can be stopped; what was found until
 * then is the list, until it is read again by placeAll().
 */
class OrderListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole, ///< RowState
        SummaryRole,              ///< OrderSummary, Ready rows only
        IdRole,                   ///< OrderId, Ready rows only
        LatenessRole,             ///< QString: "1 day late", "today", empty
        LateDaysRole,             ///< int, 0 = not late
        ErrorRole,                ///< QString: what happened and what to do, Failed rows only
        CanRetryRole              ///< bool
    };
    enum class RowState { Ready, Loading, Failed };
    Q_ENUM(RowState)

    static constexpr int pageRows = 100;
    static constexpr int anchorRows = 1000;         ///< between rows whose places are known
    static constexpr int placeholderRows = 12;      ///< shown while not even the first page is there
    static constexpr int largestCount = 30'000'000; ///< rows times their height stay below 2^31 pixels

    /** Reads from the event loop on, so that the first request may still be chosen. The source outlives the
     * model. */
    OrderListModel(OrderSource *source, ReaderContext context, QObject *parent = nullptr);

    [[nodiscard]] const ListRequest &request() const { return m_request; }
    /** Shows another list; loads it at once. What stands is replaced when the first answer is there. */
    void setRequest(const ListRequest &request);
    /** Asks for everything in use again, as when the source changes. */
    void refresh();
    /** Asks again for the page of a failed row. */
    void retry(int row);
    /** While held (during scrolling) no row moves; a refresh waits. */
    void setHeld(bool held);

    /** From first to last; none where first > last. */
    struct RowRange
    {
        int first = 0;
        int last = -1;
    };
    /** Tells the rows that are not to move, whenever some would. */
    void setKeptRows(std::function<RowRange()> keptRows) { m_keptRows = std::move(keptRows); }
    [[nodiscard]] int unplaced() const { return m_unplaced; }
    /** Reads the list again and shows it as it is then. */
    void placeAll();

    /** True once the length of the list is known and the first page is there. */
    [[nodiscard]] bool isComplete() const { return m_indexKnown && !m_firstPending && !m_streaming; }
    /** More rows may come; rowCount() tells those found so far, once there are any. */
    [[nodiscard]] bool isStreaming() const { return m_streaming; }
    [[nodiscard]] bool isGrowing() const { return m_streaming && m_shown; } ///< there are some
    [[nodiscard]] bool isCut() const { return m_cut; }                      ///< it was stopped
    void stopStream();
    /** The row of an order among the pages held; -1 when it is not among them. */
    [[nodiscard]] int rowOf(OrderId id) const;
    /** Looks for an order in the whole list, once the list is known, reads the page it is on and says
     * located(); says nothing where the list does not have it. A newer call takes the place of an older one.
     */
    void locate(OrderId id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /** A whole view can be sorted by Placed, Order, Customer and Promised, a filtered one by every column;
     * else it is left alone. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] bool canSortBy(OrderColumn column) const;
    [[nodiscard]] static OrderSort sortOf(OrderColumn column);

Q_SIGNALS:
    void completed(); ///< isComplete() became true for the current request, and its start stands
    void located(mars::OrderId id, int row); ///< the row is Ready
    void unplacedChanged();
    void streamChanged();                         ///< it began, grew or ended
    void refreshed();                             ///< the newest state of the list was read
    void refreshFailed(const mars::Error &error); ///< the newest state of the list could not be read

private:
    /** The new state of the list while it is being collected. */
    struct Replacement
    {
        quint64 epoch = 0;
        ListIndex index;
        QHash<int, QList<OrderSummary>> pages;
        QSet<int> missing;
    };

    void begin();
    void beginStream();
    void growTo(const ListIndex &index);
    void endStream(const Result<ListIndex> &answer);
    void leaveStream();
    void settle();
    void showPlaceholders();
    void takeFirstPage(Result<QList<OrderSummary>> answer);
    void takeIndex(Result<ListIndex> answer);
    void restart(int count);
    void setRows(int count);
    void want(int page) const;
    void fetchWanted();
    void takePage(int page, Result<QList<OrderSummary>> answer, int countThen);
    void seek();
    void takeRow(const Result<std::optional<qint64>> &answer);
    [[nodiscard]] bool isRefreshDue() const;
    void collect(const std::shared_ptr<Replacement> &replacement);
    void finishRefresh(const std::optional<Error> &error);
    [[nodiscard]] PageCache mergedPages(const Replacement &replacement) const;
    void replace(const Replacement &replacement);
    [[nodiscard]] static bool haveSamePlaces(const PageCache &before, const PageCache &after);
    void announceDifferences(const PageCache &before);
    void move(const PageCache &pages, const QList<ListAnchor> &anchors, int count);
    [[nodiscard]] QSet<int> pagesInUse() const;
    void rowsChanged(int page);
    [[nodiscard]] bool movesKeptRows(const PageCache &pages) const;
    [[nodiscard]] int countUnplaced(const Replacement &replacement) const;
    void keepPlaces(const Replacement &replacement);
    void readRows();
    void updateRows(int page, const QHash<OrderId, OrderSummary> &now, bool isStale = false);
    bool keepsPlacesOf(int page, const QList<OrderSummary> &rows);
    void setUnplaced(int count);
    using TakePage = std::function<void(Result<QList<OrderSummary>>)>;
    void readPage(const ListIndex &index, int page, const TakePage &take);
    [[nodiscard]] bool isBeginning() const
    {
        return m_firstPending || m_streaming || !(m_indexKnown || m_indexError);
    }
    [[nodiscard]] RowState stateOf(int row) const;
    [[nodiscard]] const OrderSummary *summary(int row) const;

    OrderSource *m_source;
    ReaderContext m_context;
    ListRequest m_request;
    quint64 m_generation = 0; // of the request: answers to older ones are dropped
    quint64 m_epoch = 0;      // of the anchors: pages cut by older ones are dropped
    int m_count = 0;
    QList<ListAnchor> m_anchors;
    std::optional<Error> m_indexError;
    bool m_shown = false; // something of the current request stands
    bool m_firstPending = false;
    bool m_indexKnown = false;
    bool m_streaming = false;
    bool m_cut = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    bool m_held = false;
    bool m_shortPageSeen = false;
    std::function<RowRange()> m_keptRows;
    int m_unplaced = 0;
    bool m_placeAll = false; // with the next state of the list that is read
    OrderId m_sought = 0;    // by locate(), until it is found
    mutable PageCache m_pages;
    mutable QList<int> m_wanted; // newest last
    QSet<int> m_inFlight;
    QFuture<Result<ListIndex>> m_index; // the one asked for last
    mutable QTimer m_fetchTimer;
    QTimer m_loadingTimer;
    int m_rowsAsked = 0; // pages that readRows() waits for
    bool m_readRowsAgain = false;
    RereadPause m_rereadRows;
    RereadPause m_reread;
};

} // namespace mars
