// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace mars::cli {

// What the commands do, one file each. Every one gives an ExitCode.

int runTrack(const Invocation &invocation);
int runRecognise(const Invocation &invocation);
int runImport(const Invocation &invocation);
int runExport(const Invocation &invocation);
int runDatabaseInit(const Invocation &invocation);
int runDatabaseMigrate(const Invocation &invocation);
int runDatabaseCheck(const Invocation &invocation);
int runDatabaseInfo(const Invocation &invocation);
int runDatabaseSnapshot(const Invocation &invocation);
int runDatabaseTest(const Invocation &invocation);
int runDatabaseBackup(const Invocation &invocation);
int runDatabaseRestore(const Invocation &invocation);
int runDatabaseCopy(const Invocation &invocation);
int runSampleLoad(const Invocation &invocation);
int runSampleRemove(const Invocation &invocation);

} // namespace mars::cli
