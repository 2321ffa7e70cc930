// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output.h"
#include "cli/trackquery.h"

#include <QCoreApplication>

namespace mars::cli {

/** Nothing was found: what was tried, what comes close, and what to do now. */
class MissReport
{
    Q_DECLARE_TR_FUNCTIONS(MissReport)
public:
    MissReport(Output &output, const CarrierCatalogue &catalogue);

    void print(const Tracking &tracking);

private:
    void printTried(const QList<LookupTerm> &terms, const Rights &rights);
    void printCheckDigits(const QList<LookupTerm> &terms);
    void printNear(const QList<NearMatch> &near);
    static QString described(const LookupTerm &term);
    static QString nextStep(const Tracking &tracking);

    Output &m_output;
    const CarrierCatalogue &m_catalogue;
};

} // namespace mars::cli
