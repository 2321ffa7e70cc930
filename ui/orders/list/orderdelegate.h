// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/ordercell.h"

#include <QStyledItemDelegate>

namespace mars::ui {

/** Paints every cell of the orders table: text, pills, numbers, lateness, and rows that are loading or
 * failed.
 */
class OrderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** Space left of the text in the first column, and right of it in every column. */
    static constexpr int firstPadding = 16;
    static constexpr int gap = 12;
    static constexpr int badgeRoom = 26; ///< of "+1" behind a tracking number

    /** The row under the pointer, -1 = none. */
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintOrder(QPainter *painter, const QRect &cell, const QModelIndex &index, bool selected) const;
    void paintTracking(QPainter *painter, const QRect &cell, const QModelIndex &index, bool selected) const;
    void paintPromised(QPainter *painter, const QRect &cell, const QModelIndex &index) const;

    int m_hoveredRow = -1;
};

} // namespace mars::ui
