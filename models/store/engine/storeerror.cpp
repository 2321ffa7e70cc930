// SPDX-License-Identifier: Apache-2.0
#include "store/engine/storeerror.h"

#include <QCoreApplication>

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString sentence(Error::Kind kind, DatabaseLocation::Engine engine)
    {
        switch (kind) {
        case Error::Kind::NotFound:
            return tr("There is no order database at %1.");
        case Error::Kind::Locked:
            return tr("Another program is using the order database %1.");
        case Error::Kind::ReadOnly:
            return engine == DatabaseLocation::Engine::Sqlite
                       ? tr("The order database %1 or its folder may not be written.")
                       : tr("The order database %1 can only be read for now.");
        case Error::Kind::DiskFull:
            return tr("There is no room left for the order database %1.");
        case Error::Kind::Corrupt:
            return tr("The file %1 is damaged or is not an order database.");
        case Error::Kind::NewerSchema:
            return tr("The order database %1 was made by a newer version of this program.");
        case Error::Kind::SchemaMissing:
            return tr("The order database %1 is not set up for this version of the program.");
        case Error::Kind::Refused:
            return tr("The order database %1 does not let you in.");
        case Error::Kind::Unreachable:
            return engine == DatabaseLocation::Engine::Sqlite ? tr("The order database %1 cannot be opened.")
                                                              : tr("The order database %1 does not answer.");
        default:
            return tr("The order database %1 could not do what was asked.");
        }
    }

    static QString nextStep(Error::Kind kind, DatabaseLocation::Engine engine)
    {
        const bool isFile = engine == DatabaseLocation::Engine::Sqlite;
        switch (kind) {
        case Error::Kind::NotFound:
            return isFile ? tr("Check the path, or create it with “mars-console database init”.")
                          : tr("Check its name, or have it created on the server.");
        case Error::Kind::Locked:
            return tr("Wait a moment and try again.");
        case Error::Kind::ReadOnly:
            return isFile ? tr("Allow writing there, or choose another place.")
                          : tr("Try again when its primary server is back; if that takes long, tell who "
                               "looks after it.");
        case Error::Kind::DiskFull:
            return tr("Free some space and try again.");
        case Error::Kind::Corrupt:
            return tr("Restore it from a backup, or choose another file.");
        case Error::Kind::NewerSchema:
            return tr("Update the program on this computer.");
        case Error::Kind::SchemaMissing:
            return tr("Run “mars-console database migrate”.");
        case Error::Kind::Refused:
            return tr("Check the user name, the password and the rights of that user.");
        case Error::Kind::Unreachable:
            return isFile ? tr("Check that the folder exists and may be read, then try again.")
                          : tr("Check the network and the server’s address, then try again.");
        default:
            return tr("Try again; if it happens again, report it with the details from the log.");
        }
    }
};

} // namespace

Error storeError(Error::Kind kind, const DatabaseLocation &location, const QString &detail)
{
    return {kind, Texts::sentence(kind, location.engine()).arg(location.display()),
            Texts::nextStep(kind, location.engine()), detail};
}

Error notAllowed(const DatabaseLocation &location, const QString &detail)
{
    return {Error::Kind::Refused,
            Texts::tr("Your login at the order database %1 may not do this.").arg(location.display()),
            Texts::tr("Ask who looks after the database for the right to."), detail};
}

Error tookTooLong(const DatabaseLocation &location, const QString &detail)
{
    return {Error::Kind::Locked,
            Texts::tr("The order database %1 took too long to answer.").arg(location.display()),
            Texts::tr("Try again in a moment; if it stays slow, tell who looks after the server."), detail};
}

Error noFreePlace(const DatabaseLocation &location, const QString &detail)
{
    return {
        Error::Kind::Unreachable,
        Texts::tr("The connection pooler in front of the order database %1 has no place free for this desk.")
            .arg(location.display()),
        Texts::tr("Work goes on by itself as soon as there is one. If that takes long, ask its administrator "
                  "for more places (default_pool_size)."),
        detail};
}

Error sharedSession(const DatabaseLocation &location)
{
    return {
        Error::Kind::Refused,
        Texts::tr("The connection pooler in front of the order database %1 gives every transaction another "
                  "session: news of changes and settings would get lost.")
            .arg(location.display()),
        Texts::tr("Ask its administrator for session pooling (pool_mode = session), or connect to the "
                  "server itself."),
        {}};
}

} // namespace mars
