// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/readercontext.h"
#include "items/shownnotes.h"

#include <QWidget>

class QVBoxLayout;

namespace mars::ui {

class Button;
class Card;
class Label;
class NoteRow;

/** The notes of an order under their heading, with the way to write one more. */
class NotesSection : public QWidget
{
    Q_OBJECT
public:
    explicit NotesSection(QWidget *parent = nullptr);

    /** Newest first, as they are to be shown. Hidden where nothing stands and nothing may be written. */
    void setNotes(const QList<ShownNote> &notes, bool mayWrite, const ReaderContext &context);

Q_SIGNALS:
    void noteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    NoteRow *row(int place);
    void retranslate();

    Label *m_title;
    Button *m_add;
    Card *m_card;
    QVBoxLayout *m_column;
    QList<NoteRow *> m_rows;
    int m_count = 0;
};

} // namespace mars::ui
