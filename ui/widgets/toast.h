// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace mars::ui {

/** A short sentence at the bottom left that goes away after 4 s. A raised child of the window's content. */
class Toast : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    /** Shows the sentence with its bottom left corner there (parent's coordinates); read to screen readers.
     */
    void say(const QString &sentence, QPoint bottomLeft);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QTimer m_timer;
};

} // namespace mars::ui
