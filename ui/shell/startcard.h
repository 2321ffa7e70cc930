// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

class QVBoxLayout;

namespace mars::ui {

class Label;

/** One way to begin, on the first-run page: an icon and title, what it does, and below whatever does it. */
class StartCard : public Card
{
    Q_OBJECT
public:
    explicit StartCard(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /** The column below the sentence. */
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Label *m_title;
    Label *m_sentence;
    QVBoxLayout *m_column;
};

} // namespace mars::ui
