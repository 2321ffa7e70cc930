// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include <libpq-fe.h>
#include <memory>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error invalid(const QString &sentence, const QString &nextStep)
{
    return {Error::Kind::Invalid, sentence, nextStep, {}};
}

Result<QHash<QString, QString>> parametersOf(const QString &uri)
{
    // libpq's own message repeats the piece it stumbled over, which may be the password: it is not passed on.
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(uri.toUtf8().constData(), &message), &PQconninfoFree);
    PQfreemem(message);
    if (!options) {
        return invalid(
            Texts::tr("The address of the database is not written as PostgreSQL expects it."),
            Texts::tr("Write it like postgresql://user@host:5432/database, with special characters "
                      "percent-encoded."));
    }
    QHash<QString, QString> parameters;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString value = QString::fromUtf8(option->val);
        const QString keyword = QString::fromLatin1(option->keyword);
        // Qt's driver takes the connection options as one list separated by semicolons.
        if (keyword != u"password"_s && value.contains(u';')) {
            return invalid(Texts::tr("The address of the database has a semicolon in “%1”.").arg(keyword),
                           Texts::tr("Choose a value without a semicolon."));
        }
        parameters.insert(keyword, value);
    }
    return parameters;
}

} // namespace

Result<DatabaseLocation> DatabaseLocation::parse(const QString &pathOrUri)
{
    DatabaseLocation location;
    if (pathOrUri.startsWith(u"postgresql://"_s) || pathOrUri.startsWith(u"postgres://"_s)) {
        Result<QHash<QString, QString>> parameters = parametersOf(pathOrUri);
        if (!parameters)
            return parameters.error();
        location.m_engine = Engine::PostgreSql;
        location.m_parameters = std::move(parameters).value();
        return location;
    }
    if (pathOrUri.trimmed().isEmpty()) {
        return invalid(Texts::tr("No database was named."),
                       Texts::tr("Give the path of a file, or an address that starts with postgresql://."));
    }
    if (pathOrUri.contains(u"://"_s)) {
        return invalid(Texts::tr("The address of the database is of a kind this program does not know."),
                       Texts::tr("Give the path of a file, or an address that starts with postgresql://."));
    }
    if (pathOrUri.contains(QChar::Null) || QFileInfo(pathOrUri).isDir()) {
        return invalid(Texts::tr("The path of the database does not name a file."),
                       Texts::tr("Give the path of a file, such as orders.db in that folder."));
    }
    location.m_path = QDir::cleanPath(QFileInfo(pathOrUri).absoluteFilePath());
    return location;
}

QString DatabaseLocation::display() const
{
    if (m_engine == Engine::Sqlite)
        return QDir::toNativeSeparators(m_path);
    QString server = m_parameters.value(u"host"_s, m_parameters.value(u"hostaddr"_s));
    if (const QString port = m_parameters.value(u"port"_s); !port.isEmpty() && !server.isEmpty())
        server += u':' + port;
    const QString database = m_parameters.value(u"dbname"_s);
    if (server.isEmpty() && database.isEmpty())
        return m_parameters.value(u"service"_s, u"PostgreSQL"_s);
    if (database.isEmpty())
        return server;
    return server.isEmpty() ? database : server + u'/' + database;
}

} // namespace mars
