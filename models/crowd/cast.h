// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/status.h"

#include <QHash>
#include <QList>

namespace mars {

/** The wares, places, names and carriers of made-up orders: those of the sample. */
struct Cast
{
    struct Ware
    {
        QString sku;
        QString name;
        int rupees = 0;
    };
    struct Warehouse
    {
        QString code;
        QString city;
        QString hub; ///< the first one behind it
    };
    struct City
    {
        QString name;
        QString region;
        QString postcode;
        QString street;
        QString side; ///< of the country: whose warehouse serves it, and which names are common there
        QString hub;  ///< the last one before it
    };
    struct Carrier
    {
        QString code; ///< of the catalogue
        QString text;
        QString service;
    };
    struct Attempt
    {
        StatusReason reason = StatusReason::None;
        QString words;
    };
    struct Names
    {
        QStringList given;
        QStringList family;
    };

    QList<Ware> wares;
    QHash<QString, Warehouse> warehouses; ///< by side
    QList<City> cities;
    QHash<QString, Names> names; ///< by side
    QStringList devanagari;      ///< whole names
    QList<Carrier> carriers;     ///< each as often as it is taken
    QList<Attempt> attempts;     ///< why a delivery fails

    /** What came with the program. */
    [[nodiscard]] static Cast load();
};

} // namespace mars
