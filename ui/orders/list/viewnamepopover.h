// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/popover.h"

namespace mars::ui {

class Button;
class TextField;

/** Asks how a view is to be called. Enter keeps it. */
class ViewNamePopover : public Popover
{
    Q_OBJECT
public:
    explicit ViewNamePopover(QWidget *parent);

    void openFor(const QString &name, QWidget *below, QWidget *button);

Q_SIGNALS:
    void named(const QString &name); ///< never empty

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void retranslate();

    Label *m_label;
    TextField *m_name;
    Button *m_save;
};

} // namespace mars::ui
