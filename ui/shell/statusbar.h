// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

#include <QDateTime>

namespace mars::ui {

class HintButton;

/** The strip below the pages, 32 high: what the keys do right now, and how old the data on screen is. */
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    /** From left to right; those that find no room are left out, the last one never. */
    void setHints(const QList<ShortcutHint> &hints);
    /** There are made-up orders, perhaps among others: the age says that they are there. */
    void setSampleData(bool sample);
    void setRead(const QDateTime &at);
    void setNotRead();
    /** Edits that wait to be sent, and whether they do because the database can only be read for now. */
    void setWaiting(int edits, bool readOnly);
    [[nodiscard]] QString ageText() const; ///< after what waits, if anything does
    [[nodiscard]] int hintsWidth() const;  ///< of the room for hints, left of the data's age

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showAge();
    [[nodiscard]] QString readText() const;
    [[nodiscard]] int ageWidth() const;

    QList<ShortcutHint> m_hints;
    QList<HintButton *> m_buttons;
    QDateTime m_readAt;
    bool m_current = false;
    bool m_sample = false;
    int m_waiting = 0;
    bool m_readOnly = false;
};

} // namespace mars::ui
