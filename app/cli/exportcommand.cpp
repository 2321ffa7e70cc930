// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/exportfilter.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/worknews.h"
#include "domain/orderviewnames.h"
#include "export/listexport.h"
#include "surroundings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

std::optional<OrderView> viewFor(const Invocation &invocation)
{
    const QString name = invocation.value(u"view"_s).value_or(u"all"_s);
    const auto found = std::find(orderViewNames.begin(), orderViewNames.end(), name);
    if (found != orderViewNames.end())
        return OrderView(found - orderViewNames.begin());
    QStringList names;
    for (const QStringView each : orderViewNames)
        names.append(each.toString());
    invocation.output->note(
        Texts::tr("There is no view “%1”. The views are: %2.").arg(name, names.join(u", "_s)));
    return {};
}

/** Says why not, if the file is not to be written. */
bool mayWrite(const Invocation &invocation, const QString &file)
{
    if (invocation.switches.contains(u"replace"_s) || !QFileInfo::exists(file))
        return true;
    invocation.output->note(
        Texts::tr("There is a file named %1 already. Choose another name, or add “--replace”.").arg(file));
    return false;
}

void tell(const Invocation &invocation, const DatabaseLocation &location, const ListRequest &list,
          const QString &file, qint64 orders)
{
    const qint64 bytes = QFileInfo(file).size();
    if (invocation.json())
        invocation.output->json(
            QJsonDocument(QJsonObject{{u"location"_s, location.display()},
                                      {u"view"_s, orderViewNames.at(size_t(list.view)).toString()},
                                      {u"filter"_s, toJson(list.filter)},
                                      {u"file"_s, file},
                                      {u"orders"_s, orders},
                                      {u"bytes"_s, bytes}}));
    else
        invocation.output->line(Texts::tr("Exported %Ln orders from %1 to %2 (%3).", nullptr, int(orders))
                                    .arg(location.display(), file, QLocale().formattedDataSize(bytes)));
}

} // namespace

int runExport(const Invocation &invocation)
{
    Output &output = *invocation.output;
    const std::optional<OrderView> view = viewFor(invocation);
    const QString file = QDir::toNativeSeparators(QFileInfo(invocation.arguments.first()).absoluteFilePath());
    const CarrierCatalogue catalogue = loadCarriers();
    for (const Error &problem : catalogue.problems())
        output.problem(problem);
    const std::optional<OrderFilter> filter = filterFor(invocation, catalogue);
    if (!view || !filter || !mayWrite(invocation, file))
        return WrongUsage;
    const std::optional<DatabaseLocation> location = locationFor(invocation);
    if (!location)
        return WrongUsage;

    const AnswerContext context{QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone(),
                                [&catalogue](const QString &code) { return catalogue.nameOf(code); }};
    const Interrupt interrupt;
    WorkNews news(output);
    const WorkOptions work = news.options();
    const ExportWatch watch{[&work](qint64 done, qint64 total) {
                                work.onProgress({Texts::tr("Orders written"), done, total});
                            },
                            work.isCancelled};
    const std::unique_ptr<ExportSource> source = openExportSource(*location);
    const ListRequest list{.view = *view, .filter = *filter};
    const Result<qint64> orders =
        exportList(*source, list, qEnvironmentVariable("USER"), file, context, watch);
    if (!orders)
        return refuseWork(output, orders.error(), *location);
    tell(invocation, *location, list, file, *orders);
    return Success;
}

} // namespace mars::cli
