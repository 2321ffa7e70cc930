// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/readercontext.h"
#include "items/shownnotes.h"
#include "ui/widgets/paintedbutton.h"

namespace mars::ui {

/** How many notes an order has, and who wrote what last, on one line; a press leads to them. Hidden without
 * notes. */
class NotesLine : public PaintedButton
{
    Q_OBJECT
public:
    explicit NotesLine(QWidget *parent = nullptr);

    /** Newest first. */
    void setNotes(const QList<ShownNote> &notes, const ReaderContext &context);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_newest;
};

} // namespace mars::ui
