// SPDX-License-Identifier: Apache-2.0
#include "store/schema/presenttables.h"

#include "store/engine/connection.h"
#include "store/engine/sqltext.h"
#include "store/engine/storefailure.h"
#include "store/schema/schemaoutline.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

StoreFailure lost(const DatabaseLocation &location, const QStringList &tables)
{
    return {{Error::Kind::Corrupt,
             Texts::tr("The order database %1 is damaged: tables are missing.").arg(location.display()),
             Texts::tr("Restore it from a backup, or choose another file."), tables.join(u", "_s)}};
}

StoreFailure ofAnotherProgram(const DatabaseLocation &location)
{
    return {{Error::Kind::Invalid,
             Texts::tr("The file %1 belongs to another program.").arg(location.display()),
             Texts::tr("Choose another file."),
             {}}};
}

} // namespace

QStringList presentTables(Connection &connection)
{
    QStringList names;
    Query row = connection.query("tables"_L1);
    while (row.next())
        names.append(row.text());
    return names;
}

Result<Done> requireTables(const DatabaseLocation &location)
{
    return attempt([&] {
        Connection connection(location, Connection::Schema::Any, ServerChoice::Readable);
        const ReadTransaction moment(connection); // another console may be migrating
        const SchemaOutline &outline = SchemaOutline::of(location.engine());
        const int version = connection.schemaVersion();
        const QStringList present = presentTables(connection);
        if (version == 0 && !present.isEmpty()) {
            const bool isOurs = std::all_of(present.cbegin(), present.cend(),
                                            [&](const QString &name) { return outline.isOurs(name); });
            throw isOurs ? lost(location, {u"schema_version"_s}) : ofAnotherProgram(location);
        }
        if (version != migrationNames(location.engine()).size())
            return Done(); // migrating it says more
        QStringList missing = outline.tables().keys();
        missing.removeIf([&](const QString &name) { return present.contains(name); });
        if (!missing.isEmpty())
            throw lost(location, missing);
        return Done();
    });
}

} // namespace mars
