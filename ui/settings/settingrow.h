// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace mars::ui {

class Label;

/** One setting: its name and what it does on the left, the control on the right. */
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    explicit SettingRow(QWidget *control, QWidget *parent = nullptr);

    /** The name also becomes the control's accessible name unless the control has a text of its own. */
    void setTexts(const QString &name, const QString &description);
    /** Puts the focus on the description, which does nothing when a key is pressed. */
    void focusDescription();

private:
    QWidget *m_control;
    Label *m_name;
    Label *m_description;
};

} // namespace mars::ui
