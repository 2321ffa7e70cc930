// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace mars::ui {

/** A button in the toast, with its key where it has one: in the toast's colours, which are the other way
 * round. */
class ToastButton : public PaintedButton
{
    Q_OBJECT
public:
    explicit ToastButton(QWidget *parent = nullptr);

    void setKeys(const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace mars::ui
