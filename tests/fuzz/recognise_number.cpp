// SPDX-License-Identifier: Apache-2.0
#include "carriers/recognition.h"
#include "fuzztarget.h"

/** Whatever is typed: few candidates, near misses last, and no link but to a page on the web. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const mars::CarrierCatalogue catalogue = mars::CarrierCatalogue::load().value();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));

    const QList<mars::Candidate> candidates = mars::recogniseNumber(catalogue, text);
    if (candidates.size() > 5)
        qFatal("too many candidates");
    bool wasNearMiss = false;
    for (const mars::Candidate &candidate : candidates) {
        const bool isNearMiss = candidate.checkDigit == mars::CheckDigit::Invalid;
        if (wasNearMiss && !isNearMiss)
            qFatal("a near miss before a number that fits");
        wasNearMiss = isNearMiss;
        if (!catalogue.find(candidate.carrier) || candidate.evidence.isEmpty() || candidate.number.isEmpty())
            qFatal("half a candidate");
        if (!candidate.url.isEmpty() && candidate.url.scheme() != u"https")
            qFatal("a link to something else than a page");
    }
    if (const auto *carrier = catalogue.findByText(text); carrier && carrier->name.isEmpty())
        qFatal("a carrier without a name");
    return 0;
}

QByteArrayList fuzzSeeds()
{
    return {"1Z999AA10123456784",
            "9400111206206406260787",
            "420221539101026837331000039521",
            "986578788855",
            "3318810025",
            "45123456781",
            "RB123456785GB",
            "1LS7119013618127-1",
            "008182709980000020033350276C",
            "D10011354453707",
            "KYV009956937",
            "1001921334250001000300779017972697",
            "GM 2 9 5 117 32 25 1 7 44 9 4",
            "(420)22153(91)01026837331000039521",
            "60120172242323"};
}
