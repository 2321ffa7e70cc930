// SPDX-License-Identifier: Apache-2.0
#include "store/live/attendance.h"

#include "store/engine/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

const QString desk = u"Mars "_s;
constexpr qsizetype mostBytes = 42; // so that the longest fits in base 64

/** Apart from the locks that others may take on the same server: "MO" in front of the order's number. */
qint64 keyOf(OrderId order)
{
    return (qint64(0x4d4f) << 48) + order;
}

bool isPlain(const QString &text)
{
    return !text.startsWith(u'=') &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

} // namespace

QString sessionName(const QString &person)
{
    QString name = person;
    while (name.toUtf8().size() > mostBytes)
        name.chop(1);
    if (isPlain(name))
        return desk + name;
    return desk + u'=' + QLatin1StringView(name.toUtf8().toBase64(QByteArray::OmitTrailingEquals));
}

QString personOfSession(const QString &name)
{
    if (!name.startsWith(desk))
        return {};
    const QString person = name.sliced(desk.size());
    return person.startsWith(u'=') ? QString::fromUtf8(QByteArray::fromBase64(person.sliced(1).toLatin1()))
                                   : person;
}

QStringList Attendance::attend(Connection &connection, OrderId order, const QString &person)
{
    QStringList others;
    if (connection.location().engine() == DatabaseLocation::Engine::Sqlite)
        return others;
    connection.open();
    const bool holds = m_order != 0 && m_session == connection.session();
    if (!holds || m_order != order || m_person != person) {
        // The new one first: under another name the same lock is held all the while, for locks are counted.
        if (order != 0)
            take(connection, order, person);
        if (holds)
            leave(connection);
    }
    m_order = order;
    m_person = person;
    m_session = connection.session();
    if (order == 0)
        return others;
    Query row = connection.query("attendants"_L1);
    row.bind("key"_L1, keyOf(order));
    while (row.next()) {
        const QString name = personOfSession(row.text());
        const QString login = row.text();
        others.append(name.isEmpty() ? login : name);
    }
    others.removeDuplicates();
    return others;
}

void Attendance::take(Connection &connection, OrderId order, const QString &person)
{
    Query row = connection.query("attend"_L1);
    row.bind("key"_L1, keyOf(order)).bind("name"_L1, sessionName(person)).run();
}

void Attendance::leave(Connection &connection)
{
    connection.query("leave"_L1).bind("key"_L1, keyOf(m_order)).run();
}

} // namespace mars
