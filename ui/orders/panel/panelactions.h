// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/buttonrow.h"

namespace mars::ui {

/** The buttons under the answer: add a note, call the carrier. Hidden while it offers neither. */
class PanelActions : public ButtonRow
{
    Q_OBJECT
public:
    explicit PanelActions(QWidget *parent = nullptr);

    void offer(bool note, bool call);
    void setLetterKeys(bool on); ///< whether the letter N does the same

Q_SIGNALS:
    void noteRequested();
    void callRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Button *m_note;
    Button *m_call;
};

} // namespace mars::ui
