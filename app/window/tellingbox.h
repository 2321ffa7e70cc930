// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMessageBox>

namespace mars {

/**
 * A warning of what happened and what to do, shown letter by letter: what looks like formatting may come from
 * elsewhere, such as the certificate of a server. Goes when it is closed; buttons are the caller's to add.
 */
[[nodiscard]] QMessageBox *makeTellingBox(const QString &what, const QString &next,
                                          QWidget *parent = nullptr);

} // namespace mars
