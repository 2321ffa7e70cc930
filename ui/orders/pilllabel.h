// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/pill.h"

#include <QWidget>

namespace mars::ui {

/** A status pill that stands in a layout; its text is its accessible name. */
class PillLabel : public QWidget
{
    Q_OBJECT
public:
    explicit PillLabel(QWidget *parent = nullptr);

    void setPill(const Pill &pill);
    [[nodiscard]] QSize sizeHint() const override { return pillSize(m_pill); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pill m_pill;
};

} // namespace mars::ui
