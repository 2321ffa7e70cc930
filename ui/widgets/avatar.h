// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace mars::ui {

/** The first letters of the first and last word, whole characters in any script: "Ananya Deshpande" → "AD".
 */
[[nodiscard]] QString initials(const QString &name);

/** A disc with a person's initials (or a square with a carrier's); without a name a person's outline. */
class Avatar : public QWidget
{
    Q_OBJECT
public:
    enum class Shape { Disc, Square };

    explicit Avatar(int extent, Shape shape = Shape::Disc, QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override { return {m_extent, m_extent}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_extent;
    Shape m_shape;
    QString m_initials;
};

} // namespace mars::ui
