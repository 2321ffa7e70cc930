// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"
#include "domain/notedrafts.h"
#include "domain/orderedits.h"
#include "domain/ordersource.h"

#include <functional>

namespace mars::ui {

class DatabaseSetup;
class Preferences;

/** Everything the window needs from outside; the composition root (app) or a test fills it. Not owned. */
struct Services
{
    OrderSource *source = nullptr;
    OrderEdits *edits = nullptr;
    NoteDrafts *noteDrafts = nullptr;
    const CarrierCatalogue *catalogue = nullptr;
    Preferences *preferences = nullptr;
    /** Loads or removes the made-up orders in a worker; the future gives how many. */
    std::function<QFuture<Result<qint64>>()> loadSample;
    std::function<QFuture<Result<qint64>>()> removeSample;
    /** How many made-up orders are stored; counted in a worker. */
    std::function<QFuture<Result<qint64>>()> countSample;
    /** Writes the whole list into the file in a worker, as wished; the future tells how many orders are done,
     * of how many, and gives how many there were. Cancelled, it leaves nothing behind. */
    std::function<QFuture<Result<qint64>>(const ListRequest &list, const QString &file)> exportList;
    /** Connects to a shared order database; null hides everything about that. */
    DatabaseSetup *databaseSetup = nullptr;
    QString databaseName; ///< for people: a path or a server, never a password
    QString databaseFile; ///< the path where it is a file; empty for a server
    /** The time that counts as now; a test or picture stops it. */
    std::function<QDateTime()> now;
};

} // namespace mars::ui
