// SPDX-License-Identifier: Apache-2.0
// A list with conditions, and where they are set.
#include "pictures/scenes.h"

#include "ui/orders/list/checklist.h"
#include "ui/orders/list/filterpopover.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/list/viewnamepopover.h"
#include "ui/widgets/textfield.h"

namespace mars::test {

static void openFields(Studio &studio)
{
    showOrders(studio);
    studio.press(studio.find<ui::OrdersTable>(), Qt::Key_F);
    studio.settle();
}

static void choose(Studio &studio, const QString &place)
{
    openFields(studio);
    auto *fields = studio.find<ui::FilterPopover>();
    const auto lists = fields->findChildren<ui::CheckList *>();
    lists.first()->setChosen({static_cast<int>(Stage::InTransit), static_cast<int>(Stage::OutForDelivery),
                              static_cast<int>(Stage::OnHold)});
    fields->findChildren<ui::TextField *>().first()->setText(place);
}

static void showFields(Studio &studio)
{
    choose(studio, QStringLiteral("Pune"));
    studio.settle();
}

static void show(Studio &studio, const QString &place)
{
    choose(studio, place);
    studio.press(studio.find<ui::FilterPopover>(), Qt::Key_Return, Qt::ControlModifier);
    studio.settle();
}

static void showFiltered(Studio &studio)
{
    show(studio, {});
}

static void showNaming(Studio &studio)
{
    showFiltered(studio);
    studio.press(studio.find(QStringLiteral("keepView")), Qt::Key_Space);
    studio.find<ui::ViewNamePopover>()->findChild<ui::TextField *>()->setText(QStringLiteral("On its way"));
    studio.settle();
}

static void showOwn(Studio &studio)
{
    showNaming(studio);
    studio.press(studio.find<ui::ViewNamePopover>()->findChild<ui::TextField *>(), Qt::Key_Return);
    studio.settle();
}

static void showNone(Studio &studio)
{
    show(studio, QStringLiteral("Zanzibar"));
}

static void showGrowing(Studio &studio)
{
    choose(studio, {});
    studio.source()->hold();
    studio.press(studio.find<ui::FilterPopover>(), Qt::Key_Return, Qt::ControlModifier);
    studio.source()->tellGrowth(12);
    studio.settle();
}

QList<Scene> filterScenes()
{
    const QSize small(1100, 700);
    const QString hindi = QStringLiteral("hi");
    const QString german = QStringLiteral("de");
    return {
        {QStringLiteral("filter-fields"), {}, showFields},
        {QStringLiteral("filter-fields-dark"), Pose{.dark = true}, showFields},
        {QStringLiteral("filter-fields-1100x700"), Pose{.size = small}, showFields},
        {QStringLiteral("filter-fields-german-1100x700"), Pose{.size = small, .language = german},
         showFields},
        {QStringLiteral("filter-fields-hindi-1100x700"), Pose{.size = small, .language = hindi}, showFields},
        {QStringLiteral("filtered"), {}, showFiltered},
        {QStringLiteral("filtered-dark"), Pose{.dark = true}, showFiltered},
        {QStringLiteral("filtered-german-1100x700"), Pose{.size = small, .language = german}, showFiltered},
        {QStringLiteral("filtered-hindi-1100x700"), Pose{.size = small, .language = hindi}, showFiltered},
        {QStringLiteral("view-named-1100x700"), Pose{.size = small}, showNaming},
        {QStringLiteral("view-named-dark"), Pose{.dark = true}, showNaming},
        {QStringLiteral("own-view"), {}, showOwn},
        {QStringLiteral("own-view-german-1100x700"), Pose{.size = small, .language = german}, showOwn},
        {QStringLiteral("own-view-hindi-1100x700"), Pose{.size = small, .language = hindi}, showOwn},
        {QStringLiteral("filter-growing-1100x700"), Pose{.size = small}, showGrowing},
        {QStringLiteral("filter-growing-dark"), Pose{.dark = true}, showGrowing},
        {QStringLiteral("filter-empty"), {}, showNone},
        {QStringLiteral("filter-empty-german-1100x700"), Pose{.size = small, .language = german}, showNone},
    };
}

} // namespace mars::test
