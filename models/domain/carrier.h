// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars {

/** Who moves the parcel, as far as every part of the program needs to know it. */
struct Carrier
{
    QString code;    ///< "bluedart"
    QString name;    ///< "Blue Dart Express"
    QString country; ///< ISO 3166-1 alpha-2
    QString phone;
    QString website;

    friend bool operator==(const Carrier &, const Carrier &) = default;
};

} // namespace mars
