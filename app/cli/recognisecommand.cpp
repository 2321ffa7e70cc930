// SPDX-License-Identifier: Apache-2.0
#include "carriers/recognition.h"
#include "cli/commands.h"
#include "cli/exitcode.h"
#include "cli/jsonvalue.h"
#include "cli/output.h"
#include "surroundings.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

struct Recognised
{
    QString number;
    QList<Candidate> candidates;
};

QJsonArray toJson(const QList<Recognised> &numbers)
{
    QJsonArray array;
    for (const Recognised &recognised : numbers) {
        QJsonArray candidates;
        for (const Candidate &candidate : recognised.candidates)
            candidates.append(QJsonObject{{u"carrier"_s, candidate.carrier},
                                          {u"name"_s, candidate.name},
                                          {u"product"_s, orNull(candidate.product)},
                                          {u"format"_s, candidate.format},
                                          {u"checkDigit"_s, toName(candidate.checkDigit)},
                                          {u"expected"_s, orNull(candidate.expected)},
                                          {u"confidence"_s, toName(candidate.confidence)},
                                          {u"evidence"_s, QJsonArray::fromStringList(candidate.evidence)},
                                          {u"url"_s, orNull(candidate.url.toString(QUrl::FullyEncoded))}});
        array.append(QJsonObject{{u"number"_s, recognised.number}, {u"candidates"_s, candidates}});
    }
    return array;
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return QCoreApplication::translate("Recognise", "certain");
    case Confidence::Likely:
        return QCoreApplication::translate("Recognise", "likely");
    case Confidence::Possible:
        return QCoreApplication::translate("Recognise", "possible");
    }
    return {};
}

void print(Output &output, const Recognised &recognised)
{
    output.line(recognised.number, Output::Ink::Strong);
    if (recognised.candidates.isEmpty())
        output.line(u"  "_s +
                    QCoreApplication::translate(
                        "Recognise", "No carrier's number looks like this. Compare it with the label."));
    for (const Candidate &candidate : recognised.candidates) {
        const QString product = candidate.product.isEmpty() ? candidate.name : candidate.product;
        output.line({{u"  "_s + candidate.name, Output::Ink::Strong},
                     {u" · %1 · %2"_s.arg(product, confidenceText(candidate.confidence))}});
        for (const QString &reason : candidate.evidence)
            output.line(u"    "_s + reason);
        if (!candidate.expected.isEmpty())
            output.line(u"    "_s + QCoreApplication::translate("Recognise", "With the right check digit: %1")
                                        .arg(candidate.expected));
        if (!candidate.url.isEmpty())
            output.line(u"    "_s + candidate.url.toString(QUrl::FullyEncoded), Output::Ink::Faint);
    }
}

} // namespace

int runRecognise(const Invocation &invocation)
{
    Output &output = *invocation.output;
    const CarrierCatalogue catalogue = loadCarriers();
    for (const Error &problem : catalogue.problems())
        output.problem(problem);
    QList<Recognised> numbers;
    for (const QString &number : invocation.arguments)
        numbers.append({number, recogniseNumber(catalogue, number)});

    if (invocation.json())
        output.json(QJsonDocument(toJson(numbers)));
    else
        for (const Recognised &recognised : numbers)
            print(output, recognised);
    const bool all = std::none_of(numbers.cbegin(), numbers.cend(), [](const Recognised &recognised) {
        return recognised.candidates.isEmpty();
    });
    return all ? Success : NotFound;
}

} // namespace mars::cli
