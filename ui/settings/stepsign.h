// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace mars::ui {

/** An icon as high as a line of text. */
class StepSign : public QWidget
{
    Q_OBJECT
public:
    explicit StepSign(QWidget *parent = nullptr);

    void setIcon(const QString &name, const QColor &(*colour)());
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    const QColor &(*m_colour)() = nullptr; ///< of the theme in force
};

} // namespace mars::ui
