// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace mars::ui {

/** The search box of the top bar: 44 high, icon left, key hint right. Accessible name "Find an order". */
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateMetrics();
};

} // namespace mars::ui
