// SPDX-License-Identifier: Apache-2.0
#include "rawlist.h"

#include "store/engine/connection.h"

#include <QSqlQueryModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mars::bench {

static const QString everything =
    u"SELECT number, placed_at, customer_name, city, stage, tracking_number FROM orders ORDER BY placed_at DESC, id DESC"_s;

RawList::RawList(const DatabaseLocation &location)
    : m_connection(std::make_unique<Connection>(location, Connection::Schema::Any))
{
    m_connection->open();
}

RawList::~RawList() = default;

Clock::duration RawList::firstRows()
{
    QSqlQueryModel model;
    QTableView view;
    view.resize(1440, 900);
    view.setModel(&model);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("the view did not come up");
    const auto begun = Clock::now();
    model.setQuery(everything, m_connection->database());
    view.viewport()->repaint();
    return Clock::now() - begun;
}

Clock::duration RawList::pageAt(qint64 place)
{
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    const auto begun = Clock::now();
    if (!query.exec(everything + u" LIMIT 100 OFFSET %1"_s.arg(place)))
        qFatal("%s", qPrintable(query.lastError().text()));
    while (query.next())
        (void)query.value(0);
    return Clock::now() - begun;
}

} // namespace mars::bench
