// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/derivation.h"
#include "domain/ordersink.h"
#include "import/mapping.h"

#include <functional>

namespace mars {

/** One row that was not imported, or one order whose history contradicts itself (that one is imported). */
struct ImportFinding
{
    enum class Kind { BadRow, Contradiction };
    Kind kind = Kind::BadRow;
    QString file;
    qint64 line = 0; ///< from 1, the header included
    QString column;  ///< empty = the whole row
    QString reason;  ///< translated sentence
    QString order;   ///< order number, where known
};

struct ImportProgress
{
    qint64 rowsDone = 0;
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    double rowsPerSecond = 0;
    std::optional<qint64> secondsLeft;
};

struct ImportReport
{
    qint64 rows = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 badRows = 0;
    qint64 contradictoryOrders = 0;
    QString rejectsFile; ///< empty = no bad rows
};

struct ImportOptions
{
    bool dryRun = false;   ///< everything but writing
    QString rejectsFolder; ///< empty = beside the first file
    QDateTime now;         ///< received-at of what is new; invalid = the current time
    std::function<void(const ImportProgress &)> onProgress;
    std::function<void(const ImportFinding &)> onFinding;
    std::function<bool()> isCancelled;
};

/** Reads foreign files and writes their orders to the sink in batches, each a transaction; repeating it is
 * safe. */
[[nodiscard]] Result<ImportReport> importFiles(const Mapping &mapping, const QStringList &paths,
                                               OrderSink &sink, const ImportOptions &options);

/** The made-up orders in resources/sample with dates relative to now, under the source "sample". */
[[nodiscard]] Result<ImportReport> loadSample(OrderSink &sink, const QDateTime &now);
inline constexpr QLatin1StringView sampleSource{"sample"};

} // namespace mars
