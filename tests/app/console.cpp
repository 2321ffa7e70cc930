// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 120'000; // ms; sanitizers are slow

} // namespace

bool Ran::saysOneThing() const
{
    return err.count('\n') == 1 && err.size() > 10 && !err.contains("QSql") && !err.contains("::");
}

Console::Console()
{
    QDir(m_home.path()).mkpath(u"runtime"_s);
    QFile::setPermissions(path(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"runtime"_s));
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"TZ"_s, u"Asia/Kolkata"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"MARS_DATABASE"_s, database());
    for (const char *options : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(options))
            environment.insert(QString::fromLatin1(options), qEnvironmentVariable(options));
    }
}

void Console::prepare(QProcess &process, const QStringList &arguments) const
{
    process.setProgram(QStringLiteral(MARS_CONSOLE));
    process.setArguments(arguments);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home.path());
}

Ran Console::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(longestRun) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Console::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}
