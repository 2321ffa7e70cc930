// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"
#include "domain/orderexport.h"

#include <QTemporaryDir>

namespace mars::test {

/** The n-th order of a made-up list: placed n minutes after 2026-01-01 00:00 UTC. */
[[nodiscard]] ExportedOrder madeRow(int n, const QString &customer = QStringLiteral("Priya Sharma"));

/** On 5 January 2026 in India. */
[[nodiscard]] AnswerContext indianReader();

/** A list as long as wanted, handed over in portions of a hundred. */
class MadeList : public ExportSource
{
public:
    explicit MadeList(int orders, const QString &customer = QStringLiteral("Priya Sharma"));

    [[nodiscard]] Result<qint64> read(const ExportRequest &request, ExportTarget &target,
                                      const ExportWatch &watch) override;

    ExportRequest asked;                ///< what was asked for last
    std::optional<Error> failureAtHalf; ///< what happens then, if anything
    std::function<void()> atHalf;

private:
    const int m_orders;
    const QString m_customer;
};

/** What lies in a folder, hidden files too. */
[[nodiscard]] QStringList contentOf(const QString &folder);

} // namespace mars::test
