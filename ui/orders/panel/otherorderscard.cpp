// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/otherorderscard.h"

#include "items/lookupmodel.h"
#include "items/ordercell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paintedbutton.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mars::ui {

/** One order as a line that can be pressed: number, pill, when. */
class OrderLineButton : public PaintedButton
{
public:
    OrderLineButton() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

    [[nodiscard]] OrderId order() const { return m_order; }
    void setOrder(const OrderSummary &order, const ReaderContext &context)
    {
        m_order = order.id;
        m_pill = stagePill(order.stage, order.decidingStatus, order.reason);
        m_when = whenText(order, context);
        setText(order.number);
        setAccessibleName(spokenRow(order, context));
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {200, theme().rowHeight()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        if (isHovered())
            painter.fillRect(rect(), look.hover);
        QRect line = rect().adjusted(16, 0, -16, 0);
        const QFont bold = look.font(TextSize::Body, QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(look.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text());
        line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(text()) + 12);
        const QSize pill = pillSize(m_pill);
        paintPill(&painter, {line.left(), (height() - pill.height()) / 2}, m_pill);
        line.setLeft(line.left() + pill.width() + 12);
        const QFont meta = look.font(TextSize::Meta);
        painter.setFont(meta);
        painter.setPen(look.text2);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetrics(meta).elidedText(m_when, Qt::ElideRight, line.width()));
    }

private:
    OrderId m_order = 0;
    Pill m_pill;
    QString m_when;
};

OtherOrdersCard::OtherOrdersCard(ReaderContext context, QWidget *parent)
    : Card(parent)
    , m_context(std::move(context))
{
    setContentsMargins(1, 1, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // All from the start: a line made later would come last in the order of the Tab key.
    while (m_lines.size() < limit) {
        auto *line = new OrderLineButton;
        connect(line, &PaintedButton::clicked, this, [this, line] { Q_EMIT openRequested(line->order()); });
        column->addWidget(line);
        m_lines << line;
    }
}

void OtherOrdersCard::setOrders(const QList<OrderSummary> &orders)
{
    m_orders = orders;
    showOrders();
}

void OtherOrdersCard::showOrders()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i < m_orders.size())
            m_lines[i]->setOrder(m_orders[i], m_context);
        m_lines[i]->setVisible(i < m_orders.size());
    }
}

void OtherOrdersCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showOrders();
}

} // namespace mars::ui
