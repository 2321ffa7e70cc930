// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/timelinenode.h"

#include <QAbstractListModel>

namespace mars {

/** The timeline of one parcel as a list, oldest first. A folded node opens into the scans it stands for. */
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
    /** Shows the scans of a folded row in its place; nothing on other rows. */
    void unfold(int row);

    [[nodiscard]] const TimelineNode &node(int row) const { return m_nodes.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<TimelineNode> m_nodes;
    bool m_unfolded = false;
};

} // namespace mars
