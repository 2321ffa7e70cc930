// SPDX-License-Identifier: Apache-2.0
// On a shared database: with fewer rights, and while it does not answer.
#include "pictures/scenes.h"

#include "ui/orders/list/orderstable.h"
#include "ui/shell/statusbar.h"

namespace mars::test {

static Rights lead()
{
    Rights rights;
    rights.revealsContacts = true;
    rights.writesNotes = true;
    rights.setsTrackingNumbers = true;
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
        {QStringLiteral("offline"), {}, showOffline},
        {QStringLiteral("offline-dark"), Pose{.dark = true}, showOffline},
        {QStringLiteral("offline-1100x700"), Pose{.size = small}, showOffline},
        {QStringLiteral("offline-hindi-1100x700"), Pose{.size = small, .language = hindi}, showOffline},
        {QStringLiteral("offline-german-1100x700"), Pose{.size = small, .language = german}, showOffline},
        {QStringLiteral("offline-text-150"), Pose{.textPercent = 150}, showOffline},
    };
}

} // namespace mars::test
