// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/stage.h"
#include "ui/widgets/label.h"

namespace mars::ui {

/**
 * What went wrong, right where it went wrong: an octagon and a sentence in red; a triangle in amber for what
 * is only odd. Hidden while it is empty.
 */
class ErrorLine : public Label
{
    Q_OBJECT
public:
    explicit ErrorLine(Family family = Family::Red, QWidget *parent = nullptr);

    void say(const QString &sentence);

protected:
    void applyTheme() override;
    void paintEvent(QPaintEvent *event) override;

private:
    Family m_family;
};

} // namespace mars::ui
