// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/pilllabel.h"

#include <QPainter>

namespace mars::ui {

PillLabel::PillLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillLabel::setPill(const Pill &pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, {0, 0}, m_pill);
}

} // namespace mars::ui
