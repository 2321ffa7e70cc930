// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/tlscheck.h"

#include <arpa/inet.h>
#include <ctime>
#include <memory>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Session = std::unique_ptr<SSL, decltype(&SSL_free)>;
using Names = std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)>;

bool isNumber(const QByteArray &host)
{
    in6_addr any{};
    return inet_pton(AF_INET, host.constData(), &any) == 1 ||
           inet_pton(AF_INET6, host.constData(), &any) == 1;
}

bool shakeHands(SSL *session, int socket, const Patience &patience)
{
    for (;;) {
        ERR_clear_error();
        const int done = SSL_connect(session);
        if (done == 1)
            return true;
        const int wish = SSL_get_error(session, done);
        if (wish != SSL_ERROR_WANT_READ && wish != SSL_ERROR_WANT_WRITE)
            return false;
        if (!patience.waitFor(socket, wish == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT))
            return false;
    }
}

QDateTime momentOf(const ASN1_TIME *time)
{
    tm parts{};
    return ASN1_TIME_to_tm(time, &parts) == 1 ? QDateTime::fromSecsSinceEpoch(timegm(&parts), Qt::UTC)
                                              : QDateTime();
}

QString ofAsn1(const ASN1_STRING *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
                             ASN1_STRING_length(text));
}

QString namesIn(X509 *certificate)
{
    QStringList names;
    const Names alternatives(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)),
        &GENERAL_NAMES_free);
    for (int i = 0; alternatives && i < sk_GENERAL_NAME_num(alternatives.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(alternatives.get(), i);
        if (name->type == GEN_DNS)
            names << ofAsn1(name->d.dNSName);
    }
    X509_NAME *subject = X509_get_subject_name(certificate);
    const int place = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (names.isEmpty() && place >= 0)
        names << ofAsn1(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, place)));
    constexpr qsizetype enough = 3;
    return names.mid(0, enough).join(u", "_s);
}

TlsCheck::Verdict verdictOf(long result)
{
    switch (result) {
    case X509_V_OK:
        return TlsCheck::Verdict::Good;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return TlsCheck::Verdict::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TlsCheck::Verdict::NotYetValid;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return TlsCheck::Verdict::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return TlsCheck::Verdict::UnknownAuthority;
    default:
        return TlsCheck::Verdict::Invalid;
    }
}

bool isFor(X509 *certificate, const QByteArray &host)
{
    return isNumber(host) ? X509_check_ip_asc(certificate, host.constData(), 0) == 1
                          : X509_check_host(certificate, host.constData(), 0, 0, nullptr) == 1;
}

} // namespace

TlsCheck TlsCheck::of(int socket, const QString &host, const QString &authorities, const Patience &patience)
{
    const Context context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
    const bool usesSystems = authorities == u"system";
    const int loaded = usesSystems
                           ? SSL_CTX_set_default_verify_paths(context.get())
                           : SSL_CTX_load_verify_file(context.get(), authorities.toUtf8().constData());
    if (!authorities.isEmpty() && loaded != 1)
        return {Verdict::NoAuthorities};
    const Session session(SSL_new(context.get()), &SSL_free);
    const QByteArray name = host.toUtf8();
    SSL_set_fd(session.get(), socket);
    if (!isNumber(name))
        SSL_set_tlsext_host_name(session.get(), name.constData());
    if (!shakeHands(session.get(), socket, patience)) {
        const char *reason = ERR_reason_error_string(ERR_get_error());
        return {.verdict = Verdict::NoHandshake, .detail = QString::fromUtf8(reason ? reason : "")};
    }
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(SSL_get1_peer_certificate(session.get()),
                                                                  &X509_free);
    if (!certificate)
        return {Verdict::Invalid};
    const long result = SSL_get_verify_result(session.get());
    TlsCheck check{.verdict = verdictOf(result),
                   .names = namesIn(certificate.get()),
                   .until = momentOf(X509_get0_notAfter(certificate.get())),
                   .since = momentOf(X509_get0_notBefore(certificate.get())),
                   .detail = QString::fromUtf8(X509_verify_cert_error_string(result))};
    if (check.verdict == Verdict::Good && !isFor(certificate.get(), name))
        check.verdict = Verdict::OtherHost;
    return check;
}

} // namespace mars
