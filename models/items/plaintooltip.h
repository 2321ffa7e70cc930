// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTextDocument>

namespace mars {

/** A tool tip that shows the text as it was written: what customers and carriers write is never markup, which
 * tool tips would otherwise take it for. */
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace mars
