// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/interrupt.h"
#include "cli/keptpassword.h"
#include "cli/output.h"
#include "cli/worknews.h"
#include "keychain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

/** What is told when orders were saved, brought back or carried over. */
class MoveTelling
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseMove)
public:
    static void backedUp(const Invocation &invocation, const QString &location, const QString &file, Done)
    {
        const QString size = QLocale().formattedDataSize(QFileInfo(file).size());
        tell(invocation, tr("Wrote a backup of %1 to %2 (%3).").arg(location, file, size),
             {{u"location"_s, location}, {u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}});
    }

    static void restored(const Invocation &invocation, const QString &location, const QString &file,
                         const DatabaseInfo &info)
    {
        tell(invocation,
             tr("Restored %Ln orders from %1 to %2.", nullptr, int(info.orders)).arg(file, location),
             {{u"location"_s, location}, {u"file"_s, file}, {u"orders"_s, info.orders}});
    }

    static void copied(const Invocation &invocation, const CopyReport &report, const QString &from,
                       const QString &to)
    {
        tell(invocation,
             tr("Copied %Ln orders with all their history from %1 to %2.", nullptr, int(report.orders))
                 .arg(from, to),
             {{u"from"_s, from}, {u"to"_s, to}, {u"orders"_s, report.orders}, {u"rows"_s, report.rows}});
    }

private:
    static void tell(const Invocation &invocation, const QString &sentence, const QJsonObject &json)
    {
        if (invocation.json())
            invocation.output->json(QJsonDocument(json));
        else
            invocation.output->line(sentence);
    }
};

/** Works with the database and the file that is named. */
template<typename Value, typename Tell>
int runWithFile(const Invocation &invocation,
                Result<Value> (*work)(const DatabaseLocation &, const QString &file, bool replace,
                                      const WorkOptions &),
                Tell tell)
{
    const std::optional<DatabaseLocation> location = locationFor(invocation);
    if (!location)
        return WrongUsage;
    const QString file = QDir::toNativeSeparators(QFileInfo(invocation.arguments.first()).absoluteFilePath());
    const Interrupt interrupt;
    WorkNews news(*invocation.output);
    const Result<Value> done =
        work(*location, file, invocation.switches.contains(u"replace"_s), news.options());
    if (!done)
        return refuseWork(*invocation.output, done.error(), *location);
    tell(invocation, location->display(), file, *done);
    return Success;
}

} // namespace

int runDatabaseBackup(const Invocation &invocation)
{
    return runWithFile(invocation, backUpDatabase, MoveTelling::backedUp);
}

int runDatabaseRestore(const Invocation &invocation)
{
    return runWithFile(invocation, restoreDatabase, MoveTelling::restored);
}

int runDatabaseCopy(const Invocation &invocation)
{
    const Result<DatabaseLocation> from = DatabaseLocation::parse(invocation.arguments.first());
    const Result<DatabaseLocation> to = DatabaseLocation::parse(invocation.arguments.last());
    if (!from || !to) {
        invocation.output->problem(from ? to.error() : from.error());
        return WrongUsage;
    }
    Keychain keychain;
    const Interrupt interrupt;
    WorkNews news(*invocation.output);
    const Result<CopyReport> report =
        copyDatabase(withKeptPassword(*from, keychain), withKeptPassword(*to, keychain), news.options());
    if (!report)
        return refuseWork(*invocation.output, report.error());
    MoveTelling::copied(invocation, *report, from->display(), to->display());
    return Success;
}

} // namespace mars::cli
