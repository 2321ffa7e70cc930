// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace mars::ui {

/** A surface with a thin border and radius 8, padding 16; put a layout without margins on it. */
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/**
 * A card that floats above its siblings with a painted shadow: a raised child, never a window of its own. Its
 * geometry includes the shadow (shadowReach on all sides), its contents margins keep clear of it.
 */
class PopoverCard : public QWidget
{
    Q_OBJECT
public:
    explicit PopoverCard(QWidget *parent);

    /** Places the visible card (without the shadow) there, in the parent's coordinates. */
    void setCardGeometry(const QRect &card);
    [[nodiscard]] QRect cardRect() const; ///< in own coordinates

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mars::ui
