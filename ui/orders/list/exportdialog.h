// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"

#include <functional>
#include <QDate>

class QWidget;

namespace mars::ui {

/** Asks where a list is to be written, under a name that says which one and of which day. Returns at once;
 * chosen is told, unless the person thinks better of it. */
void askForExportFile(OrderView view, QDate today, QWidget *parent,
                      const std::function<void(const QString &file)> &chosen);

} // namespace mars::ui
