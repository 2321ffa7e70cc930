// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace mars::ui {

/** One place of the rail: icon 20 over a label of 11 px; in the narrow rail the icon alone. Checked = here.
 */
class RailButton : public PaintedButton
{
    Q_OBJECT
public:
    explicit RailButton(const QString &iconName, QWidget *parent = nullptr);

    /** The label is at most 11 characters; keys stand in the tooltip. */
    void setLabel(const QString &label, const QString &keys);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] int cornerRadius() const override { return 8; }
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_narrow = false;
};

} // namespace mars::ui
