// SPDX-License-Identifier: Apache-2.0
#include "lookup/recognise.h"

#include "lookup/cleanedtext.h"
#include "lookup/message.h"
#include "lookup/prose.h"
#include "lookup/singlekey.h"

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

/** The mail as a text of its own: who wrote it is announced like a signature. */
QString asProse(const Message &message)
{
    QString text = message.subject + u'\n';
    for (const QString &address : message.senderAddresses)
        text += address + u'\n';
    if (!message.senderName.isEmpty())
        text += "This is "_L1 + message.senderName + u'\n';
    return text + u'\n' + message.body;
}

} // namespace

RecognisedText recogniseText(const CarrierCatalogue &catalogue, const QString &text)
{
    const NumberRecogniser recognise = [&](QStringView number) { return recogniseNumber(catalogue, number); };
    const auto cleaned = cleanedText(text);

    RecognisedText result;
    result.truncated = cleaned.truncated;
    if (const auto message = readMessage(cleaned.text)) {
        result.isPastedText = true;
        result.terms = termsOfProse(cleanedText(asProse(*message)).text, recognise);
    } else if (const auto terms = termsOfSingleKey(cleaned.text, recognise)) {
        result.terms = *terms;
    } else {
        result.isPastedText = true;
        result.terms = termsOfProse(cleaned.text, recognise);
    }
    return result;
}

} // namespace mars
