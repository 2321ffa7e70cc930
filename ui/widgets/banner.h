// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/stage.h"

#include <QWidget>

class QHBoxLayout;

namespace mars::ui {

class Button;
class ElidedLabel;

/** The strip under the top bar, 56 high and as wide as the page: what happened, what it means, what to do. */
class Banner : public QWidget
{
    Q_OBJECT
public:
    Banner(const QString &iconName, Family family, QWidget *parent = nullptr);

    void setTexts(const QString &what, const QString &consequence);
    /** Adds a button at the right end; at most two. */
    Button *addAction(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Family m_family;
    ElidedLabel *m_what;
    ElidedLabel *m_consequence;
    QHBoxLayout *m_row;
};

} // namespace mars::ui
