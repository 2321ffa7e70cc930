// SPDX-License-Identifier: Apache-2.0
#include "support/certificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace mars::test {

namespace {

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s};

} // namespace

Certificates::Certificates()
{
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Test authority"_s,
                        u"-keyout"_s, u"authority.key"_s, u"-out"_s, u"authority.crt"_s} +
            newKey);
}

Certificates::Pair Certificates::issue(const QString &alternativeName, int days) const
{
    openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=server"_s, u"-addext"_s,
                        u"subjectAltName="_s + alternativeName, u"-keyout"_s, u"server.key"_s, u"-out"_s,
                        u"server.csr"_s} +
            newKey);
    QFile database(m_folder.filePath(u"index"_s));
    if (!database.open(QIODevice::WriteOnly))
        qFatal("no room for certificates");
    database.close();
    QFile rules(m_folder.filePath(u"rules"_s));
    if (!rules.open(QIODevice::WriteOnly))
        qFatal("no room for certificates");
    rules.write("[ca]\ndefault_ca = test\n[test]\ndatabase = index\nnew_certs_dir = .\nrand_serial = yes\n"
                "default_md = sha256\npolicy = any\ncopy_extensions = copy\n[any]\ncommonName = supplied\n");
    rules.close();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto written = [](const QDateTime &moment) { return moment.toString(u"yyyyMMddhhmmss'Z'"_s); };
    openssl({u"ca"_s, u"-batch"_s, u"-config"_s, u"rules"_s, u"-cert"_s, u"authority.crt"_s, u"-keyfile"_s,
             u"authority.key"_s, u"-startdate"_s, written(now.addDays(-30)), u"-enddate"_s,
             written(now.addDays(days)), u"-in"_s, u"server.csr"_s, u"-out"_s, u"server.crt"_s,
             u"-notext"_s});
    return {read(u"server.crt"_s), read(u"server.key"_s)};
}

Certificates::Pair Certificates::selfSigned(const QString &alternativeName) const
{
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=server"_s, u"-addext"_s,
                        u"subjectAltName="_s + alternativeName, u"-keyout"_s, u"server.key"_s, u"-out"_s,
                        u"server.crt"_s} +
            newKey);
    return {read(u"server.crt"_s), read(u"server.key"_s)};
}

void Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAll().constData());
}

QByteArray Certificates::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace mars::test
