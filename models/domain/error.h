// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars {

/** What went wrong, for a person: one plain sentence and the next step. Both are translated. */
struct Error
{
    enum class Kind {
        Invalid,        ///< the request itself makes no sense
        NotFound,       ///< a file or record that was named does not exist
        Unreadable,     ///< a file cannot be read or is malformed
        Unreachable,    ///< the database does not answer
        Locked,         ///< another program holds the database
        ReadOnly,       ///< the folder or database may not be written
        DiskFull,       ///< no room left
        Corrupt,        ///< the database file is damaged or is no database
        NewerSchema,    ///< written by a newer version of this program
        SchemaMissing,  ///< tables are missing or of an older version
        Refused,        ///< the database refuses this to the current role
        PasswordWanted, ///< the database wants a password, or another one
        Cancelled,      ///< the user or a newer request ended it
        Internal        ///< a defect of this program
    };

    Kind kind = Kind::Internal;
    QString sentence; ///< what happened, e.g. "The order database cannot be opened."
    QString nextStep; ///< what to do, e.g. "Check that the folder exists and try again."
    QString detail;   ///< the engine's own words, for the log; never shown first, never contains a password

    friend bool operator==(const Error &, const Error &) = default;
};

/** "What happened. What to do." */
[[nodiscard]] inline QString plainText(const Error &error)
{
    return error.nextStep.isEmpty() ? error.sentence : error.sentence + u' ' + error.nextStep;
}

} // namespace mars
