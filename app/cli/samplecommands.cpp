// SPDX-License-Identifier: Apache-2.0
#include "sample.h"

#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/worknews.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

constexpr qint64 mostMadeUp = 100'000'000;

/** The option's value, 0 where it is not given; nothing, and said so, where it is no number from 0 on. */
std::optional<qint64> wholeNumber(const Invocation &invocation, const QString &option, qint64 most)
{
    const std::optional<QString> text = invocation.value(option);
    if (!text || text->isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 number = text->toLongLong(&isNumber);
    if (isNumber && number >= 0 && number <= most)
        return number;
    invocation.output->problem(
        {Error::Kind::Invalid,
         QCoreApplication::translate("Sample", "“--%1” takes a whole number from 0 to %2, not “%3”.")
             .arg(option, QLocale().toString(most), *text),
         QCoreApplication::translate("Sample", "For example: mars-console sample load --orders 100000"),
         {}});
    return {};
}

} // namespace

int runSampleLoad(const Invocation &invocation)
{
    const std::optional<DatabaseLocation> location = locationFor(invocation);
    if (!location)
        return WrongUsage;
    const std::optional<qint64> orders = wholeNumber(invocation, u"orders"_s, mostMadeUp);
    const std::optional<qint64> seed = wholeNumber(invocation, u"seed"_s, std::numeric_limits<int>::max());
    if (!orders || !seed)
        return WrongUsage;
    const Interrupt interrupt;
    WorkNews news(*invocation.output);
    const Result<qint64> loaded = *orders > 0
                                      ? loadCrowdInto(*location, *orders, quint64(*seed), news.options())
                                      : loadSampleInto(*location);
    if (!loaded && loaded.error().kind == Error::Kind::Cancelled) {
        invocation.output->problem(loaded.error());
        return NotFound;
    }
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
