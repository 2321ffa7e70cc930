// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace mars::ui {

/** Whether the window a widget stands in is so narrow that rail, panel and columns take less room. */
[[nodiscard]] inline bool isInNarrowWindow(const QWidget *widget)
{
    return widget->window()->width() < 1280;
}

} // namespace mars::ui
