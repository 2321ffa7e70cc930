// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/list/ownviews.h"
#include "ui/settings/preferences.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>

using namespace mars;
using namespace mars::test;

/** Lists that a person gives a name, by the keys. */
class OwnViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void isKeptUnderItsName();
    void isShownAgain();
    void isRenamed();
    void isRemoved();
    void takesThePlaceOfItsNamesake();
    void leavesOutWhatItDoesNotUnderstand();

private:
    [[nodiscard]] ui::Preferences &preferences() { return *m_desk->surroundings()->services().preferences; }
    [[nodiscard]] QAbstractButton *chip(const QString &name) const
    {
        return qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(name));
    }
    void press(const char *name)
    {
        auto *button = m_desk->window()->findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY(button->isVisible());
        button->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Space);
    }
    void filterByPlace(const QString &place)
    {
        m_desk->table()->setFocus();
        m_desk->press(Qt::Key_F);
        m_desk->byAccessibleName(QStringLiteral("City or region begins with"))->setFocus();
        m_desk->type(place);
        m_desk->press(Qt::Key_Return);
    }
    void keepAs(const QString &name)
    {
        press("keepView");
        m_desk->type(name);
        m_desk->press(Qt::Key_Return);
    }

    std::unique_ptr<Desk> m_desk;
};

void OwnViewsTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
    m_desk->window()->resize(1900, 900);
}

void OwnViewsTest::isKeptUnderItsName()
{
    filterByPlace(QStringLiteral("pu"));
    const ListRequest list = m_desk->list()->request();
    keepAs(QStringLiteral(" Pune "));
    QVERIFY(m_desk->table()->hasFocus());
    QVERIFY(chip(QStringLiteral("Pune")));
    QVERIFY(chip(QStringLiteral("Pune"))->isChecked());
    QCOMPARE(ui::ownViews(preferences()), (QList<ui::OwnView>{{QStringLiteral("Pune"), list}}));
}

void OwnViewsTest::isShownAgain()
{
    filterByPlace(QStringLiteral("pu"));
    m_desk->list()->sort(static_cast<int>(OrderColumn::City));
    const ListRequest list = m_desk->list()->request();
    keepAs(QStringLiteral("Pune"));
    m_desk->press(Qt::Key_6, Qt::AltModifier);
    QVERIFY(!chip(QStringLiteral("Pune"))->isChecked());
    chip(QStringLiteral("Pune"))->setFocus(Qt::TabFocusReason);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->list()->request(), list);
    QVERIFY(chip(QStringLiteral("Pune"))->isChecked());
}

void OwnViewsTest::isRenamed()
{
    filterByPlace(QStringLiteral("pu"));
    const ListRequest list = m_desk->list()->request();
    keepAs(QStringLiteral("Pune"));
    press("renameView");
    m_desk->type(QStringLiteral("West"));
    m_desk->press(Qt::Key_Return);
    QVERIFY(!chip(QStringLiteral("Pune")));
    QVERIFY(chip(QStringLiteral("West"))->isChecked());
    QCOMPARE(ui::ownViews(preferences()), (QList<ui::OwnView>{{QStringLiteral("West"), list}}));
}

void OwnViewsTest::isRemoved()
{
    filterByPlace(QStringLiteral("pu"));
    keepAs(QStringLiteral("Pune"));
    press("removeView");
    QVERIFY(!chip(QStringLiteral("Pune")));
    QVERIFY(ui::ownViews(preferences()).isEmpty());
    QCOMPARE(m_desk->list()->request().filter.place, QStringLiteral("pu")); // the list stays as it was
    QVERIFY(m_desk->window()->findChild<QWidget *>(QStringLiteral("keepView"))->isVisible());
}

void OwnViewsTest::takesThePlaceOfItsNamesake()
{
    filterByPlace(QStringLiteral("pu"));
    keepAs(QStringLiteral("Mine"));
    m_desk->press(Qt::Key_6, Qt::AltModifier);
    filterByPlace(QStringLiteral("mu"));
    const ListRequest list = m_desk->list()->request();
    press("keepView");
    m_desk->type(QStringLiteral("Mine"));
    QVERIFY(m_desk->byAccessibleName(QStringLiteral("Replace the view of this name")));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(ui::ownViews(preferences()), (QList<ui::OwnView>{{QStringLiteral("Mine"), list}}));
}

void OwnViewsTest::leavesOutWhatItDoesNotUnderstand()
{
    preferences().setWindowState(
        QStringLiteral("ownViews"),
        R"([{"name": "Newer", "view": "open", "sort": "placed", "filter": {"colour": "red"}},
            {"name": "Odd", "view": "closed", "sort": "placed"}, 7,
            {"name": "Kept", "view": "late", "sort": "number", "ascending": true, "filter": {"place": "p"}}])");
    OrderFilter filter;
    filter.place = QStringLiteral("p");
    const ListRequest list{OrderView::Late, OrderSort::Number, Qt::AscendingOrder, filter};
    QCOMPARE(ui::ownViews(preferences()), (QList<ui::OwnView>{{QStringLiteral("Kept"), list}}));
    ui::keepOwnViews(preferences(), {});
    const QByteArray left = preferences().windowState(QStringLiteral("ownViews"));
    QVERIFY2(left.contains("colour") && !left.contains("Kept"), left.constData());
}

MARS_TEST_MAIN(QApplication, OwnViewsTest)
#include "ownviewstest.moc"
