// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/numberrow.h"

#include "ui/orders/panel/trackingbox.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QEvent>

namespace mars::ui {

NumberRow::NumberRow(TrackingBox *box, Button *open, QWidget *parent)
    : QWidget(parent)
    , m_box(box)
    , m_open(open)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 4, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_box, 1);
    m_layout->addWidget(m_open);
}

QSize NumberRow::minimumSizeHint() const
{
    const int width = qMax(m_box->minimumSizeHint().width(), m_open->sizeHint().width());
    return {width, m_layout->totalMinimumSize().height()};
}

bool NumberRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the number or the button's text is another one
        arrange();
    return QWidget::event(event);
}

void NumberRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NumberRow::arrange()
{
    const int side = m_box->minimumSizeHint().width() + m_layout->spacing() + m_open->sizeHint().width();
    const bool fits = m_box->isHidden() || m_open->isHidden() || side <= width();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    updateGeometry();
}

} // namespace mars::ui
