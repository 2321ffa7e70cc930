// SPDX-License-Identifier: Apache-2.0
#include "carriers/strictobject.h"

#include <QCoreApplication>

namespace mars {
namespace {

class Reason
{
    Q_DECLARE_TR_FUNCTIONS(StrictObject)
};

} // namespace

StrictObject::StrictObject(const QJsonObject &object, const QString &path)
    : m_object(object)
    , m_path(path)
{
}

QString StrictObject::string(const QString &key, Need need)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() ? need == Required : !value.isString())
        complain(key, Reason::tr("a text is expected"));
    else if (need == Required && value.toString().trimmed().isEmpty())
        complain(key, Reason::tr("it is empty"));
    return value.toString();
}

bool StrictObject::boolean(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        complain(key, Reason::tr("true or false is expected"));
    return value.toBool();
}

int StrictObject::integer(const QString &key, int least, int most)
{
    const int value = take(key).toInt(least - 1);
    if (value < least || value > most)
        complain(key, Reason::tr("a whole number from %1 to %2 is expected").arg(least).arg(most));
    return value;
}

QStringList StrictObject::strings(const QString &key)
{
    QStringList list;
    const QJsonArray items = array(key);
    for (const QJsonValue item : items) {
        if (item.toString().isEmpty())
            complain(key, Reason::tr("a list of texts is expected"));
        list.append(item.toString());
    }
    return list;
}

QJsonArray StrictObject::array(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        complain(key, Reason::tr("a list is expected"));
    return value.toArray();
}

QJsonObject StrictObject::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        complain(key, Reason::tr("an object is expected"));
    return value.toObject();
}

void StrictObject::complain(const QString &key, const QString &reason)
{
    if (!m_problem)
        m_problem = JsonProblem{m_path + key, reason};
}

std::optional<JsonProblem> StrictObject::problem()
{
    if (!m_object.isEmpty())
        complain(m_object.begin().key(), Reason::tr("there is no such field"));
    return m_problem;
}

QJsonValue StrictObject::take(const QString &key)
{
    return m_object.contains(key) ? m_object.take(key) : QJsonValue(QJsonValue::Undefined);
}

} // namespace mars
