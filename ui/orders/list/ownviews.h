// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"

namespace mars::ui {

class Preferences;

/** A list that somebody gave a name. */
struct OwnView
{
    QString name;
    ListRequest list;

    friend bool operator==(const OwnView &, const OwnView &) = default;
};

/** Of this person, in their order. What this program does not understand is left out. */
[[nodiscard]] QList<OwnView> ownViews(const Preferences &preferences);
void keepOwnViews(Preferences &preferences, const QList<OwnView> &views);
/** The place of the view that shows this list; -1 where none does. */
[[nodiscard]] qsizetype ownViewOf(const QList<OwnView> &views, const ListRequest &list);

} // namespace mars::ui
