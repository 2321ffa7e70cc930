// SPDX-License-Identifier: Apache-2.0
#include "sample.h"

#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mars::cli {

int runSampleLoad(const Invocation &invocation)
{
    const std::optional<DatabaseLocation> location = locationFor(invocation);
    if (!location)
        return WrongUsage;
    const Result<qint64> loaded = loadSampleInto(*location);
    if (!loaded)
        return refuse(*invocation.output, loaded.error(), *location);
    if (invocation.json())
        invocation.output->json(
            QJsonDocument(QJsonObject{{u"location"_s, location->display()}, {u"loaded"_s, *loaded}}));
    else
        invocation.output->line(QCoreApplication::translate(
                                    "Sample",
                                    "Loaded %Ln made-up orders into %1. Try “mars-console track MO-204871”.",
                                    nullptr, int(*loaded))
                                    .arg(location->display()));
    return Success;
}

int runSampleRemove(const Invocation &invocation)
{
    const std::optional<DatabaseLocation> location = locationFor(invocation);
    if (!location)
        return WrongUsage;
    const Result<qint64> removed = removeSampleFrom(*location);
    if (!removed)
        return refuse(*invocation.output, removed.error(), *location);
    if (invocation.json())
        invocation.output->json(
            QJsonDocument(QJsonObject{{u"location"_s, location->display()}, {u"removed"_s, *removed}}));
    else
        invocation.output->line(QCoreApplication::translate("Sample", "Removed %Ln made-up orders from %1.",
                                                            nullptr, int(*removed))
                                    .arg(location->display()));
    return Success;
}

} // namespace mars::cli
