// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/connectiontrial.h"

#include "store/connecting/connectionsentences.h"
#include "store/connecting/libpqparameters.h"
#include "store/connecting/poolercheck.h"
#include "store/engine/sqltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

using Outcome = ConnectionFinding::Outcome;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

QString sql(QLatin1StringView name)
{
    return sqlText(DatabaseLocation::Engine::PostgreSql, name);
}

ConnectionFinding passed(ConnectionStep step, const QString &sentence)
{
    return {step, Outcome::Passed, sentence};
}

QString ownFile(const QString &name)
{
    return QDir::homePath() + u"/.postgresql/"_s + name;
}

} // namespace

ConnectionTrial::ConnectionTrial(const DatabaseLocation &location, std::function<bool()> isCancelled)
    : m_location(location)
    , m_isCancelled(std::move(isCancelled))
    , m_given(completedParameters(location.m_parameters))
{
}

Patience ConnectionTrial::patience() const
{
    return {m_limit, m_isCancelled};
}

void ConnectionTrial::run(const std::function<void(const ConnectionFinding &)> &tell)
{
    using Step = ConnectionFinding (ConnectionTrial::*)();
    constexpr Step steps[] = {&ConnectionTrial::findName,        &ConnectionTrial::reach,
                              &ConnectionTrial::checkEncryption, &ConnectionTrial::logIn,
                              &ConnectionTrial::checkRights,     &ConnectionTrial::checkSchema};
    try {
        for (const Step step : steps) {
            const ConnectionFinding finding = (this->*step)();
            tell(finding);
            if (finding.outcome == Outcome::Failed)
                return;
        }
    } catch (const Patience::Lost &) {
        // Nobody waits for the rest.
    }
}

ConnectionFinding ConnectionTrial::findName()
{
    const std::optional<LibpqParameters> effective = effectiveParameters(m_given);
    if (!effective) {
        return {ConnectionStep::Name, Outcome::Failed,
                Texts::tr("This computer's service file has no usable entry “%1”.")
                    .arg(m_given.value(u"service"_s, qEnvironmentVariable("PGSERVICE"))),
                Texts::tr("Check the name of the service, and what the file says about it."),
                Error::Kind::Invalid};
    }
    m_effective = *effective;
    // libpq takes less than two seconds for two, and nothing for no limit at all.
    m_limit = std::chrono::seconds(std::clamp(value(u"connect_timeout"_s).toInt(), 2, 60));
    m_places = findPlaces(m_effective, patience());
    QStringList missing;
    QStringList found;
    for (const ServerPlace &place : std::as_const(m_places)) {
        if (place.lookup == ServerPlace::Lookup::Found)
            found << (place.isSocket() || place.host == place.addresses.first().text()
                          ? place.name()
                          : Texts::tr("%1 is %2").arg(place.host, place.addresses.first().text()));
        else
            missing << place.host;
    }
    if (found.isEmpty())
        return notFound(m_places.first());
    const QString sentence = Texts::tr("Found: %1.").arg(found.join(u", "_s));
    if (missing.isEmpty())
        return passed(ConnectionStep::Name, sentence);
    return {ConnectionStep::Name, Outcome::Warned, sentence,
            Texts::tr("Not found: %1. Check these names.").arg(missing.join(u", "_s))};
}

ConnectionFinding ConnectionTrial::reach()
{
    std::optional<ServerLine> best;
    QStringList silent;
    for (const ServerPlace &place : std::as_const(m_places)) {
        if (place.lookup != ServerPlace::Lookup::Found)
            continue;
        ServerLine line(place, m_limit, m_isCancelled);
        if (line.isServer()) {
            m_lines.push_back(std::move(line));
        } else {
            silent << u"%1:%2"_s.arg(place.name(), place.port);
            if (!best || line.answer() < best->answer())
                best.emplace(std::move(line));
        }
    }
    if (m_lines.empty())
        return notReached(*best);
    const ServerPlace &first = m_lines.front().place();
    const QString sentence =
        Texts::tr("A PostgreSQL server answers at port %2 of %1.").arg(first.name(), first.port);
    if (silent.isEmpty())
        return passed(ConnectionStep::Reach, sentence);
    return {
        ConnectionStep::Reach, Outcome::Warned, sentence,
        Texts::tr("These do not answer: %1. The program goes on without them.").arg(silent.join(u", "_s))};
}

