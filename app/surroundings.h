// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"
#include "store/store.h"

#include <optional>

class QCoreApplication;

namespace mars {

/** Makes Qt read arguments and write text as UTF-8 in every locale; before the application is built. */
void useUtf8();

/** Names the application; the folders below follow from it. */
void nameApplication();

[[nodiscard]] QString settingsFile();    ///< …/mars-order-tracking/settings.ini
[[nodiscard]] QString carriersFolder();  ///< a user's own carrier files; need not exist
[[nodiscard]] QString defaultDatabase(); ///< …/mars-order-tracking/orders.sqlite

/** Where edits for this database wait to be applied: …/mars-order-tracking/outbox/<digest>.jsonl */
[[nodiscard]] QString outboxFor(const DatabaseLocation &location);
/** The folder of notes that were begun for this database and not saved: …/drafts/<digest> */
[[nodiscard]] QString noteDraftsFor(const DatabaseLocation &location);
/** Where orders of this server are kept for when it does not answer: …/snapshots/<digest>.sqlite */
[[nodiscard]] QString snapshotFor(const DatabaseLocation &location);

/** This start was told its database: on the command line or by MARS_DATABASE. */
[[nodiscard]] bool isDatabaseNamed(const std::optional<QString> &named);
/** The one named on the command line, else MARS_DATABASE, else the one kept in Settings, else the user's own
 * file. */
[[nodiscard]] Result<DatabaseLocation> chooseDatabase(const std::optional<QString> &named);

/** The shipped carriers with the user's own over them; its problems() are the user's to hear. */
[[nodiscard]] CarrierCatalogue loadCarriers();

} // namespace mars
