// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/hairline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace mars::ui {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().border);
}

} // namespace mars::ui
