// SPDX-License-Identifier: Apache-2.0
#include "keychain.h"

#include <QCoreApplication>
#include <QPromise>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

Error failure(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::AccessDeniedByUser || job.error() == QKeychain::AccessDenied) {
        return {Error::Kind::Refused, Texts::tr("The keychain was not unlocked."),
                Texts::tr("Unlock it, or type the password each time the program starts."),
                job.errorString()};
    }
    return {Error::Kind::Unreachable, Texts::tr("This desktop has no keychain that keeps passwords."),
            Texts::tr("The program asks for the password each time it starts."), job.errorString()};
}

/** Starts the job, which deletes itself, and answers when it is done. */
template<typename Value, typename Job, typename Read>
QFuture<Result<Value>> answerOf(Job *job, const QString &name, Read read)
{
    job->setKey(name);
    // Plain text in a settings file is what the library would fall back on.
    job->setInsecureFallback(false);
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, read] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            promise->addResult(Result<Value>(read(*job)));
        else
            promise->addResult(Result<Value>(failure(*job)));
        promise->finish();
    });
    const QFuture<Result<Value>> future = promise->future();
    job->start();
    return future;
}

QString service()
{
    return QCoreApplication::applicationName();
}

} // namespace

QFuture<Result<std::optional<QString>>> Keychain::read(const QString &name)
{
    return answerOf<std::optional<QString>>(
        new QKeychain::ReadPasswordJob(service()), name, [](const QKeychain::ReadPasswordJob &job) {
            return job.error() == QKeychain::NoError ? std::optional(job.textData()) : std::nullopt;
        });
}

QFuture<Result<Done>> Keychain::write(const QString &name, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(password);
    return answerOf<Done>(job, name, [](const QKeychain::Job &) { return Done(); });
}

QFuture<Result<Done>> Keychain::remove(const QString &name)
{
    return answerOf<Done>(new QKeychain::DeletePasswordJob(service()), name,
                          [](const QKeychain::Job &) { return Done(); });
}

} // namespace mars
