// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace mars::ui {

/** "Undo" and its key, in the toast: in the toast's colours, which are the other way round. */
class UndoButton : public PaintedButton
{
    Q_OBJECT
public:
    explicit UndoButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mars::ui
