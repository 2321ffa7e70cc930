// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/libpqparameters.h"

#include "store/connecting/servicefile.h"

#include <algorithm>
#include <arpa/inet.h>
#include <libpq-fe.h>
#include <memory>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

// Chosen for those who did not choose.
const LibpqParameters &defaults()
{
    static const LibpqParameters chosen{
        {u"connect_timeout"_s, u"5"_s},
        {u"keepalives_idle"_s, u"30"_s},
        {u"keepalives_interval"_s, u"5"_s},
        {u"tcp_user_timeout"_s, u"15000"_s},
    };
    return chosen;
}

LibpqParameters valuesOf(const Options &options)
{
    LibpqParameters values;
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        if (option->val)
            values.insert(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    return values;
}

const QString attributes = u"target_session_attrs"_s;

QString wantedServer(const LibpqParameters &given)
{
    const std::optional<LibpqParameters> effective = effectiveParameters(given);
    return effective ? effective->value(attributes) : QString();
}

/** libpq's own default is not a choice, but looks like one. */
bool isEncryptionChosen(const LibpqParameters &given, const LibpqParameters &effective)
{
    return given.contains(u"sslmode"_s) || effective.value(u"sslmode"_s) != u"prefer" ||
           qEnvironmentVariableIsSet("PGSSLMODE") ||
           serviceNames(effective.value(u"service"_s, qEnvironmentVariable("PGSERVICE")), u"sslmode"_s);
}

} // namespace

std::optional<LibpqParameters> parsedParameters(const QString &text)
{
    // libpq's own message repeats the piece it stumbled over, which may be the password: it is not passed on.
    char *message = nullptr;
    const Options options(PQconninfoParse(text.toUtf8().constData(), &message), &PQconninfoFree);
    PQfreemem(message);
    return options ? std::optional(valuesOf(options)) : std::nullopt;
}

bool isLibpqKeyword(const QString &word)
{
    static const QStringList keywords = [] {
        QStringList words;
        const Options options(PQconninfoParse("", nullptr), &PQconninfoFree);
        for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option)
            words.append(QString::fromLatin1(option->keyword));
        return words;
    }();
    return keywords.contains(word);
}

std::optional<LibpqParameters> effectiveParameters(const LibpqParameters &given)
{
    // libpq answers that only of a connection. One value that it must refuse keeps it from making one, and a
    // password from looking for another.
    LibpqParameters probe = given;
    probe.insert(u"channel_binding"_s, u"refuse-this"_s);
    probe.insert(u"password"_s, u"-"_s);
    QList<QByteArray> texts;
    texts.reserve(2 * probe.size());
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (auto it = probe.cbegin(); it != probe.cend(); ++it) {
        keywords.push_back(texts.emplaceBack(it.key().toUtf8()).constData());
        values.push_back(texts.emplaceBack(it.value().toUtf8()).constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> refused(
        PQconnectStartParams(keywords.data(), values.data(), 0), &PQfinish);
    LibpqParameters effective = valuesOf(Options(PQconninfo(refused.get()), &PQconninfoFree));
    if (!effective.remove(u"password"_s))
        return std::nullopt; // it did not get as far as the values
    effective.remove(u"channel_binding"_s);
    if (given.contains(u"service"_s))
        effective.insert(u"service"_s, given.value(u"service"_s));
    return effective;
}

LibpqParameters completedParameters(const LibpqParameters &given)
{
    LibpqParameters all = given;
    // A fallback, so that PGAPPNAME and the service file come first.
    all.insert(u"fallback_application_name"_s, u"mars-console"_s);
    const std::optional<LibpqParameters> effective = effectiveParameters(given);
    if (!effective)
        return all; // connecting tells what is wrong
    for (auto it = defaults().cbegin(); it != defaults().cend(); ++it) {
        if (!effective->contains(it.key()))
            all.insert(it.key(), it.value());
    }
    // The first that answers may be one that lets nobody write.
    if (effective->value(attributes) == u"any" && effective->value(u"host"_s).contains(u','))
        all.insert(attributes, u"read-write"_s);
    if (staysHere(*effective))
        return all;
    QString mode = effective->value(u"sslmode"_s);
    if (!isEncryptionChosen(given, *effective)) {
        mode = u"verify-full"_s;
        all.insert(u"sslmode"_s, mode);
    }
    // libpq looks into ~/.postgresql by itself: who put a file there chose it.
    const bool hasOwnAuthorities =
        effective->contains(u"sslrootcert"_s) || QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_s);
    if (mode.startsWith(u"verify-") && !hasOwnAuthorities && !systemAuthorities().isEmpty())
        all.insert(u"sslrootcert"_s, systemAuthorities());
    return all;
}

LibpqParameters choosing(ServerChoice choice, const LibpqParameters &given)
{
    LibpqParameters chosen = completedParameters(given);
    if (choice == ServerChoice::Standby)
        chosen.insert(attributes, u"standby"_s);
    else if (wantedServer(chosen) == u"prefer-standby")
        chosen.insert(attributes, u"read-write"_s);
    return chosen;
}

std::optional<LibpqParameters> secondChoice(const LibpqParameters &chosen)
{
    const QString wanted = wantedServer(chosen);
    if (wanted != u"read-write" && wanted != u"primary")
        return std::nullopt;
    LibpqParameters any = chosen;
    any.insert(attributes, u"any"_s);
    return any;
}

bool isThisComputer(const QString &host)
{
    if (host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') ||
        host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QByteArray text = host.toUtf8();
    in_addr four{};
    if (inet_pton(AF_INET, text.constData(), &four) == 1)
        return ntohl(four.s_addr) >> 24 == 127;
    in6_addr six{};
    return inet_pton(AF_INET6, text.constData(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

bool staysHere(const LibpqParameters &effective)
{
    // Both count: a tunnel's address is here though the server it is named for is not.
    const QStringList places =
        effective.value(u"host"_s).split(u',') + effective.value(u"hostaddr"_s).split(u',');
    return std::all_of(places.cbegin(), places.cend(), isThisComputer);
}

QString systemAuthorities()
{
    // libpq 15 cannot be told to use the system's, so their places are spelled out: Debian, Fedora, SUSE,
    // Alpine.
    const QStringList places{
        qEnvironmentVariable("SSL_CERT_FILE"),
        u"/etc/ssl/certs/ca-certificates.crt"_s,
        u"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"_s,
        u"/etc/pki/tls/certs/ca-bundle.crt"_s,
        u"/etc/ssl/ca-bundle.pem"_s,
        u"/etc/ssl/cert.pem"_s,
    };
    for (const QString &place : places) {
        if (!place.isEmpty() && QFile::exists(place))
            return place;
    }
    return {};
}

} // namespace mars
