// SPDX-License-Identifier: Apache-2.0
#include "import/importjob.h"

#include "import/filecheck.h"
#include "import/importrun.h"

namespace mars {

Result<ImportReport> importFiles(const Mapping &mapping, const QStringList &paths, OrderSink &sink,
                                 const ImportOptions &options)
{
    const Result<SourceFiles> files = findSourceFiles(mapping.data(), paths);
    if (!files)
        return files.error();
    if (const Result<Done> checked = checkFiles(files->files); !checked)
        return checked.error();
    return ImportRun(mapping.data(), *files, sink, options).run();
}

} // namespace mars
