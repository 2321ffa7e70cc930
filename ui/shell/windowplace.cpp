// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowplace.h"

#include <QMargins>

namespace mars::ui {

/** A window has no frame to measure before it is shown; the largest usual ones are this wide. */
static constexpr QMargins frame(8, 44, 8, 8);

QRect placeOnScreen(QRect inside, const QRect &available, QSize smallest)
{
    const QRect room = available.marginsRemoved(frame);
    inside.setSize(inside.size().boundedTo(room.size()).expandedTo(smallest));
    inside.moveRight(qMin(inside.right(), room.right()));
    inside.moveBottom(qMin(inside.bottom(), room.bottom()));
    inside.moveLeft(qMax(inside.left(), room.left()));
    inside.moveTop(qMax(inside.top(), room.top()));
    return inside;
}

} // namespace mars::ui
