// SPDX-License-Identifier: Apache-2.0
#include "doomedprocess.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace mars::test {

Ending runDoomed(int access, const QStringList &work)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral(MARS_DOOMED_PROGRAM), QStringList{QString::number(access)} + work);
    if (!process.waitForFinished(-1))
        qFatal("%s: %s", MARS_DOOMED_PROGRAM, qPrintable(process.errorString()));
    if (process.exitStatus() == QProcess::CrashExit)
        return Ending::Killed;
    return process.exitCode() == 0 ? Ending::Done : Ending::Failed;
}

} // namespace mars::test
