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

    /** Another one in its place, also out of its own click. */
    void setHint(const ShortcutHint &hint);
    /** Makes the texts of several hints stand below each other. */
    void setCapColumn(int width);
    [[nodiscard]] bool canAct() const { return m_hint.act != nullptr; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;

    ShortcutHint m_hint;
    int m_capColumn = 0;
};

} // namespace mars::ui
