// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/connectionsentences.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

using Kind = Error::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

ConnectionFinding failed(ConnectionStep step, Kind kind, const QString &sentence, const QString &nextStep,
                         const QString &detail = {})
{
    return {step, ConnectionFinding::Outcome::Failed, sentence, nextStep, kind, detail};
}

QString dayOf(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), u"d MMM yyyy"_s).replace(u' ', QChar::Nbsp);
}

} // namespace

ConnectionFinding notFound(const ServerPlace &place)
{
    if (place.lookup == ServerPlace::Lookup::NoAnswer) {
        return failed(ConnectionStep::Name, Kind::Unreachable,
                      Texts::tr("Nobody answered where “%1” is.").arg(place.host),
                      Texts::tr("Check that this computer is on the network, then try again."));
    }
    return failed(ConnectionStep::Name, Kind::Unreachable,
                  Texts::tr("There is no computer called “%1” here.").arg(place.host),
                  Texts::tr("Check the server's name; some names only work in the office network."));
}

ConnectionFinding notReached(const ServerLine &line)
{
    using Answer = ServerLine::Answer;
    const QString name = line.place().name();
    const QString port = line.place().port;
    const auto finding = [](const QString &sentence, const QString &nextStep) {
        return failed(ConnectionStep::Reach, Kind::Unreachable, sentence, nextStep);
    };
    switch (line.answer()) {
    case Answer::Refused:
        return finding(Texts::tr("No server listens at port %2 of %1.").arg(name, port),
                       Texts::tr("Check the port, and that PostgreSQL is running there."));
    case Answer::NotAllowed:
        return finding(Texts::tr("This user may not talk to the server on this computer."),
                       Texts::tr("Ask the administrator of this computer for access to its socket."));
    case Answer::NoRoute:
        return finding(Texts::tr("There is no way from this computer to %1.").arg(name),
                       Texts::tr("Check the network or the VPN, then try again."));
    case Answer::Silent:
        return finding(
            Texts::tr("Something takes the call at port %2 of %1 but says nothing.").arg(name, port),
            Texts::tr("The server may be overloaded, or a firewall may hold the answer back: ask "
                      "its administrator."));
    case Answer::Closed:
        return finding(Texts::tr("%1 hung up at port %2.").arg(name, port),
                       Texts::tr("A firewall may have cut it off: ask the administrator of the server."));
    case Answer::NotPostgreSql:
        return finding(Texts::tr("What answers at port %2 of %1 is not PostgreSQL.").arg(name, port),
                       Texts::tr("Check the port; PostgreSQL usually has 5432."));
    default:
        return finding(Texts::tr("%1 does not answer at port %2.").arg(name, port),
                       Texts::tr("A firewall may be in the way: check the VPN, or ask the network's "
                                 "administrator to open the port."));
    }
}

ConnectionFinding withoutEncryption(const ServerPlace &place)
{
    return failed(
        ConnectionStep::Encryption, Kind::Refused,
        Texts::tr("%1 does not encrypt connections.").arg(place.name()),
        Texts::tr("Ask its administrator to switch TLS on. Only where nobody can listen on the way, "
                  "choose a connection without encryption."));
}

