// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/derivation.h"
#include "domain/ordersink.h"
#include "import/mapping.h"

#include <functional>

namespace mars {

/** What an import has to tell while it goes on. */
struct ImportFinding
{
    enum class Kind {
        BadRow,        ///< a row that was not imported
        Contradiction, ///< an order whose history contradicts itself; it is imported
        Notice         ///< about a whole file: nobody recognises it, rejected rows cannot be kept
    };
    Kind kind = Kind::BadRow;
    QString file;
    qint64 line = 0; ///< from 1, the header included
    QString column;  ///< empty = the whole row
    QString reason;  ///< translated sentence
    QString order;   ///< order number, where known
    QList<Contradiction> contradictions;
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
    qint64 inserted = 0;  ///< orders; each counts once here or below, whatever files speak of it
    qint64 updated = 0;   ///< orders that were stored before
    qint64 unchanged = 0; ///< orders that were stored before, exactly as they were told
    qint64 badRows = 0;
    qint64 contradictoryOrders = 0;    ///< those that were only cancelled yet handed over are not among them
    qint64 cancelledYetHandedOver = 0; ///< orders
    QStringList rejectsFiles;          ///< one for each source file with bad rows, "orders.rejects.csv"
};

struct ImportOptions
{
    bool dryRun = false;   ///< the sink only rehearses: no rejects file is written
    QString rejectsFolder; ///< empty = beside the first file
    QDateTime now;         ///< received-at of what is new; invalid = the current time
    std::function<void(const ImportProgress &)> onProgress;
    std::function<void(const ImportFinding &)> onFinding;
    std::function<bool()> isCancelled;
};

/**
 * Reads foreign files and writes their orders to the sink in batches, each a transaction; repeating it is
 * safe, also after it was killed. A path may be a folder: what the mapping recognises in it is imported,
 * orders before shipments before events. What cannot work at all (a missing file or column) is an Error
 * before anything is written. Synchronous, for worker threads; the callbacks are called in the same thread.
 */
[[nodiscard]] Result<ImportReport> importFiles(const Mapping &mapping, const QStringList &paths,
                                               OrderSink &sink, const ImportOptions &options);

/** The made-up orders in resources/sample with dates relative to now, none of them later, under the source
 * "sample". Replaces the sample loaded before. */
[[nodiscard]] Result<ImportReport> loadSample(OrderSink &sink, const QDateTime &now);
inline constexpr QLatin1StringView sampleSource{"sample"};

} // namespace mars
