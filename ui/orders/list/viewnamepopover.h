// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/popover.h"

namespace mars::ui {

class Button;
class TextField;

/** Asks how a view is to be called, and says when that takes the place of another one. Enter keeps it. */
class ViewNamePopover : public Popover
{
    Q_OBJECT
public:
    explicit ViewNamePopover(QWidget *parent);

    /** taken: the names of the other views. */
    void openFor(const QString &name, const QStringList &taken, QWidget *below, QWidget *button);

Q_SIGNALS:
    void named(const QString &name); ///< never empty

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void save();
    void retranslate();

    Label *m_label;
    TextField *m_name;
    Button *m_save;
    QStringList m_taken;
};

} // namespace mars::ui