ConnectionFinding badCertificate(const ServerPlace &place, const TlsCheck &check)
{
    using Verdict = TlsCheck::Verdict;
    const QString name = place.name();
    const auto finding = [&check](const QString &sentence, const QString &nextStep) {
        return failed(ConnectionStep::Encryption, Kind::Refused, sentence, nextStep, check.detail);
    };
    switch (check.verdict) {
    case Verdict::Expired:
        return finding(Texts::tr("The certificate of %1 was valid until %2.").arg(name, dayOf(check.until)),
                       Texts::tr("Ask the server's administrator to renew it."));
    case Verdict::NotYetValid:
        return finding(Texts::tr("The certificate of %1 is valid from %2 on.").arg(name, dayOf(check.since)),
                       Texts::tr("Check this computer's date."));
    case Verdict::OtherHost:
        return finding(
            Texts::tr("The certificate that %1 shows belongs to another server: %2.").arg(name, check.names),
            Texts::tr("Use the name in the certificate, or have a certificate made for this one."));
    case Verdict::SelfSigned:
        return finding(Texts::tr("The certificate of %1 is vouched for by nobody but itself.").arg(name),
                       Texts::tr("Get the certificate from the server's administrator and name its file with "
                                 "sslrootcert=FILE in the further settings."));
    case Verdict::UnknownAuthority:
        return finding(
            Texts::tr("The certificate of %1 is vouched for by an authority this computer does not know.")
                .arg(name),
            Texts::tr(
                "Get the authority's certificate from the server's administrator and name its file with "
                "sslrootcert=FILE in the further settings."));
    case Verdict::NoAuthorities:
        return finding(Texts::tr("The file with the authorities to trust cannot be read."),
                       Texts::tr("Install the package ca-certificates, or check sslrootcert."));
    case Verdict::NoHandshake:
        return finding(Texts::tr("%1 and this computer could not agree on an encryption.").arg(name),
                       Texts::tr("Ask the server's administrator which versions of TLS it allows."));
    default:
        return finding(Texts::tr("The certificate of %1 is not valid.").arg(name),
                       Texts::tr("Ask the server's administrator to check it."));
    }
}

ConnectionFinding notLoggedIn(const LoginNames &names, const LibpqSession::Failure &failure)
{
    const auto finding = [&failure](Kind kind, const QString &sentence, const QString &nextStep) {
        return failed(ConnectionStep::Login, kind, sentence, nextStep, failure.words.simplified());
    };
    const QString state = failure.state;
    if (failure.wantsPassword) {
        return finding(Kind::PasswordWanted,
                       Texts::tr("%1 asks for the password of “%2”.").arg(names.server, names.user),
                       Texts::tr("Give the password and try again."));
    }
    if (state == u"28P01") {
        return finding(
            Kind::PasswordWanted, Texts::tr("%1 does not take this user and password.").arg(names.server),
            Texts::tr("Check that “%1” is the right user, and type the password again.").arg(names.user));
    }
    // The same code for both: the place in the server's source tells them apart in every language.
    if (state == u"28000" && failure.words.contains(u"ClientAuthentication"_s)) {
        return finding(Kind::Refused,
                       Texts::tr("%1 does not let “%2” in from this computer.").arg(names.server, names.user),
                       Texts::tr("Ask its administrator to add this computer to pg_hba.conf."));
    }
    if (state == u"28000") {
        return finding(
            Kind::Refused,
            Texts::tr("%1 does not know “%2”, or that user may not log in.").arg(names.server, names.user),
            Texts::tr("Check the user's name, or ask the administrator of the server."));
    }
    if (state == u"3D000") {
        return finding(Kind::NotFound,
                       Texts::tr("There is no database “%2” on %1.").arg(names.server, names.database),
                       Texts::tr("Check its name, or have it created on the server."));
    }
    if (state == u"42501") {
        return finding(
            Kind::Refused,
            Texts::tr("“%1” may not connect to the database “%2”.").arg(names.user, names.database),
            Texts::tr("Ask the administrator of the database for the right to connect."));
    }
    if (state == u"53300") {
        return finding(Kind::Unreachable, Texts::tr("All places on %1 are taken.").arg(names.server),
                       Texts::tr("Try again later, or ask its administrator to allow more connections."));
    }
    if (state.startsWith(u"57P")) {
        return finding(Kind::Unreachable, Texts::tr("%1 is starting or stopping.").arg(names.server),
                       Texts::tr("Wait a moment and try again."));
    }
    if (failure.timedOut) {
        return finding(Kind::Unreachable, Texts::tr("%1 did not finish the login in time.").arg(names.server),
                       Texts::tr("It may be overloaded: try again, or ask its administrator."));
    }
    return finding(Kind::Refused, Texts::tr("%1 refused the login.").arg(names.server),
                   Texts::tr("Ask its administrator; the server's log has the reason."));
}

} // namespace mars
