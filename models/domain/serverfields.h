// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars {

/**
 * Where a shared order database is, as a person fills it in. What is empty is left to what this computer is
 * set up with: its service file, password file and environment.
 */
struct ServerFields
{
    QString host = {}; ///< several are separated by commas
    QString port = {}; ///< one, or one for each host
    QString database = {};
    QString user = {};
    QString password = {};
    QString service = {};    ///< an entry of the computer's service file
    QString encryption = {}; ///< "disable" … "verify-full"; empty = checked, except on this computer
    QString further = {};    ///< more settings: "target_session_attrs=read-write connect_timeout=3"

    friend bool operator==(const ServerFields &, const ServerFields &) = default;
};

} // namespace mars
