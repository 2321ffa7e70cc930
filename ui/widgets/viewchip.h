// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/stage.h"
#include "ui/widgets/paintedbutton.h"

namespace mars::ui {

/** A saved view in the row above the table: icon, label, live count. Checked = the view that is shown. */
class ViewChip : public PaintedButton
{
    Q_OBJECT
public:
    /** The family tints the icon; with countInColour also the count (it tells of a problem). */
    ViewChip(const QString &iconName, Family family, bool countInColour, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setCount(std::optional<qint64> count); ///< none while it is not known
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] int cornerRadius() const override { return 8; }
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString countText() const;

    QString m_icon;
    Family m_family;
    bool m_countInColour;
    QString m_label;
    std::optional<qint64> m_count;
};

} // namespace mars::ui
