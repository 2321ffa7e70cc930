// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderdelegate.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/list/tabulartext.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace mars;
using namespace mars::test;

/** Columns of the list go when they do not fit, so that those that stay are read whole. */
class ColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatFitsWhole_data();
    void showsWhatFitsWhole();
    void showsAllBesideNoPanel();

private:
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QStringList cutTexts() const;

    std::unique_ptr<Desk> m_desk;
};

void ColumnsTest::init()
{
    m_desk = std::make_unique<Desk>();
    QList<Order> orders = m_desk->source()->orders();
    for (Order &order : orders) {
        if (!order.customer.name.startsWith(QStringLiteral("Customer")))
            continue;
        order.customer.name = QStringLiteral("Lakshmi Narayanan");
        order.customer.city = QStringLiteral("Visakhapatnam");
        if (order.promisedOn == pictureTime().date())
            order.placedAt = pictureTime().addYears(-1);
    }
    m_desk->source()->setOrders(orders);
    m_desk->start();
    m_desk->list()->sort(static_cast<int>(OrderColumn::Placed), Qt::AscendingOrder); // last year's first
}

void ColumnsTest::cleanup()
{
    m_desk.reset();
}

QStringList ColumnsTest::shown() const
{
    QStringList titles;
    for (int column = 0; column < orderColumnCount; ++column) {
        if (!m_desk->table()->isColumnHidden(column))
            titles.append(orderColumnTitle(OrderColumn(column)));
    }
    return titles;
}

QStringList ColumnsTest::cutTexts() const
{
    const ui::Theme &look = ui::theme();
    const QFont body = look.font(ui::TextSize::Body);
    const QFont meta = look.font(ui::TextSize::Meta);
    const ui::OrdersTable *table = m_desk->table();
    QStringList cut;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (const auto &[column, font] :
             {std::pair(OrderColumn::Placed, meta), std::pair(OrderColumn::Customer, body),
              std::pair(OrderColumn::City, body), std::pair(OrderColumn::Carrier, body)}) {
            const int section = static_cast<int>(column);
            const QString text = table->model()->index(row, section).data().toString();
            const qreal needed = ui::tabularWidth(font, text) + ui::OrderDelegate::gap;
            if (!table->isColumnHidden(section) && table->columnWidth(section) < needed)
                cut.append(text);
        }
    }
    return cut;
}

void ColumnsTest::showsWhatFitsWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QStringList>("dropped");
    const QString city = QStringLiteral("City");
    const QString placed = QStringLiteral("Placed");
    const QString carrier = QStringLiteral("Carrier");
    QTest::newRow("1920") << QSize(1920, 1080) << 100 << QStringList();
    QTest::newRow("1440") << QSize(1440, 900) << 100 << QStringList();
    QTest::newRow("1366") << QSize(1366, 768) << 100 << QStringList{city};
    QTest::newRow("1280") << QSize(1280, 720) << 100 << QStringList{city, placed};
    QTest::newRow("1100") << QSize(1100, 700) << 100 << QStringList{city, placed, carrier};
    QTest::newRow("1920, large text") << QSize(1920, 1080) << 150 << QStringList();
    QTest::newRow("1440, large text") << QSize(1440, 900) << 150 << QStringList{city, placed, carrier};
}

void ColumnsTest::showsWhatFitsWhole()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    QFETCH(const QStringList, dropped);
    QStringList expected;
    for (int column = 0; column < orderColumnCount; ++column)
        expected.append(orderColumnTitle(OrderColumn(column)));
    for (const QString &title : dropped)
        expected.removeOne(title);

    m_desk->window()->resize(size);
    m_desk->surroundings()->preferences()->setTextPercent(percent);
    m_desk->open(splitOrderNumber);
    QTRY_COMPARE(shown(), expected);
    QTRY_COMPARE(cutTexts(), QStringList());
    m_desk->guard().restart(); // every text and width anew, at another size: nobody types meanwhile
}

void ColumnsTest::showsAllBesideNoPanel()
{
    m_desk->window()->resize(1100, 700);
    QTRY_COMPARE(shown().size(), orderColumnCount);
    QCOMPARE(cutTexts(), QStringList());
}

MARS_TEST_MAIN(QApplication, ColumnsTest)
#include "columnstest.moc"
