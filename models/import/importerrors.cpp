// SPDX-License-Identifier: Apache-2.0
#include "import/importerrors.h"

#include "import/importtext.h"

#include <QFileInfo>

namespace mars {

Error importCancelled()
{
    return {Error::Kind::Cancelled,
            Import::tr("The import was stopped."),
            Import::tr("Start it again to go on: what is stored already is not stored twice."),
            {}};
}

Error columnMissing(const QString &fileName, const QString &column)
{
    return {Error::Kind::Unreadable,
            Import::tr("“%1” has no column “%2”.").arg(fileName, column),
            Import::tr("Check the first line of the file, or choose the mapping that fits it."),
            {}};
}

Error fileUnreadable(const QFile &file)
{
    return {Error::Kind::Unreadable,
            Import::tr("“%1” cannot be read.").arg(QFileInfo(file.fileName()).fileName()),
            Import::tr("Check that you may read this file and try again."), file.errorString()};
}

} // namespace mars
