// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/paintedbutton.h"

namespace mars::ui {

/** A key cap and what the key does, in the status bar; a click does it where that makes sense. */
class HintButton : public PaintedButton
{
    Q_OBJECT
public:
    explicit HintButton(const ShortcutHint &hint, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShortcutHint m_hint;
};

} // namespace mars::ui
