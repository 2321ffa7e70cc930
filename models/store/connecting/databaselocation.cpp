// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/databaselocation.h"

#include "store/connecting/libpqparameters.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

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

Error malformed()
{
    return invalid(Texts::tr("The address of the database is not written as PostgreSQL expects it."),
                   Texts::tr("Write it like postgresql://user@host:5432/database, with special characters "
                             "percent-encoded."));
}

/** As a form calls it; a setting without a field of its own by the name it is written with. */
QString nameOf(const QString &keyword)
{
    if (keyword == u"host")
        return Texts::tr("Server");
    if (keyword == u"port")
        return Texts::tr("Port");
    if (keyword == u"dbname")
        return Texts::tr("Database");
    if (keyword == u"user")
        return Texts::tr("User");
    return keyword == u"service" ? Texts::tr("Service") : keyword;
}

/** It would be left out of what is kept, and stand readable in the form until then. */
Error keyPasswordRefused()
{
    return invalid(Texts::tr("The password of a key (sslpassword) cannot be kept."),
                   Texts::tr("Write it into this computer's service file, or use a key without a password."));
}

bool isUri(const QString &text)
{
    return text.startsWith(u"postgresql://"_s) || text.startsWith(u"postgres://"_s);
}

/** "host=db dbname=orders": known by its first word, because a file may have any name. */
bool isKeywordText(const QString &text)
{
    static const QRegularExpression firstWord(u"^\\s*(\\w+)\\s*="_s);
    return isLibpqKeyword(firstWord.match(text).captured(1));
}

const QStringList &secrets()
{
    static const QStringList keywords{u"password"_s, u"sslpassword"_s};
    return keywords;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/** "db1:5432,db2:5433"; empty if hosts and ports cannot be told apart in that form. */
QString authority(const QString &hosts, const QString &ports)
{
    const QStringList names = hosts.split(u',');
    QStringList numbers = ports.split(u',');
    if (numbers.size() == 1)
        numbers = QStringList(names.size(), ports);
    if (hosts.isEmpty() || numbers.size() != names.size() ||
        std::any_of(names.cbegin(), names.cend(), [](const QString &name) { return name.startsWith(u'/'); }))
        return {};
    QStringList both;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names.at(i).contains(u':') ? u'[' + names.at(i) + u']' : encoded(names.at(i));
        both << (numbers.at(i).isEmpty() ? name : name + u':' + numbers.at(i));
    }
    return both.join(u',');
}

QString uriOf(LibpqParameters parameters)
{
    QString uri = u"postgresql://"_s;
    if (const QString user = parameters.take(u"user"_s); !user.isEmpty())
        uri += encoded(user) + u'@';
    const QString servers = authority(parameters.value(u"host"_s), parameters.value(u"port"_s));
    if (!servers.isEmpty()) {
        uri += servers;
        parameters.remove(u"host"_s);
        parameters.remove(u"port"_s);
    }
    uri += u'/' + encoded(parameters.take(u"dbname"_s));
    QStringList keywords = parameters.keys();
    keywords.sort();
    QChar before = u'?';
    for (const QString &keyword : std::as_const(keywords)) {
        uri += before + keyword + u'=' + encoded(parameters.value(keyword));
        before = u'&';
    }
    return uri;
}

/** As libpq reads it: "connect_timeout=3 application_name='Desk 7'". */
QString keywordText(const LibpqParameters &parameters)
{
    QStringList pairs;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        QString value = it.value();
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        static const QRegularExpression plain(u"^[^\\s'\\\\]+$"_s);
        pairs << it.key() + u'=' + (plain.match(value).hasMatch() ? value : u'\'' + value + u'\'');
    }
    pairs.sort();
    return pairs.join(u' ');
}

} // namespace

Result<DatabaseLocation> DatabaseLocation::ofParameters(LibpqParameters parameters)
{
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        // Qt's driver takes the connection options as one list separated by semicolons.
        if (it.key() != u"password"_s && it.value().contains(u';'))
            return invalid(
                Texts::tr("There is a “;” in “%1”, which cannot be used here.").arg(nameOf(it.key())),
                Texts::tr("Take the “;” out."));
    }
    DatabaseLocation location;
    location.m_engine = Engine::PostgreSql;
    location.m_parameters = std::move(parameters);
    return location;
}

Result<DatabaseLocation> DatabaseLocation::parse(const QString &text)
{
    if (isUri(text) || isKeywordText(text)) {
        const std::optional<LibpqParameters> parameters = parsedParameters(text);
        return parameters ? ofParameters(*parameters) : malformed();
    }
    if (text.trimmed().isEmpty()) {
        return invalid(Texts::tr("No database was named."),
                       Texts::tr("Give the path of a file, or an address that starts with postgresql://."));
    }
    if (text.contains(u"://"_s)) {
        return invalid(Texts::tr("The address of the database is of a kind this program does not know."),
                       Texts::tr("Give the path of a file, or an address that starts with postgresql://."));
    }
    if (text.contains(QChar::Null) || QFileInfo(text).isDir()) {
        return invalid(Texts::tr("The path of the database does not name a file."),
                       Texts::tr("Give the path of a file, such as orders.db in that folder."));
    }
    DatabaseLocation location;
    location.m_path = QDir::cleanPath(QFileInfo(text).absoluteFilePath());
    return location;
}

