// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/label.h"

namespace mars::ui {

/** What went wrong, right where it went wrong: an octagon and a sentence in red. Hidden while it is empty. */
class ErrorLine : public Label
{
    Q_OBJECT
public:
    explicit ErrorLine(QWidget *parent = nullptr);

    void say(const QString &sentence);

protected:
    void applyTheme() override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mars::ui
