// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace mars::ui {

class IconButton;
class Label;

/** A tracking number in its box, 32 high, selectable, never elided, with a button that copies it. */
class TrackingBox : public QWidget
{
    Q_OBJECT
public:
    explicit TrackingBox(QWidget *parent = nullptr);

    void setNumber(const QString &number);
    [[nodiscard]] IconButton *copyButton() const { return m_copy; }

Q_SIGNALS:
    void copyRequested(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_number;
    IconButton *m_copy;
};

} // namespace mars::ui
