// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/notedrafts.h"
#include "ui/orders/writing/editpopover.h"

namespace mars::ui {

class TextArea;

/** Something to remember about an order. What was begun outlasts the window. */
class NotePopover : public EditPopover
{
    Q_OBJECT
public:
    NotePopover(NoteDrafts *drafts, Preferences *preferences, QWidget *parent);

protected:
    void fill(const Order &order, const Change &change) override;
    [[nodiscard]] Edit edit(const Order &order, const QString &person) const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] Change joined(const Change &begun, const Change &returned) const override;
    [[nodiscard]] std::optional<Change> draft(const Subject &subject) const override;
    void keepDraft(const Subject &subject, const std::optional<Change> &change) override;
    void retranslate() override;

private:
    [[nodiscard]] NoteDraftPlace placeOf(const Subject &subject) const;

    NoteDrafts *m_noteDrafts;
    TextArea *m_text;
};

} // namespace mars::ui
