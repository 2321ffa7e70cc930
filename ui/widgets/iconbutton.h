// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace mars::ui {

/** An icon that can be pressed, 28 px square or more. Its name is spoken and, with its key, its tooltip. */
class IconButton : public PaintedButton
{
    Q_OBJECT
public:
    explicit IconButton(const QString &iconName, QWidget *parent = nullptr);

    /** "Copy tracking number" and its key ("C", may be empty). */
    void setName(const QString &name, const QString &keys = {});
    void setIconName(const QString &iconName);
    void setColour(const QColor &colour); ///< an invalid colour (the start) follows the theme
    void setExtent(int pixels);           ///< of the square; not below 28

    [[nodiscard]] QSize sizeHint() const override { return {m_extent, m_extent}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QColor m_colour;
    int m_extent = 32;
};

} // namespace mars::ui
