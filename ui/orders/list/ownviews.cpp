// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/ownviews.h"

#include "domain/orderviewnames.h"
#include "ui/settings/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mars::ui {

static const QString part = QStringLiteral("ownViews");
static constexpr std::array<QStringView, 8> sortNames{u"placed", u"number", u"customer", u"promised",
                                                      u"city",   u"stage",  u"carrier",  u"tracking-number"};

template<typename Names>
static int placeIn(const Names &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

static QJsonObject toJson(const OwnView &view)
{
    const ListRequest &list = view.list;
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("view"), orderViewNames.at(static_cast<std::size_t>(list.view)).toString()},
            {QStringLiteral("sort"), sortNames.at(static_cast<std::size_t>(list.sort)).toString()},
            {QStringLiteral("ascending"), list.direction == Qt::AscendingOrder},
            {QStringLiteral("filter"), mars::toJson(list.filter)}};
}

static std::optional<OwnView> fromJson(const QJsonObject &json)
{
    const QString name = json.value(QStringLiteral("name")).toString();
    const int view = placeIn(orderViewNames, json.value(QStringLiteral("view")).toString());
    const int sort = placeIn(sortNames, json.value(QStringLiteral("sort")).toString());
    const auto filter = orderFilterFromJson(json.value(QStringLiteral("filter")).toObject());
    if (name.isEmpty() || view < 0 || sort < 0 || !filter)
        return {};
    const bool ascending = json.value(QStringLiteral("ascending")).toBool();
    return OwnView{name,
                   {static_cast<OrderView>(view), static_cast<OrderSort>(sort),
                    ascending ? Qt::AscendingOrder : Qt::DescendingOrder, *filter}};
}

static QJsonArray stored(const Preferences &preferences)
{
    return QJsonDocument::fromJson(preferences.windowState(part)).array();
}

QList<OwnView> ownViews(const Preferences &preferences)
{
    QList<OwnView> views;
    const QJsonArray kept = stored(preferences);
    for (const QJsonValue &each : kept) {
        if (const std::optional<OwnView> view = fromJson(each.toObject()))
            views.append(*view);
    }
    return views;
}

void keepOwnViews(Preferences &preferences, const QList<OwnView> &views)
{
    QJsonArray kept;
    for (const OwnView &view : views)
        kept.append(toJson(view));
    const QJsonArray before = stored(preferences);
    for (const QJsonValue &each : before) {
        if (!fromJson(each.toObject())) // of a newer program: it shall find it again
            kept.append(each);
    }
    preferences.setWindowState(part, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

qsizetype ownViewOf(const QList<OwnView> &views, const ListRequest &list)
{
    const auto found = std::find_if(views.cbegin(), views.cend(),
                                    [&list](const OwnView &view) { return view.list == list; });
    return found == views.cend() ? -1 : found - views.cbegin();
}

} // namespace mars::ui
