// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/engine/storefailure.h"
#include "store/store.h"

#include <QCoreApplication>

namespace mars {

/** What is said when a backup cannot be restored. */
class RestoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString reading();
    static QString writing();
    static StoreFailure unreadable(const QString &file, const QString &detail);
    static StoreFailure noBackup(const QString &file);
    static StoreFailure damaged(const QString &file);
    static StoreFailure newer(const QString &file);
    static StoreFailure ofOtherEngine(const QString &file, bool fileIsSqlite);
    static StoreFailure holdsOrders(const DatabaseLocation &location, qint64 orders);
    static StoreFailure holdsOthers(const DatabaseLocation &location, const QString &table);
    static StoreFailure rolesMissing(const DatabaseLocation &location, const QString &detail);
};

} // namespace mars
