// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>
#include <QWidget>

class QAbstractButton;

namespace mars::ui {

/** A few choices side by side of which one holds. Arrow keys move between them, as with radio buttons. */
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    void addChoice(const QVariant &value);
    void setText(int choice, const QString &text);
    /** Shows the choice; tells nobody. A value that is none of the choices leaves all of them open. */
    void setValue(const QVariant &value);
    [[nodiscard]] QVariant value() const;

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QAbstractButton *> m_buttons;
    QList<QVariant> m_values;
};

} // namespace mars::ui