Result<DatabaseLocation> DatabaseLocation::parseServer(const QString &text)
{
    if (isUri(text) || isKeywordText(text)) {
        Result<DatabaseLocation> location = parse(text);
        const bool hasKeyPassword = location && location->m_parameters.contains(u"sslpassword"_s);
        return hasKeyPassword ? keyPasswordRefused() : location;
    }
    return invalid(Texts::tr("That is not the address of a server."),
                   Texts::tr("Write it like postgresql://user@host:5432/database."));
}

Result<DatabaseLocation> DatabaseLocation::of(const ServerFields &fields)
{
    std::optional<LibpqParameters> parameters = parsedParameters(fields.further);
    if (!parameters) {
        return invalid(Texts::tr("The further settings are not written as PostgreSQL expects them."),
                       Texts::tr("Write them like connect_timeout=3 target_session_attrs=read-write."));
    }
    if (parameters->contains(u"sslpassword"_s))
        return keyPasswordRefused();
    if (parameters->contains(u"password"_s)) {
        return invalid(Texts::tr("Everyone can read a password among the further settings."),
                       Texts::tr("Type it into the field for the password."));
    }
    const auto take = [&parameters](const QString &keyword, const QString &value) {
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            parameters->insert(keyword, trimmed);
    };
    take(u"host"_s, fields.host);
    take(u"port"_s, fields.port);
    take(u"dbname"_s, fields.database);
    take(u"user"_s, fields.user);
    take(u"service"_s, fields.service);
    take(u"sslmode"_s, fields.encryption);
    if (!fields.password.isEmpty())
        parameters->insert(u"password"_s, fields.password);
    if (parameters->isEmpty()) {
        return invalid(Texts::tr("No server was named."),
                       Texts::tr("Give its name, such as db.example.com, and the database on it."));
    }
    return ofParameters(*parameters);
}

ServerFields DatabaseLocation::fields() const
{
    LibpqParameters rest = publicParameters();
    ServerFields fields;
    fields.host = rest.take(u"host"_s);
    fields.port = rest.take(u"port"_s);
    fields.database = rest.take(u"dbname"_s);
    fields.user = rest.take(u"user"_s);
    fields.service = rest.take(u"service"_s);
    fields.encryption = rest.take(u"sslmode"_s);
    fields.further = keywordText(rest);
    return fields;
}

LibpqParameters DatabaseLocation::publicParameters() const
{
    LibpqParameters parameters = m_parameters;
    for (const QString &keyword : secrets())
        parameters.remove(keyword);
    return parameters;
}

QString DatabaseLocation::text() const
{
    return m_engine == Engine::Sqlite ? m_path : uriOf(publicParameters());
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

QString DatabaseLocation::login() const
{
    LibpqParameters login;
    // Not the database: a role has one password for all databases of its server.
    for (const QString &keyword : {u"user"_s, u"host"_s, u"hostaddr"_s, u"port"_s, u"service"_s}) {
        if (m_parameters.contains(keyword))
            login.insert(keyword, m_parameters.value(keyword));
    }
    return uriOf(login);
}

bool DatabaseLocation::hasPassword() const
{
    return m_parameters.contains(u"password"_s);
}

QString DatabaseLocation::password() const
{
    return m_parameters.value(u"password"_s);
}

DatabaseLocation DatabaseLocation::withPassword(const QString &password) const
{
    DatabaseLocation location = *this;
    location.m_parameters.insert(u"password"_s, password);
    return location;
}

bool DatabaseLocation::prefersStandby() const
{
    const QString wanted =
        m_parameters.value(u"target_session_attrs"_s, qEnvironmentVariable("PGTARGETSESSIONATTRS"));
    return m_engine == Engine::PostgreSql && wanted == u"prefer-standby";
}

QString DatabaseLocation::weakness() const
{
    if (m_engine == Engine::Sqlite)
        return {};
    const std::optional<LibpqParameters> used = effectiveParameters(completedParameters(m_parameters));
    if (!used || staysHere(*used))
        return {};
    const QString mode = used->value(u"sslmode"_s);
    if (mode == u"verify-full")
        return {};
    if (mode == u"verify-ca") {
        return Texts::tr("The server's certificate is checked, but not whether it is this server's: another "
                         "server of the same authority could pose as it.");
    }
    if (mode == u"require") {
        return Texts::tr("The connection is encrypted, but the server's certificate is not checked: another "
                         "computer could pose as it and read the password.");
    }
    return Texts::tr("The connection may be without encryption: others on the way could read the password "
                     "and the orders.");
}

} // namespace mars
