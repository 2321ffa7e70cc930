// SPDX-License-Identifier: Apache-2.0
#include "store/administration/restoretexts.h"

#include <QDir>

namespace mars {

QString RestoreTexts::reading()
{
    return tr("Pages read");
}

QString RestoreTexts::writing()
{
    return tr("Pages written");
}

StoreFailure RestoreTexts::unreadable(const QString &file, const QString &detail)
{
    return {{Error::Kind::Unreadable, tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(file)),
             tr("Check that it exists and may be read, then try again."), detail}};
}

StoreFailure RestoreTexts::noBackup(const QString &file)
{
    return {{Error::Kind::Unreadable,
             tr("The file %1 is not a backup of an order database.").arg(QDir::toNativeSeparators(file)),
             tr("Choose a file that “mars-console database backup” has written."),
             {}}};
}

StoreFailure RestoreTexts::damaged(const QString &file)
{
    return {{Error::Kind::Unreadable,
             tr("The backup %1 is damaged.").arg(QDir::toNativeSeparators(file)),
             tr("Nothing was changed. Choose another backup."),
             {}}};
}

StoreFailure RestoreTexts::newer(const QString &file)
{
    return {
        {Error::Kind::NewerSchema,
         tr("The backup %1 was made by a newer version of this program.").arg(QDir::toNativeSeparators(file)),
         tr("Update the program on this computer."),
         {}}};
}

StoreFailure RestoreTexts::ofOtherEngine(const QString &file, bool fileIsSqlite)
{
    const QString name = QDir::toNativeSeparators(file);
    return {{Error::Kind::Invalid,
             fileIsSqlite ? tr("%1 is the backup of a database in a file, not on a server.").arg(name)
                          : tr("%1 is the backup of a database on a server, not in a file.").arg(name),
             fileIsSqlite
                 ? tr("Carry it over with “mars-console database copy %1 URI”.").arg(name)
                 : tr("Restore it on a server, then carry it over with “mars-console database copy”."),
             {}}};
}

StoreFailure RestoreTexts::holdsOrders(const DatabaseLocation &location, qint64 orders)
{
    return {
        {Error::Kind::Invalid,
         tr("The order database %1 holds %Ln orders already.", nullptr, int(orders)).arg(location.display()),
         tr("Make a backup of it, then add “--replace” to put this one in its place."),
         {}}};
}

StoreFailure RestoreTexts::holdsOthers(const DatabaseLocation &location, const QString &table)
{
    return {{Error::Kind::Invalid,
             tr("%1 has a table “%2” that another program made.").arg(location.display(), table),
             tr("Restore into a new database, or into one that holds only orders."),
             {}}};
}

StoreFailure RestoreTexts::rolesMissing(const DatabaseLocation &location, const QString &detail)
{
    return {{Error::Kind::Invalid,
             tr("The server of %1 lacks roles that the backup gives rights to.").arg(location.display()),
             tr("Nothing was changed. Run “mars-console database init” there first."), detail}};
}

} // namespace mars
