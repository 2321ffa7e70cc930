// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace mars::ui {

class Button;
class TrackingBox;

/** The tracking number beside the button to the carrier's page; below each other where it is too narrow. */
class NumberRow : public QWidget
{
    Q_OBJECT
public:
    NumberRow(TrackingBox *box, Button *open, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    TrackingBox *m_box;
    Button *m_open;
    QBoxLayout *m_layout;
};

} // namespace mars::ui
