// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/timelinenode.h"

#include <QAbstractListModel>

namespace mars {

/** The timeline of one parcel as a list, oldest first. Runs of earlier scans are folded into one
 * row that opens them. */
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NodeRole = Qt::UserRole, ///< TimelineNode
        KindRole,                ///< TimelineNode::Kind
        DetailRole,              ///< QString, empty for most
        PlaceRole,
        SourceRole,
        TimeRole
    };

    using QAbstractListModel::QAbstractListModel;

    /** Announces only what differs from what stands; an opened fold stays open. */
    void setNodes(const QList<TimelineNode> &nodes);
    /** On a folded row: shows every scan. */
    void unfold(int row);
    /** Folds the earlier scans again (another parcel is shown). */
    void fold();

    [[nodiscard]] const TimelineNode &node(int row) const { return m_nodes.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void show(const QList<TimelineNode> &nodes);

    QList<TimelineNode> m_all;
    QList<TimelineNode> m_nodes; // the rows
    bool m_unfolded = false;
};

} // namespace mars
