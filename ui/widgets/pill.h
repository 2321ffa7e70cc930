// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/stage.h"

#include <QSize>

class QPainter;
class QPoint;

namespace mars::ui {

/** A status pill: icon and text on the family's tint, 22 px high. On a selected row it turns surface with a
 * thin edge. */
struct Pill
{
    QString icon;
    QString text;
    Family family = Family::Neutral;
};

[[nodiscard]] QSize pillSize(const Pill &pill);
void paintPill(QPainter *painter, QPoint topLeft, const Pill &pill, bool onSelection = false);
/** The pill of a stage: label and icon by the domain's rules. */
[[nodiscard]] Pill stagePill(Stage stage, Status decidingStatus, StatusReason reason);

} // namespace mars::ui
