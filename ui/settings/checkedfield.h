// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textfield.h"

namespace mars::ui {

/** A text field that can be marked as the one with something wrong in it: a red edge, and the sentence for a
 * screen reader. Who marks it shows the sentence beside it. */
class CheckedField : public TextField
{
    Q_OBJECT
public:
    using TextField::TextField;

    void setFault(const QString &sentence); ///< empty: nothing is wrong

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mars::ui
