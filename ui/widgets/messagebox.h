// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMessageBox>

namespace mars::ui {

/**
 * Says what happened and what to do, letter by letter: what looks like formatting may come from elsewhere,
 * such as the certificate of a server. Goes when it is closed; buttons are the caller's to add.
 */
[[nodiscard]] QMessageBox *makeMessageBox(QMessageBox::Icon icon, const QString &what, const QString &next,
                                          QWidget *parent = nullptr);

/** Puts our ring around whichever button of the dialog has the focus. */
void ringFocusedButtonsOf(QDialog *dialog);

} // namespace mars::ui
