// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QtGlobal>

class QWidget;

namespace mars::ui {

/** Asks once whether so many made-up orders are to be removed; calls agreed() if they are. Returns at once.
 */
void askForRemoval(qint64 orders, QWidget *parent, const std::function<void()> &agreed);

} // namespace mars::ui
