// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/interrupt.h"
#include "cli/jsonvalue.h"
#include "cli/output.h"
#include "cli/worknews.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

/** Tells what a check found and mended. */
class CheckTelling
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseCheck)
public:
    static QJsonObject json(const CheckReport &report, const QString &location)
    {
        QJsonArray faults;
        for (const DatabaseFault &fault : report.faults)
            faults.append(QJsonObject{{u"sentence"_s, fault.sentence},
                                      {u"nextStep"_s, orNull(fault.nextStep)},
                                      {u"repairable"_s, fault.nextStep.isEmpty()}});
        return {{u"location"_s, location},
                {u"sound"_s, report.faultCount == 0},
                {u"faultCount"_s, report.faultCount},
                {u"faults"_s, faults},
                {u"repairs"_s, QJsonArray::fromStringList(report.repairs)}};
    }

    static void print(Output &output, const CheckReport &report, const QString &location)
    {
        for (const QString &repair : report.repairs)
            output.line(repair);
        for (const DatabaseFault &fault : report.faults)
            output.line(fault.nextStep.isEmpty() ? fault.sentence : fault.sentence + u' ' + fault.nextStep);
        output.line(conclusion(report, location));
    }

private:
    static QString conclusion(const CheckReport &report, const QString &location)
    {
        if (report.faultCount == 0 && report.repairs.isEmpty())
            return tr("No faults were found in %1.").arg(location);
        if (report.faultCount == 0)
            return tr("No faults are left in %1.").arg(location);
        const QString found =
            tr("%Ln faults were found in %1.", nullptr, int(report.faultCount)).arg(location);
        const bool mendable =
            std::any_of(report.faults.cbegin(), report.faults.cend(),
                        [](const DatabaseFault &fault) { return fault.nextStep.isEmpty(); });
        return mendable ? found + u' ' + tr("Mend them with “mars-console database check --repair”.") : found;
    }
};

} // namespace

int runDatabaseCheck(const Invocation &invocation)
{
    Output &output = *invocation.output;
    const std::optional<DatabaseLocation> location = locationFor(invocation);
    if (!location)
        return WrongUsage;
    const Interrupt interrupt;
    WorkNews news(output);
    const Result<CheckReport> report =
        examineDatabase(*location, invocation.switches.contains(u"repair"_s), news.options());
    if (!report)
        return refuseWork(output, report.error(), *location);
    if (invocation.json())
        output.json(QJsonDocument(CheckTelling::json(*report, location->display())));
    else
        CheckTelling::print(output, *report, location->display());
    return report->faultCount == 0 ? Success : NotFound;
}

} // namespace mars::cli