ConnectionFinding ConnectionTrial::checkEncryption()
{
    ConnectionFinding worst = passed(ConnectionStep::Encryption, {});
    for (const ServerLine &line : m_lines) {
        const ConnectionFinding finding = checkLine(line);
        if (finding.outcome == Outcome::Failed)
            return finding;
        if (worst.sentence.isEmpty() || finding.outcome > worst.outcome)
            worst = finding;
    }
    m_lines.clear();
    if (const QString weakness = m_location.weakness(); !weakness.isEmpty())
        return {ConnectionStep::Encryption, Outcome::Warned, weakness,
                Texts::tr("Choose encryption with a checked certificate.")};
    return worst;
}

ConnectionFinding ConnectionTrial::checkLine(const ServerLine &line) const
{
    const ServerPlace &place = line.place();
    const QString mode = value(u"sslmode"_s);
    const bool mayBePlain = mode == u"disable" || mode == u"allow" || mode == u"prefer";
    if (place.isSocket())
        return passed(ConnectionStep::Encryption, Texts::tr("The connection stays on this computer."));
    if (mode == u"disable" || (mayBePlain && line.answer() == ServerLine::Answer::Plain))
        return passed(ConnectionStep::Encryption,
                      isThisComputer(place.host)
                          ? Texts::tr("The connection stays on this computer and needs no encryption.")
                          : Texts::tr("The connection is not encrypted."));
    if (line.answer() == ServerLine::Answer::Plain)
        return withoutEncryption(place);
    const QString authorities = value(u"sslrootcert"_s).isEmpty() ? ownFile(u"root.crt"_s) //
                                                                  : value(u"sslrootcert"_s);
    const bool hasAuthorities = authorities == u"system" || QFile::exists(authorities);
    // As libpq does: with authorities at hand, "require" asks them too.
    const bool checks = mode.startsWith(u"verify-") || (mode == u"require" && hasAuthorities);
    if (!checks)
        return passed(ConnectionStep::Encryption, Texts::tr("The connection is encrypted."));
    TlsCheck check = TlsCheck::of(line.socket(), place.host, authorities, patience());
    if (check.verdict == TlsCheck::Verdict::OtherHost && mode != u"verify-full")
        check.verdict = TlsCheck::Verdict::Good;
    return check.verdict == TlsCheck::Verdict::Good
               ? passed(ConnectionStep::Encryption,
                        Texts::tr("The connection is encrypted, and the certificate is good."))
               : badCertificate(place, check);
}

ConnectionFinding ConnectionTrial::logIn()
{
    const LoginNames names{m_location.display(), value(u"dbname"_s), value(u"user"_s)};
    if (const auto failure = m_session.connect(m_given, patience())) {
        // Without the wish for a certain kind of server it may work: then that is the reason.
        LibpqParameters any = m_given;
        any.insert(u"target_session_attrs"_s, u"any"_s);
        LibpqSession other;
        if (failure->state.isEmpty() && !failure->wantsPassword &&
            value(u"target_session_attrs"_s) != u"any" && !other.connect(any, patience())) {
            return {ConnectionStep::Login, Outcome::Failed,
                    Texts::tr("None of the servers that answer is a “%1” one.")
                        .arg(value(u"target_session_attrs"_s)),
                    Texts::tr("Check that the primary server is running, or name it as well."),
                    Error::Kind::ReadOnly};
        }
        return notLoggedIn(names, *failure);
    }
    return checkPooler();
}

