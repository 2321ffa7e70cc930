// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/panel/panelheader.h"
#include "ui/orders/pilllabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>

#include <functional>

using namespace mars;
using namespace mars::test;

/** The head of the panel has room for what it says, in both of its widths. */
class CustomerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheWholeAddress_data();
    void showsTheWholeAddress();
    void copiesTheAddress();
    void keepsNumberPillAndButtonsApart_data();
    void keepsNumberPillAndButtonsApart();

private:
    void change(const std::function<void(Order &)> &with);

    std::unique_ptr<Desk> m_desk;
};

void CustomerTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
}

void CustomerTest::cleanup()
{
    m_desk.reset();
}

void CustomerTest::change(const std::function<void(Order &)> &with)
{
    QList<Order> orders = m_desk->source()->orders();
    for (Order &order : orders) {
        if (order.number == splitOrderNumber)
            with(order);
    }
    m_desk->source()->setOrders(orders);
}

void CustomerTest::showsTheWholeAddress_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("email");
    for (const QSize size : {QSize(1100, 700), QSize(1440, 900)}) {
        for (const char *email :
             {"a@b.in", "ananya.deshpande@example.com", "customer.service@shop.example.com"})
            QTest::addRow("%d, %s", size.width(), email) << size << QString::fromLatin1(email);
    }
}

void CustomerTest::showsTheWholeAddress()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, email);
    m_desk->window()->resize(size);
    change([&](Order &order) { order.customer.email = email; });
    m_desk->open(splitOrderNumber);
    const auto *label = m_desk->window()->findChild<QLabel *>(QStringLiteral("customerEmail"));
    QCOMPARE(label->text(), email);
    QTRY_VERIFY2(label->contentsRect().width() >= label->fontMetrics().horizontalAdvance(email),
                 qPrintable(QString::number(label->width())));
    QVERIFY(label->parentWidget()->rect().contains(label->geometry()));
}

void CustomerTest::copiesTheAddress()
{
    m_desk->open(splitOrderNumber);
    qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(QStringLiteral("More actions")))->click();
    for (QAction *action : m_desk->panel()->findChild<QMenu *>()->actions()) {
        if (action->text() == QStringLiteral("Copy e-mail address"))
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), m_desk->panel()->shown()->order.customer.email);
}

void CustomerTest::keepsNumberPillAndButtonsApart_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    for (const QSize size : {QSize(1100, 700), QSize(1440, 900)}) {
        for (const char *language : {"en", "hi", "de"}) {
            for (const char *number : {"MO-204871", "MO-2048712345678", "e481f51cbdc54678b7cc49136f2d6af7"})
                QTest::addRow("%d, %s, %s", size.width(), language, number)
                    << size << QString::fromLatin1(language) << QString::fromLatin1(number);
        }
    }
}

void CustomerTest::keepsNumberPillAndButtonsApart()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    QFETCH(const QString, number);
    m_desk->window()->resize(size);
    m_desk->surroundings()->preferences()->setLanguage(language);
    change([&](Order &order) { order.number = number; });
    m_desk->open(number);
    auto *header = m_desk->window()->findChild<ui::PanelHeader *>();
    auto *pill = header->findChild<ui::PillLabel *>();
    const auto inHeader = [&](const QWidget *widget) {
        return QRect(widget->mapTo(header, QPoint()), widget->size());
    };
    for (const auto stage : {Stage::OnHold, Stage::AttemptFailed, Stage::OutForDelivery}) {
        header->setOrder(number, ui::stagePill(stage, Status::OnHold, StatusReason::AddressIssue));
        QTRY_COMPARE(pill->width(), pill->sizeHint().width());
        QTRY_VERIFY(header->rect().contains(inHeader(pill)));
        QList<QWidget *> parts = header->findChildren<QWidget *>();
        parts.removeIf([](const QWidget *part) { return !part->isVisible(); });
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY(header->rect().contains(inHeader(parts.at(i))));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!inHeader(parts.at(i)).intersects(inHeader(parts.at(j))),
                         parts.at(i)->metaObject()->className());
        }
    }
}

MARS_TEST_MAIN(QApplication, CustomerTest)
#include "customertest.moc"
