// SPDX-License-Identifier: Apache-2.0
#include "crowd/cast.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mars {

static Cast::Names takeNames(const QJsonArray &whole)
{
    Cast::Names names;
    for (const QJsonValue &name : whole) {
        names.given.append(name.toString().section(u' ', 0, 0));
        names.family.append(name.toString().section(u' ', -1));
    }
    return names;
}

Cast Cast::load()
{
    QFile file(u":/mars/crowd/cast.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    Cast cast;
    for (const QJsonValue &ware : all["wares"_L1].toArray())
        cast.wares.append({ware["sku"_L1].toString(), ware["name"_L1].toString(), ware["rupees"_L1].toInt()});
    const QJsonObject warehouses = all["warehouses"_L1].toObject();
    for (auto it = warehouses.begin(); it != warehouses.end(); ++it) {
        const QJsonObject house = it->toObject();
        cast.warehouses.insert(
            it.key(), {house["code"_L1].toString(), house["city"_L1].toString(), house["hub"_L1].toString()});
    }
    for (const QJsonValue &city : all["cities"_L1].toArray())
        cast.cities.append({city["city"_L1].toString(), city["region"_L1].toString(),
                            city["postcode"_L1].toString(), city["street"_L1].toString(),
                            city["side"_L1].toString(), city["hub"_L1].toString()});
    const QJsonObject names = all["names"_L1].toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        cast.names.insert(it.key(), takeNames(it->toArray()));
    for (const QJsonValue &name : all["devanagari"_L1].toArray())
        cast.devanagari.append(name.toString());
    for (const QJsonValue &carrier : all["carriers"_L1].toArray())
        cast.carriers.append(
            {carrier["code"_L1].toString(), carrier["text"_L1].toString(), carrier["service"_L1].toString()});
    for (const QJsonValue &attempt : all["attempts"_L1].toArray()) {
        const std::optional<StatusReason> reason = statusReasonFromName(attempt["reason"_L1].toString());
        cast.attempts.append({reason.value_or(StatusReason::Other), attempt["words"_L1].toString()});
    }
    return cast;
}

} // namespace mars
