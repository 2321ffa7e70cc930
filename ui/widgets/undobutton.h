// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/toastbutton.h"

namespace mars::ui {

/** "Undo" and its key, which works from everywhere. */
class UndoButton : public ToastButton
{
    Q_OBJECT
public:
    explicit UndoButton(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace mars::ui
