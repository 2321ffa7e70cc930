// SPDX-License-Identifier: Apache-2.0
#include "store/administration/servertool.h"

#include "store/administration/longwork.h"
#include "store/connecting/libpqparameters.h"
#include "store/engine/storefailure.h"

#include <csignal>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr int tick = 100; // ms

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

} // namespace

ServerTool::ServerTool(const QString &name, const QStringList &folders)
    : m_name(name)
    , m_program(QStandardPaths::findExecutable(name))
{
    if (m_program.isEmpty())
        m_program = QStandardPaths::findExecutable(name, folders);
    if (m_program.isEmpty()) {
        throw StoreFailure{{Error::Kind::NotFound,
                            Texts::tr("PostgreSQL’s program %1 is not installed here.").arg(name),
                            Texts::tr("Install the package postgresql-client and try again."),
                            {}}};
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // its complaints are read below
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

ServerTool::~ServerTool()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QStringList ServerTool::usualFolders()
{
    QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (QString &name : names)
        name = versions.filePath(name) + u"/bin"_s;
    return names;
}

void ServerTool::connectTo(const DatabaseLocation &location)
{
    LibpqParameters parameters = completedParameters(location.m_parameters);
    if (const QString password = parameters.take(u"password"_s); !password.isEmpty()) {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(u"PGPASSWORD"_s, password);
        m_process.setProcessEnvironment(environment);
    }
    parameters.remove(u"sslpassword"_s); // arguments can be seen by everyone on this computer
    QStringList words;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        words.append(it.key() + u'=' + quoted(it.value()));
    m_connection = {u"--no-password"_s, u"--dbname"_s, words.join(u' ')};
}

void ServerTool::start(const QStringList &arguments)
{
    m_process.start(m_program, m_connection + arguments);
    if (!m_process.waitForStarted()) {
        m_complaints = m_process.errorString().toUtf8();
        fail();
    }
    m_process.closeWriteChannel();
}

QByteArray ServerTool::nextLine(LongWork &work)
{
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(tick);
        m_complaints += m_process.readAllStandardError();
        work.advance(0);
    }
    return m_process.readLine();
}

void ServerTool::finish(LongWork &work, const std::function<void()> &onTick)
{
    while (m_process.state() != QProcess::NotRunning) {
        m_process.waitForFinished(tick);
        m_complaints = (m_complaints + m_process.readAllStandardError()).right(4096);
        if (onTick)
            onTick();
        work.advance(0);
    }
    m_complaints += m_process.readAllStandardError();
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        fail();
}

void ServerTool::fail() const
{
    const QString words = QString::fromUtf8(m_complaints).simplified();
    const QString first = QString::fromUtf8(m_complaints.left(m_complaints.indexOf('\n')))
                              .section(u"error: "_s, -1)
                              .simplified();
    const QString sentence = Texts::tr("PostgreSQL’s program %1 could not finish: %2.")
                                 .arg(m_name, first.isEmpty() ? Texts::tr("it ended unexpectedly") : first);
    if (words.contains(u"No space left on device"_s) || words.contains(u"File too large"_s))
        throw StoreFailure{{Error::Kind::DiskFull, sentence,
                            Texts::tr("Nothing was changed. Free some space and try again."), words}};
    if (words.contains(u"server version mismatch"_s))
        throw StoreFailure{{Error::Kind::NotFound, sentence,
                            Texts::tr("Install the package postgresql-client of the server’s version."),
                            words}};
    if (words.contains(u"permission denied"_s) || words.contains(u"authentication failed"_s))
        throw StoreFailure{{Error::Kind::Refused, sentence,
                            Texts::tr("Check the user name, the password and the rights of that user."),
                            words}};
    if (words.contains(u"connection to server"_s))
        throw StoreFailure{{Error::Kind::Unreachable, sentence,
                            Texts::tr("Check the network and the server’s address, then try again."), words}};
    throw StoreFailure{
        {Error::Kind::Internal, sentence, Texts::tr("Nothing was changed. Try again."), words}};
}

} // namespace mars
