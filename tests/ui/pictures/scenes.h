// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pictures/studio.h"

namespace mars::test {

/** One picture: its file name without ending, the pose, and what happens before it is taken. */
struct Scene
{
    QString name;
    Pose pose;
    std::function<void(Studio &)> act;
};

/** The list, with an order of two parcels in the panel. */
void showOrders(Studio &studio);

/** Every screen and state of the window. */
[[nodiscard]] QList<Scene> scenes();
// Among them:
[[nodiscard]] QList<Scene> startScenes();   ///< the first start, and connecting to a database
[[nodiscard]] QList<Scene> writingScenes(); ///< what people write about orders
[[nodiscard]] QList<Scene> filterScenes();  ///< lists with conditions
[[nodiscard]] QList<Scene> exportScenes();  ///< lists on their way into files
[[nodiscard]] QList<Scene> sharedScenes();  ///< fewer rights, and a database that does not answer

} // namespace mars::test
