// SPDX-License-Identifier: Apache-2.0
#include "rawlookup.h"

#include "bareline.h"
#include "store/engine/connection.h"

#include <QSqlField>
#include <QSqlTableModel>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mars::bench {

namespace {

class SqliteLine : public RawLookUp::Line
{
public:
    explicit SqliteLine(const QString &file)
    {
        const char *statement = "SELECT id, placed_at, number_key, number FROM orders WHERE number_key = ?";
        if (sqlite3_open_v2(file.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) ||
            sqlite3_prepare_v2(m_database, statement, -1, &m_statement, nullptr))
            qFatal("%s", sqlite3_errmsg(m_database));
    }

    ~SqliteLine() override
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }

    void find(const QByteArray &numberKey) override
    {
        sqlite3_bind_text(m_statement, 1, numberKey.constData(), int(numberKey.size()), SQLITE_STATIC);
        while (sqlite3_step(m_statement) == SQLITE_ROW)
            (void)sqlite3_column_int64(m_statement, 0);
        sqlite3_reset(m_statement);
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

class ServerLine : public RawLookUp::Line
{
public:
    explicit ServerLine(const QString &address)
        : m_line(address)
    {
        m_line.prepare("look_up",
                       "SELECT id, placed_at, number_key, number FROM orders WHERE number_key = $1");
    }

    void find(const QByteArray &numberKey) override { m_line.runPrepared("look_up", numberKey); }

private:
    BareLine m_line;
};

std::unique_ptr<RawLookUp::Line> lineTo(const DatabaseLocation &location)
{
    if (location.engine() == DatabaseLocation::Engine::Sqlite)
        return std::make_unique<SqliteLine>(location.path());
    return std::make_unique<ServerLine>(location.text());
}

} // namespace

RawLookUp::RawLookUp(const DatabaseLocation &location)
    : m_line(lineTo(location))
    , m_connection(std::make_unique<Connection>(location))
{
}

RawLookUp::~RawLookUp() = default;

void RawLookUp::find(const QByteArray &numberKey)
{
    m_line->find(numberKey);
}

Clock::duration RawLookUp::filter(const QString &word)
{
    m_connection->open();
    QSqlTableModel model(nullptr, m_connection->database());
    model.setTable(u"orders"_s);
    const auto begun = Clock::now();
    model.setFilter(u"customer_name LIKE '%%1%'"_s.arg(QString(word).replace(u'\'', u"''"_s)));
    if (!model.select())
        qFatal("%s", qPrintable(model.lastError().text()));
    (void)model.data(model.index(0, 0));
    return Clock::now() - begun;
}

} // namespace mars::bench
