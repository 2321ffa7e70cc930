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

/** Every screen and state of the window. */
[[nodiscard]] QList<Scene> scenes();
[[nodiscard]] QList<Scene> startScenes();   ///< among them: the first start, and connecting to a database
[[nodiscard]] QList<Scene> writingScenes(); ///< among them: what people write about orders

} // namespace mars::test
