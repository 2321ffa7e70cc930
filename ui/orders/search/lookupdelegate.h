// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/lookupmodel.h"
#include "ui/orders/search/lookupcolumns.h"

#include <QStyledItemDelegate>

namespace mars::ui {

/** Paints the rows of the drop-down: the best match as a card with its answer, the others as lines. */
class LookupDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    LookupDelegate(ReaderContext context, QObject *parent);

    /** For other rows or another width: the best match is as high as its answer needs there. */
    void setPlaces(int rowWidth, const LookupColumns &columns);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBest(QPainter *painter, const QRect &row, const LookupRow &content, bool selected) const;
    void paintAnswer(QPainter *painter, QRect line, const LookupRow &content) const;
    void paintMatch(QPainter *painter, const QRect &row, const QModelIndex &index, bool selected) const;

    ReaderContext m_context;
    int m_rowWidth = 400;
    LookupColumns m_columns;
};

} // namespace mars::ui
