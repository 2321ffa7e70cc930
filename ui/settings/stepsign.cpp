// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/stepsign.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace mars::ui {

static constexpr int iconExtent = 16;

StepSign::StepSign(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepSign::setIcon(const QString &name, const QColor &(*colour)())
{
    m_icon = name;
    m_colour = colour;
    update();
}

QSize StepSign::sizeHint() const
{
    return {iconExtent, QFontMetrics(theme().font(TextSize::Body)).height()};
}

void StepSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_icon, rect(), iconExtent, m_colour());
}

} // namespace mars::ui
