// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/writing/editpopover.h"

namespace mars::ui {

class TextArea;

/** Something to remember about an order. */
class NotePopover : public EditPopover
{
    Q_OBJECT
public:
    NotePopover(Preferences *preferences, QWidget *parent);

protected:
    void fill(const Order &order, const Change &change) override;
    [[nodiscard]] Edit edit(const Order &order, const QString &person) const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] Change joined(const Change &begun, const Change &returned) const override;
    void retranslate() override;

private:
    TextArea *m_text;
};

} // namespace mars::ui
