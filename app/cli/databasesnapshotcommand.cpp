// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/output.h"
#include "store/administration/administration.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

/** What is told of the copies that desks keep. */
class SnapshotTelling
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseSnapshot)
public:
    static QString sentence(int days)
    {
        return days == 0 ? tr("Desks keep no copies of orders.")
                         : tr("Desks keep a copy of the open orders and of those that changed in the last %n "
                              "day(s).",
                              nullptr, days);
    }

    static Error unclear(const QString &days)
    {
        return {Error::Kind::Invalid,
                tr("“%1” is no number of days.").arg(days),
                tr("Give one from 1 to %1, or “--off” for no copies.").arg(mostSnapshotDays),
                {}};
    }
};

/** What was asked for: nothing to be changed, a number, or nonsense, which is less than nothing. */
std::optional<int> wantedDays(const Invocation &invocation)
{
    if (invocation.switches.contains(u"off"_s))
        return 0;
    const std::optional<QString> days = invocation.value(u"days"_s);
    if (!days)
        return {};
    bool isNumber = false;
    const int number = days->toInt(&isNumber);
    return isNumber && number > 0 ? number : -1;
}

} // namespace

int runDatabaseSnapshot(const Invocation &invocation)
{
    const std::optional<int> wanted = wantedDays(invocation);
    if (wanted == -1) {
        invocation.output->problem(SnapshotTelling::unclear(*invocation.value(u"days"_s)));
        return WrongUsage;
    }
    const std::optional<DatabaseLocation> location = locationFor(invocation);
    if (!location)
        return WrongUsage;
    if (wanted) {
        const Result<Done> set = setSnapshotDays(*location, *wanted, qEnvironmentVariable("USER"));
        if (!set)
            return refuseWork(*invocation.output, set.error(), *location);
    }
    const Result<int> days = snapshotDays(*location);
    if (!days)
        return refuseWork(*invocation.output, days.error(), *location);
    if (invocation.json())
        invocation.output->json(
            QJsonDocument(QJsonObject{{u"location"_s, location->display()}, {u"days"_s, *days}}));
    else
        invocation.output->line(SnapshotTelling::sentence(*days));
    return Success;
}

} // namespace mars::cli
