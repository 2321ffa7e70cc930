// SPDX-License-Identifier: Apache-2.0
#include "items/timelinemodel.h"

namespace mars {

namespace {

QList<TimelineNode> unfolded(const QList<TimelineNode> &nodes)
{
    QList<TimelineNode> result;
    for (const TimelineNode &node : nodes) {
        if (node.kind == TimelineNode::Kind::Folded)
            result.append(node.folded);
        else
            result.append(node);
    }
    return result;
}

QString spoken(const TimelineNode &node)
{
    QStringList parts{node.label, node.place, node.detail, node.time, node.source};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

void TimelineModel::setNodes(const QList<TimelineNode> &nodes)
{
    const QList<TimelineNode> now = m_unfolded ? unfolded(nodes) : nodes;
    const auto common = static_cast<int>(qMin(now.size(), m_nodes.size()));
    const auto count = static_cast<int>(now.size());
    for (int row = 0; row < common; ++row) {
        if (m_nodes.at(row) == now.at(row))
            continue;
        m_nodes[row] = now.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (count > common) {
        beginInsertRows({}, common, count - 1);
        m_nodes.append(now.mid(common));
        endInsertRows();
    } else if (m_nodes.size() > common) {
        beginRemoveRows({}, common, static_cast<int>(m_nodes.size()) - 1);
        m_nodes.resize(common);
        endRemoveRows();
    }
}

void TimelineModel::unfold(int row)
{
    if (m_nodes.value(row).kind != TimelineNode::Kind::Folded)
        return;
    m_unfolded = true;
    setNodes(QList<TimelineNode>(m_nodes));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_nodes.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineNode &node = m_nodes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return node.label;
    case Qt::ToolTipRole:
        return node.toolTip;
    case Qt::AccessibleTextRole:
        return spoken(node);
    case NodeRole:
        return QVariant::fromValue(node);
    case KindRole:
        return QVariant::fromValue(node.kind);
    case DetailRole:
        return node.detail;
    case PlaceRole:
        return node.place;
    case SourceRole:
        return node.source;
    case TimeRole:
        return node.time;
    default:
        return {};
    }
}

} // namespace mars
