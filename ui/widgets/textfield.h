// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace mars::ui {

/** A plain text field, 32 high, framed like the search field. */
class TextField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
};

} // namespace mars::ui
