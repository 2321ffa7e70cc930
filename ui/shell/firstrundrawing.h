// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace mars::ui {

/** The planet with boxes on a dashed orbit, where there are no orders yet. Says nothing, needs no name. */
class FirstRunDrawing : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunDrawing(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {344, 156}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mars::ui
