// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/sourcefiles.h"

namespace mars {

/** Whether these files and the ones they are joined to can be opened and have the columns that the mapping
 * reads; to be asked before anything is written. */
[[nodiscard]] Result<Done> checkFiles(const QList<SourceFile> &files);

} // namespace mars
