// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"
#include "domain/result.h"

#include <functional>

namespace mars {

/** One order of an export: its row and its customer, masked for those who may not see contacts. */
struct ExportedOrder
{
    OrderSummary summary;
    Customer customer;

    friend bool operator==(const ExportedOrder &, const ExportedOrder &) = default;
};

/** Which list is exported, and what is recorded of it beside who, when and how many. */
struct ExportRequest
{
    ListRequest list;
    QStringList columns; ///< names for the record, the same in every language
    QString person;      ///< as the desk names its user
};

/** Where the orders of an export go, portion by portion, in the order of the list. */
class ExportTarget
{
public:
    virtual ~ExportTarget() = default;
    /** An Error ends the export with it. */
    [[nodiscard]] virtual Result<Done> take(const QList<ExportedOrder> &portion) = 0;
};

/** Either may be left out. */
struct ExportWatch
{
    /** Called in the thread that works. */
    std::function<void(qint64 done, qint64 total)> onProgress;
    /** True ends the export with Error::Cancelled; asked from any thread. */
    std::function<bool()> isCancelled;
};

/** Where whole lists are read from. */
class ExportSource
{
public:
    virtual ~ExportSource() = default;

    /**
     * Hands every order of the list to the target, each once and all as of one moment, however long that
     * takes and whatever changes meanwhile; gives how many there were. Who exports what is recorded before
     * the first one is read; whoever may not export gets Error::Refused. Synchronous, on a connection of its
     * own; never in the window's thread.
     */
    [[nodiscard]] virtual Result<qint64> read(const ExportRequest &request, ExportTarget &target,
                                              const ExportWatch &watch) = 0;
};

} // namespace mars
