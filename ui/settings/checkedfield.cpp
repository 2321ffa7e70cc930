// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/checkedfield.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace mars::ui {

void CheckedField::setFault(const QString &sentence)
{
    if (sentence == accessibleDescription())
        return;
    setAccessibleDescription(sentence);
    update();
}

void CheckedField::paintEvent(QPaintEvent *event)
{
    TextField::paintEvent(event);
    if (accessibleDescription().isEmpty())
        return;
    QPainter painter(this);
    paintBox(&painter, rect(), 6, Qt::transparent, theme().status(Family::Red).solid, hasFocus() ? 2 : 1);
}

} // namespace mars::ui