ConnectionFinding ConnectionTrial::checkPooler()
{
    switch (findPooler(m_session, m_given, [this] { return patience(); })) {
    case Pooler::SharesSessions:
        return {
            ConnectionStep::Login, Outcome::Failed,
            Texts::tr("The connection pooler in between gives every transaction another session: news of "
                      "changes and settings would get lost."),
            Texts::tr("Ask its administrator for session pooling (pool_mode = session), or connect to the "
                      "server itself."),
            Error::Kind::Refused};
    case Pooler::HasNoFreePlace:
        return {ConnectionStep::Login, Outcome::Failed,
                Texts::tr("The connection pooler in between has no second place free; each desk needs "
                          "several."),
                Texts::tr("Ask its administrator for more places (default_pool_size)."),
                Error::Kind::Unreachable};
    case Pooler::Unknown:
        return notLoggedIn({m_location.display(), {}, {}}, {.state = {}, .words = {}, .timedOut = true});
    case Pooler::KeepsSessions:
        return passed(ConnectionStep::Login,
                      Texts::tr("Logged in as “%1”, through a connection pooler that keeps sessions.")
                          .arg(m_session.user()));
    case Pooler::None:
        break;
    }
    return passed(ConnectionStep::Login, Texts::tr("Logged in as “%1”.").arg(m_session.user()));
}

ConnectionFinding ConnectionTrial::checkRights()
{
    const LibpqSession::Answer answer = m_session.run(sql("login_rights"_L1), patience());
    if (answer.failure)
        return statementFailed(ConnectionStep::Rights, *answer.failure);
    const auto holds = [&answer](int column) { return answer.row.value(column) == u"t"; };
    enum { HasTables, MayRead, MayWrite, MaySetUp };
    m_hasTables = holds(HasTables);
    const QString user = m_session.user();
    if (m_hasTables && !holds(MayRead)) {
        return {ConnectionStep::Rights, Outcome::Failed, Texts::tr("“%1” may not read the orders.").arg(user),
                Texts::tr("Ask the administrator of the database for the right to read them."),
                Error::Kind::Refused};
    }
    if (m_hasTables) {
        return passed(ConnectionStep::Rights, holds(MayWrite)
                                                  ? Texts::tr("“%1” may read and write orders.").arg(user)
                                                  : Texts::tr("“%1” may read orders.").arg(user));
    }
    return passed(ConnectionStep::Rights, holds(MaySetUp)
                                              ? Texts::tr("“%1” may set up the tables.").arg(user)
                                              : Texts::tr("“%1” may not set up tables.").arg(user));
}

ConnectionFinding ConnectionTrial::checkSchema()
{
    const int newest = int(migrationNames(DatabaseLocation::Engine::PostgreSql).size());
    int version = 0;
    if (m_hasTables) {
        const LibpqSession::Answer answer = m_session.run(sql("schema_version"_L1), patience());
        if (answer.failure)
            return statementFailed(ConnectionStep::Schema, *answer.failure);
        version = answer.row.value(0).toInt();
    }
    if (version == newest)
        return passed(ConnectionStep::Schema, Texts::tr("The tables are those of this version."));
    const auto finding = [](Error::Kind kind, const QString &sentence, const QString &nextStep) {
        return ConnectionFinding{ConnectionStep::Schema, Outcome::Failed, sentence, nextStep, kind};
    };
    if (version > newest) {
        return finding(Error::Kind::NewerSchema,
                       Texts::tr("The tables were made by a newer version of this program."),
                       Texts::tr("Update the program on this computer."));
    }
    if (version == 0) {
        return finding(Error::Kind::SchemaMissing,
                       Texts::tr("There are no order tables in this database yet."),
                       Texts::tr("Have its administrator run “mars-console database init” once."));
    }
    return finding(
        Error::Kind::SchemaMissing, Texts::tr("The tables are those of an older version of this program."),
        Texts::tr(
            "Have its administrator run “mars-console database migrate” once, when nobody works on it."));
}

ConnectionFinding ConnectionTrial::statementFailed(ConnectionStep step,
                                                   const LibpqSession::Failure &failure) const
{
    return {step,
            Outcome::Failed,
            Texts::tr("%1 did not answer a simple question.").arg(m_location.display()),
            Texts::tr("Try again, or ask its administrator; the server's log has the reason."),
            failure.timedOut ? Error::Kind::Unreachable : Error::Kind::Refused,
            failure.words.simplified()};
}

} // namespace mars
