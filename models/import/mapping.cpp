// SPDX-License-Identifier: Apache-2.0
#include "import/mapping.h"

#include "import/importtext.h"
#include "import/mappingparser.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** No mapping needs more; whoever names a large file by mistake is told so at once. */
constexpr qint64 largestMapping = 1024 * 1024;

} // namespace

Result<Mapping> Mapping::load(const QString &pathOrName)
{
    const QString shipped = u":/mars/import/%1.json"_s.arg(pathOrName);
    QFile file(QFile::exists(shipped) ? shipped : pathOrName);
    const QString name = QFileInfo(pathOrName).fileName();
    if (!file.exists() || QFileInfo(file).isDir()) {
        return Error{
            Error::Kind::NotFound,
            Import::tr("There is no mapping “%1”.").arg(pathOrName),
            Import::tr("Give the path of a mapping file, or one of the names mars, olist and sample."),
            {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::Unreadable, Import::tr("The mapping “%1” cannot be opened.").arg(name),
                     Import::tr("Check that you may read this file and try again."), file.errorString()};
    }
    if (file.size() > largestMapping) {
        return Error{Error::Kind::Unreadable,
                     Import::tr("The file “%1” is too large for a mapping.").arg(name),
                     Import::tr("Check that you named the right file."),
                     {}};
    }
    Result<Data> data = parseMapping(file.readAll(), name);
    if (!data)
        return data.error();
    Mapping mapping;
    mapping.m_data = std::make_shared<const Data>(std::move(data).value());
    return mapping;
}

} // namespace mars
