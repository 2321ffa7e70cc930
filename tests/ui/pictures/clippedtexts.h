// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace mars::test {

/**
 * Texts in this window that must be read whole but are not: every painted button, every widget with the
 * property "mustNotElide", and the order and tracking numbers of tables in sight. One sentence each, for the
 * report.
 */
[[nodiscard]] QStringList clippedTexts(const QWidget *window);

} // namespace mars::test
