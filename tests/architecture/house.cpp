// SPDX-License-Identifier: Apache-2.0
#include "house.h"

using namespace Qt::StringLiterals;

QList<Part> houseParts()
{
    return {
        {u"models/domain"_s,
         u"mars_domain"_s,
         {},
         {u"Core"_s},
         {u"PkgConfig::ICU"_s, u"${PHONENUMBER_LIBRARY}"_s, u"${PROTOBUF_LIBRARY}"_s},
         {u"unicode/"_s, u"phonenumbers/"_s}},
        {u"models/carriers"_s, u"mars_carriers"_s, {u"mars_domain"_s}, {u"Core"_s}, {}, {}},
        {u"models/import"_s, u"mars_import"_s, {u"mars_domain"_s}, {u"Core"_s}, {}, {}},
        {u"models/export"_s,
         u"mars_export"_s,
         {u"mars_domain"_s},
         {u"Core"_s},
         {u"PkgConfig::XLSXWRITER"_s},
         {u"xlsxwriter.h"_s}},
        {u"models/crowd"_s, u"mars_crowd"_s, {u"mars_domain"_s, u"mars_carriers"_s}, {u"Core"_s}, {}, {}},
        {u"models/lookup"_s,
         u"mars_lookup"_s,
         {u"mars_domain"_s, u"mars_carriers"_s},
         {u"Core"_s},
         {u"PkgConfig::GMIME"_s},
         {u"gmime/"_s}},
        {u"models/store"_s,
         u"mars_store"_s,
         {u"mars_domain"_s},
         {u"Core"_s, u"Sql"_s},
         {u"PkgConfig::LIBPQ"_s, u"PkgConfig::OPENSSL"_s, u"PkgConfig::SQLITE3"_s},
         {u"libpq-fe.h"_s, u"openssl/"_s, u"sqlite3.h"_s}},
        {u"models/items"_s, u"mars_items"_s, {u"mars_domain"_s}, {u"Core"_s, u"Gui"_s}, {}, {}},
        {u"ui"_s,
         u"mars_ui"_s,
         {u"mars_items"_s, u"mars_domain"_s, u"mars_carriers"_s, u"mars_lookup"_s},
         {u"Core"_s, u"Gui"_s, u"Widgets"_s, u"Svg"_s, u"PrintSupport"_s},
         {},
         {}},
    };
}

QStringList topLevelEntries()
{
    return {u"CMakeLists.txt"_s,
            u"CMakePresets.json"_s,
            u"README.md"_s,
            u"LICENSE"_s,
            u"app"_s,
            u"installer"_s,
            u"models"_s,
            u"resources"_s,
            u"tests"_s,
            u"translations"_s,
            u"ui"_s};
}
