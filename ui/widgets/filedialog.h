// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace mars::ui {

/**
 * Asks for a file without opening any of those it lists. Other dialogs look into files to tell their kinds,
 * and a process that closes a file gives up all its locks on it: among the files may be the order database
 * this one works on, and the next program to close it would take it for nobody's. Goes when it is closed.
 */
[[nodiscard]] QFileDialog *makeFileDialog(const QString &title, QWidget *parent = nullptr);

} // namespace mars::ui
