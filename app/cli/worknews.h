// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output.h"
#include "store/administration/administration.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace mars::cli {

/** Tells on standard error how far a long piece of work has come, with its pace and the time it still needs.
 */
class WorkNews
{
    Q_DECLARE_TR_FUNCTIONS(WorkNews)
public:
    explicit WorkNews(Output &output);

    /** To be handed to the work; this must outlive it. It stops when an Interrupt is asked for. */
    [[nodiscard]] WorkOptions options();

private:
    void progress(const WorkProgress &progress);
    [[nodiscard]] QString described(const WorkProgress &progress) const;

    Output &m_output;
    QString m_step;
    QElapsedTimer m_sinceStep;
    QElapsedTimer m_sinceTold;
};

} // namespace mars::cli
