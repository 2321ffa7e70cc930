// SPDX-License-Identifier: Apache-2.0
#include "items/timelinemodel.h"
#include "items/plaintooltip.h"

namespace mars {

namespace {

/** Runs of two or more earlier scans become one node that stands for them. */
QList<TimelineNode> folded(const QList<TimelineNode> &nodes)
{
    QList<TimelineNode> result;
    for (qsizetype i = 0; i < nodes.size();) {
        qsizetype end = i;
        while (end < nodes.size() && nodes.at(end).isEarlierScan)
            ++end;
        if (end - i < 2) {
            result.append(nodes.at(i++));
            continue;
        }
        TimelineNode fold;
        fold.kind = TimelineNode::Kind::Folded;
        fold.label = TimelineModel::tr("%n earlier scan(s)", nullptr, static_cast<int>(end - i));
        result.append(fold);
        i = end;
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
    m_all = nodes;
    show(m_unfolded ? m_all : folded(m_all));
}

void TimelineModel::unfold(int row)
{
    if (m_nodes.value(row).kind != TimelineNode::Kind::Folded)
        return;
    m_unfolded = true;
    show(m_all);
}

void TimelineModel::fold()
{
    m_unfolded = false;
    show(folded(m_all));
}

void TimelineModel::show(const QList<TimelineNode> &nodes)
{
    const auto common = static_cast<int>(qMin(nodes.size(), m_nodes.size()));
    const auto count = static_cast<int>(nodes.size());
    for (int row = 0; row < common; ++row) {
        if (m_nodes.at(row) == nodes.at(row))
            continue;
        m_nodes[row] = nodes.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (count > common) {
        beginInsertRows({}, common, count - 1);
        m_nodes.append(nodes.mid(common));
        endInsertRows();
    } else if (m_nodes.size() > common) {
        beginRemoveRows({}, common, static_cast<int>(m_nodes.size()) - 1);
        m_nodes.resize(common);
        endRemoveRows();
    }
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
        return plainToolTip(node.toolTip);
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
