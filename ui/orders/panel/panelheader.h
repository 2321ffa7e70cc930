// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/pill.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace mars::ui {

class IconButton;
class Label;
class PillLabel;

/** The top line of the order panel: the order's number, its pill, copy, more actions, close. */
class PanelHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PanelHeader(QWidget *parent = nullptr);

    void setOrder(const QString &number, const Pill &pill);
    void setNumber(const QString &number); ///< while the order is being read

    [[nodiscard]] IconButton *moreButton() const { return m_more; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyRequested();
    void moreRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrange();

    Label *m_number;
    Label *m_longNumber; // other shops' numbers can fill a line: smaller, never shorter
    PillLabel *m_pill;
    QHBoxLayout *m_row;
    QVBoxLayout *m_column;
    IconButton *m_copy;
    IconButton *m_more;
    IconButton *m_close;
};

} // namespace mars::ui
