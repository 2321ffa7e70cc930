// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace mars::ui {

class Button;
class Label;

/** In the middle of an area that has nothing to show: an icon, a title, one sentence, one or two actions. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /** The first action is the primary one. */
    Button *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Label *m_title;
    Label *m_sentence;
    QBoxLayout *m_actions;
};

} // namespace mars::ui
