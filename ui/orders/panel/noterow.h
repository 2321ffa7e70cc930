// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/readercontext.h"
#include "items/shownnotes.h"

#include <QWidget>

namespace mars::ui {

class Button;
class ElidedLabel;
class Label;
class WrappedText;

/** One note: who, when, what, and that it still waits to be sent. A long one is folded. A line parts it from
 * the one above. */
class NoteRow : public QWidget
{
    Q_OBJECT
public:
    explicit NoteRow(QWidget *parent = nullptr);

    void setNote(const ShownNote &shown, const ReaderContext &context);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showText();

    ShownNote m_note;
    bool m_isUnfolded = false;
    ElidedLabel *m_person;
    Label *m_when;
    WrappedText *m_text;
    Button *m_fold;
    Label *m_waiting;
};

} // namespace mars::ui
