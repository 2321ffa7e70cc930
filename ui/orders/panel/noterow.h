// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/readercontext.h"
#include "items/shownnotes.h"

#include <QWidget>

namespace mars::ui {

class ElidedLabel;
class Label;

/** One note: who, when, what, and that it still waits to be sent. A line parts it from the one above. */
class NoteRow : public QWidget
{
    Q_OBJECT
public:
    explicit NoteRow(QWidget *parent = nullptr);

    void setNote(const ShownNote &shown, const ReaderContext &context);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_person;
    Label *m_when;
    Label *m_text;
    Label *m_waiting;
};

} // namespace mars::ui
