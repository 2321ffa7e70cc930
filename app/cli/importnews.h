// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output.h"
#include "import/importjob.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

namespace mars::cli {

/** Tells how an import goes: progress and findings on standard error, the sum on standard output. */
class ImportNews
{
    Q_DECLARE_TR_FUNCTIONS(ImportNews)
public:
    /** Names the database in the sum. As JSON, findings are kept for the one document instead of being told
     * one by one. */
    ImportNews(Output &output, const QString &database, bool json);

    void progress(const ImportProgress &progress);
    void finding(const ImportFinding &finding);
    void sum(const ImportReport &report, bool dryRun);
    [[nodiscard]] static Error dryRunStopped();

private:
    static QString described(const ImportProgress &progress);
    void printSum(const ImportReport &report, bool dryRun);
    [[nodiscard]] QJsonObject sumJson(const ImportReport &report, bool dryRun) const;

    Output &m_output;
    const QString m_database;
    bool m_json;
    QElapsedTimer m_sinceProgress;
    QJsonArray m_findings;
    qint64 m_findingsLeftOut = 0;
};

} // namespace mars::cli
