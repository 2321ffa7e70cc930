// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace mars::ui {

/** The header of the orders table: quiet titles, the sorted one bold with an arrow. A click sorts. */
class OrderHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit OrderHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mars::ui
