// SPDX-License-Identifier: Apache-2.0
// On a shared database: with fewer rights, beside others, and while it does not answer.
#include "pictures/scenes.h"

#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/attendancebar.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/button.h"

namespace mars::test {

static Rights lead()
{
    Rights rights;
    rights.revealsContacts = true;
    rights.writesNotes = true;
    rights.setsTrackingNumbers = true;
    rights.exportsLists = true;
    return rights;
}

static void showMasked(Studio &studio)
{
    studio.source()->setRights(lead());
    showOrders(studio);
}

static void showRevealed(Studio &studio)
{
    showMasked(studio);
    studio.press(studio.find<ui::OrdersTable>(), Qt::Key_V);
}

static void showNotSearched(Studio &studio)
{
    showMasked(studio);
    studio.type(QStringLiteral("+91 98200"));
}

/** Others have the order open, and have changed the list. */
static void showOthers(Studio &studio)
{
    studio.source()->setOthers(
        {QStringLiteral("Priya S."), QStringLiteral("Amit Rao"), QStringLiteral("लता")});
    showOrders(studio);
    studio.until("the others are named", [&] { return studio.find<ui::AttendanceBar>()->isVisible(); });
    QList<Order> orders = studio.source()->orders();
    const auto *table = studio.find<ui::OrdersTable>();
    const auto first =
        table->model()->index(table->rowAt(0) + 1, 0).data(OrderListModel::IdRole).toLongLong();
    orders.removeIf([first](const Order &order) { return order.id == first || order.id == first + 1; });
    studio.source()->setOrders(orders);
    (void)studio.find(QStringLiteral("placeRows"));
    studio.settle();
}

static void showOffline(Studio &studio)
{
    showOrders(studio);
    studio.source()->fail({Error::Kind::Unreachable,
                           QStringLiteral("The order database does not answer."),
                           QStringLiteral("Check the network or the server, then try again."),
                           {}});
    FakeOrderEdits &edits = studio.surroundings()->edits();
    edits.setOffline(true);
    const Order &order = studio.source()->orders().first();
    for (const char *text : {"Called twice", "Neighbour has the key"})
        (void)edits.save(Edit::note(order, QStringLiteral("Priya Kamat"), QString::fromLatin1(text)));
    studio.press(studio.find<ui::OrdersTable>(), Qt::Key_F5);
    (void)studio.find(QStringLiteral("staleBanner"));
    const auto *bar = studio.find<ui::StatusBar>();
    studio.until("what waits is told before the age", [bar] { return bar->ageText().count(u'·') == 2; });
    studio.settle();
}

/** As showOffline(), with a copy that is searched. */
static void showCopy(Studio &studio)
{
    studio.source()->setStandIn(StandIn{pictureTime().addSecs(-11 * 60),
                                        14,
                                        {Error::Kind::Unreachable,
                                         QStringLiteral("The order database does not answer."),
                                         QStringLiteral("Check the network or the server, then try again."),
                                         {}}});
    showOrders(studio);
    FakeOrderEdits &edits = studio.surroundings()->edits();
    edits.setOffline(true);
    const Order &order = studio.source()->orders().first();
    for (const char *text : {"Called twice", "Neighbour has the key"})
        (void)edits.save(Edit::note(order, QStringLiteral("Priya Kamat"), QString::fromLatin1(text)));
    const auto *bar = studio.find<ui::StatusBar>();
    studio.until("what waits is told before the age", [bar] { return bar->ageText().count(u'·') == 2; });
    studio.settle();
}

static void showOldNotFound(Studio &studio)
{
    showCopy(studio);
    studio.type(QStringLiteral("MO-104871"));
}

QList<Scene> sharedScenes()
{
    const QSize small(1100, 700);
    const QString hindi = QStringLiteral("hi");
    const QString german = QStringLiteral("de");
    return {
        {QStringLiteral("masked"), {}, showMasked},
        {QStringLiteral("masked-dark"), Pose{.dark = true}, showMasked},
        {QStringLiteral("masked-hindi"), Pose{.language = hindi}, showMasked},
        {QStringLiteral("masked-german-1100x700"), Pose{.size = small, .language = german}, showMasked},
        {QStringLiteral("masked-text-150"), Pose{.textPercent = 150}, showMasked},
        {QStringLiteral("revealed"), {}, showRevealed},
        {QStringLiteral("revealed-hindi-1100x700"), Pose{.size = small, .language = hindi}, showRevealed},
        {QStringLiteral("revealed-german"), Pose{.language = german}, showRevealed},
        {QStringLiteral("not-searched"), {}, showNotSearched},
        {QStringLiteral("not-searched-german-1100x700"), Pose{.size = small, .language = german},
         showNotSearched},
        {QStringLiteral("copy"), {}, showCopy},
        {QStringLiteral("copy-dark"), Pose{.dark = true}, showCopy},
        {QStringLiteral("copy-1100x700"), Pose{.size = small}, showCopy},
        {QStringLiteral("copy-dark-1100x700"), Pose{.size = small, .dark = true}, showCopy},
        {QStringLiteral("copy-german-1100x700"), Pose{.size = small, .language = german}, showCopy},
        {QStringLiteral("copy-hindi-1100x700"), Pose{.size = small, .language = hindi}, showCopy},
        {QStringLiteral("copy-not-found"), {}, showOldNotFound},
        {QStringLiteral("copy-not-found-german-1100x700"), Pose{.size = small, .language = german},
         showOldNotFound},
        {QStringLiteral("masked-1100x700"), Pose{.size = small}, showMasked},
        {QStringLiteral("masked-1100x700-dark"), Pose{.size = small, .dark = true}, showMasked},
        {QStringLiteral("others"), {}, showOthers},
        {QStringLiteral("others-dark"), Pose{.dark = true}, showOthers},
        {QStringLiteral("others-1100x700"), Pose{.size = small}, showOthers},
        {QStringLiteral("others-1100x700-dark"), Pose{.size = small, .dark = true}, showOthers},
        {QStringLiteral("others-hindi-1100x700"), Pose{.size = small, .language = hindi}, showOthers},
        {QStringLiteral("others-german-1100x700"), Pose{.size = small, .language = german}, showOthers},
        {QStringLiteral("others-text-150"), Pose{.textPercent = 150}, showOthers},
        {QStringLiteral("offline"), {}, showOffline},
        {QStringLiteral("offline-dark"), Pose{.dark = true}, showOffline},
        {QStringLiteral("offline-1100x700"), Pose{.size = small}, showOffline},
        {QStringLiteral("offline-hindi-1100x700"), Pose{.size = small, .language = hindi}, showOffline},
        {QStringLiteral("offline-german-1100x700"), Pose{.size = small, .language = german}, showOffline},
        {QStringLiteral("offline-text-150"), Pose{.textPercent = 150}, showOffline},
    };
}

} // namespace mars::test
