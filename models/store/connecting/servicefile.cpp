// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/servicefile.h"

#include <optional>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** Nothing where the file has no such entry. */
std::optional<bool> names(const QString &path, const QString &service, const QString &keyword)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool inside = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'[')) {
            if (inside)
                return false; // only the first entry of that name counts
            inside = line == u'[' + service + u']';
        } else if (inside && line.startsWith(keyword + u'=')) {
            return true;
        }
    }
    return inside ? std::optional(false) : std::nullopt;
}

} // namespace

bool serviceNames(const QString &service, const QString &keyword)
{
    if (service.isEmpty())
        return false;
    const QString own = qEnvironmentVariable("PGSERVICEFILE", QDir::homePath() + u"/.pg_service.conf"_s);
    const QString systems =
        qEnvironmentVariable("PGSYSCONFDIR", QStringLiteral(LIBPQ_CONFIGURATION)) + u"/pg_service.conf"_s;
    return names(own, service, keyword).value_or(names(systems, service, keyword).value_or(false));
}

} // namespace mars
