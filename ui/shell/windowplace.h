// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

namespace mars::ui {

/**
 * Where a window's inside fits into the part of a screen that is free for windows, with its frame around: as
 * wanted if possible, else moved, else smaller. Below the smallest size it reaches over the right and the
 * lower edge, so that the title bar stays in reach.
 */
[[nodiscard]] QRect placeOnScreen(QRect inside, const QRect &available, QSize smallest);

} // namespace mars::ui
