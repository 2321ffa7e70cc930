// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/output.h"
#include "cli/standardinput.h"
#include "cli/trackjson.h"
#include "cli/trackreport.h"
#include "surroundings.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace mars::cli {

int runTrack(const Invocation &invocation)
{
    Output &output = *invocation.output;
    const bool fromInput = invocation.arguments == QStringList(QStringLiteral("-"));
    const QString query = fromInput ? readStandardInput() : invocation.arguments.join(u' ');
    if (query.trimmed().isEmpty()) {
        output.note(QCoreApplication::translate(
            "Track",
            "There is nothing to look for. Give an order number, tracking number, phone, e-mail or name."));
        return WrongUsage;
    }
    const std::optional<DatabaseLocation> location = locationFor(invocation);
    if (!location)
        return WrongUsage;

    const CarrierCatalogue catalogue = loadCarriers();
    for (const Error &problem : catalogue.problems())
        output.problem(problem);
    const AnswerContext context{QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone(),
                                [&catalogue](const QString &code) { return catalogue.nameOf(code); }};

    const std::unique_ptr<OrderSource> source = openOrderSource(*location);
    const Result<Tracking> tracking = trackOrders(*source, catalogue, query, context);
    if (!tracking)
        return refuse(output, tracking.error(), *location);
    if (invocation.json())
        output.json(QJsonDocument(toJson(*tracking, catalogue)));
    else
        TrackReport(output, catalogue, context).print(*tracking);
    return tracking->matches.isEmpty() ? NotFound : Success;
}

} // namespace mars::cli
