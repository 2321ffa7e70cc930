// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "ui/widgets/card.h"

namespace mars::ui {

/** What was ordered: how many, name, article number, and in which parcel it travels. */
class ItemsCard : public Card
{
    Q_OBJECT
public:
    explicit ItemsCard(QWidget *parent = nullptr);

    void setOrder(const Order &order);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line
    {
        QString quantity;
        QString name;
        QString sku;
        QString parcel;
    };
    void compose();
    [[nodiscard]] int lineHeight() const;

    Order m_order;
    QList<Line> m_lines;
};

} // namespace mars::ui
