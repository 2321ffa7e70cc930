// SPDX-License-Identifier: Apache-2.0
#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/output.h"
#include "store/connecting/connectiontest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseTest)
};

using Outcome = ConnectionFinding::Outcome;

QString nameInJson(ConnectionStep step)
{
    constexpr const char *names[] = {"name", "reach", "encryption", "login", "rights", "schema"};
    return QString::fromLatin1(names[int(step)]);
}

QString nameInJson(Outcome outcome)
{
    constexpr const char *names[] = {"passed", "warned", "failed"};
    return QString::fromLatin1(names[int(outcome)]);
}

void print(Output &output, const ConnectionFinding &finding)
{
    const auto sign = finding.outcome == Outcome::Passed   ? Output::Part{u"✓ "_s, Output::Ink::Green}
                      : finding.outcome == Outcome::Warned ? Output::Part{u"! "_s, Output::Ink::Amber}
                                                           : Output::Part{u"✗ "_s, Output::Ink::Red};
    constexpr qsizetype width = 18;
    output.line({sign, {padded(stepName(finding.step), width), Output::Ink::Faint}, {finding.sentence}});
    if (!finding.nextStep.isEmpty())
        output.line(QString(width + 2, u' ') + finding.nextStep);
}

int testServer(Output &output, const DatabaseLocation &location, bool json)
{
    QJsonArray steps;
    bool usable = true;
    const QFuture<ConnectionFinding> findings = testConnection(location);
    for (const ConnectionFinding &finding : findings) { // each as soon as it is made
        usable = finding.outcome != Outcome::Failed;
        if (!json)
            print(output, finding);
        steps.append(QJsonObject{{u"step"_s, nameInJson(finding.step)},
                                 {u"outcome"_s, nameInJson(finding.outcome)},
                                 {u"sentence"_s, finding.sentence},
                                 {u"nextStep"_s, finding.nextStep}});
    }
    if (json)
        output.json(QJsonDocument(
            QJsonObject{{u"location"_s, location.display()}, {u"usable"_s, usable}, {u"steps"_s, steps}}));
    else if (usable)
        output.line(Texts::tr("The order database %1 can be used.").arg(location.display()));
    return usable ? Success : DatabaseProblem;
}

int testFile(Output &output, const DatabaseLocation &location, bool json)
{
    const Result<DatabaseInfo> info = databaseInfo(location);
    if (!info)
        return refuse(output, info.error(), location);
    if (json)
        output.json(QJsonDocument(QJsonObject{
            {u"location"_s, location.display()}, {u"usable"_s, true}, {u"steps"_s, QJsonArray()}}));
    else
        output.line(Texts::tr("The order database %1 can be used.").arg(location.display()));
    return Success;
}

} // namespace

int runDatabaseTest(const Invocation &invocation)
{
    const std::optional<DatabaseLocation> location = locationFor(invocation);
    if (!location)
        return WrongUsage;
    return location->engine() == DatabaseLocation::Engine::Sqlite
               ? testFile(*invocation.output, *location, invocation.json())
               : testServer(*invocation.output, *location, invocation.json());
}

} // namespace mars::cli
