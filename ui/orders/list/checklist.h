// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace mars::ui {

/** Several of many: Space or a click on a row ticks it, letters lead to it. Give it an accessible name. */
class CheckList : public QListWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    void addChoice(const QString &text, const QVariant &value);
    [[nodiscard]] QVariantList chosen() const; ///< in the order of the list
    /** What is not among the choices is added to them. */
    void setChosen(const QVariantList &values);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void applyTheme();

    int m_pressedRow = -1;
};

} // namespace mars::ui
