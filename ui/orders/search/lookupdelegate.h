// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/lookupmodel.h"

#include <QStyledItemDelegate>

namespace mars::ui {

/** Paints the rows of the drop-down: the best match as a card with its answer, the others as lines. */
class LookupDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    LookupDelegate(ReaderContext context, QObject *parent);

    /** How wide rows are going to be: the best match is as high as its answer needs there. */
    void setRowWidth(int width) { m_rowWidth = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBest(QPainter *painter, const QRect &row, const LookupRow &content, bool selected) const;
    void paintAnswer(QPainter *painter, QRect line, const LookupRow &content) const;
    void paintMatch(QPainter *painter, const QRect &row, const QModelIndex &index, bool selected) const;

    ReaderContext m_context;
    int m_rowWidth = 400;
};

} // namespace mars::ui
