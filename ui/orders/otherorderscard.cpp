// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/otherorderscard.h"

#include "items/lookupmodel.h"
#include "items/ordercell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paintedbutton.h"
#include "ui/widgets/pill.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mars::ui {

namespace {

/** One order as a line that can be pressed: number, pill, when. */
class OrderLineButton : public PaintedButton
{
public:
    OrderLineButton(const OrderSummary &order, const QString &when, const QString &spoken)
        : PaintedButton(order.number)
        , m_pill(stagePill(order.stage, order.decidingStatus, order.reason))
        , m_when(when)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(spoken);
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
    Pill m_pill;
    QString m_when;
};

} // namespace

OtherOrdersCard::OtherOrdersCard(ReaderContext context, QWidget *parent)
    : Card(parent)
    , m_context(std::move(context))
    , m_column(new QVBoxLayout(this))
{
    setContentsMargins(1, 1, 1, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void OtherOrdersCard::setOrders(const QList<OrderSummary> &orders)
{
    while (const QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const OrderSummary &order : orders) {
        auto *line = new OrderLineButton(order, whenText(order, m_context), spokenRow(order, m_context));
        connect(line, &PaintedButton::clicked, this, [this, id = order.id] { Q_EMIT openRequested(id); });
        m_column->addWidget(line);
    }
}

} // namespace mars::ui
