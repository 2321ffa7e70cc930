// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersource.h"
#include "items/nearmatches.h"

#include <QAbstractListModel>

namespace mars {

/**
 * What the drop-down shows for one text: the best match with its answer, more matches, similar names, the
 * same person's other orders; or that there is none, and which orders may have been meant. What stands keeps
 * standing until the new answer is there; an answer to an older text is dropped.
 */
class LookupModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole, ///< LookupRow
        KindRole,               ///< LookupRow::Kind
        IdRole                  ///< OrderId; 0 on rows without an order
    };

    /** The source outlives the model. */
    LookupModel(OrderSource *source, ReaderContext context, QObject *parent = nullptr);

    /** Looks for any of the terms; nearKeys is asked only when nothing matches. Without terms the source is
     * not asked, and answered() comes within the call. */
    void search(const LookupRequest &request, std::function<QList<NearKey>()> nearKeys);
    /** The same again, after a failure. */
    void searchAgain();
    /** Forgets everything; the model is empty at once. */
    void clear();
    /** The view on screen: a match outside of it is said so. */
    void setView(OrderView view) { m_view = view; }
    /** What the login may look for, told where nothing is found; everything at the start. */
    void setRights(const Rights &rights) { m_rights = rights; }

    [[nodiscard]] bool isSearching() const { return m_searching; }
    /** The one order that was meant: the only exact match, else the only match. 0 = the person decides. */
    [[nodiscard]] OrderId single() const;
    /** True when there is an order with what this term of the newest text names. */
    [[nodiscard]] bool isFound(const LookupTerm &term) const { return m_foundTerms.contains(term); }
    [[nodiscard]] const LookupRow &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /** The rows for the newest text stand (found, not found or failed). */
    void answered();

private:
    void takeAnswer(const LookupAnswer &answer);
    void takeFailure(const Error &error);
    void askNear(const LookupAnswer &similar);
    void takeMiss(const QList<NearKey> &keys, const LookupAnswer &near);
    void askAnswer(OrderId best);
    void askSamePerson(OrderId best);
    void appendSimilar(QList<LookupRow> &rows, const QList<LookupMatch> &similar) const;
    void appendNotes(QList<LookupRow> &rows, const LookupAnswer &answer) const;
    void show(const QList<LookupRow> &rows);
    void finish(const QList<LookupRow> &rows);
    template<typename T, typename Take>
    void follow(QFuture<Result<T>> future, Take take);

    OrderSource *m_source;
    ReaderContext m_context;
    OrderView m_view = OrderView::All;
    Rights m_rights = Rights::all();
    LookupRequest m_request;
    std::function<QList<NearKey>()> m_nearKeys;
    quint64 m_generation = 0;
    bool m_searching = false;
    QFuture<Result<LookupAnswer>> m_find;
    QList<LookupRow> m_rows;
    QList<LookupTerm> m_foundTerms; ///< empty until the newest text is answered
};

/** "Delivered Wed 14 Oct 11:52", "Promised Tue 24 Nov": what a list row can say about an order. */
[[nodiscard]] QString whenText(const OrderSummary &order, const ReaderContext &context);

} // namespace mars
