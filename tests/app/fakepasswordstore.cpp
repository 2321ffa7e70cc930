// SPDX-License-Identifier: Apache-2.0
#include "fakepasswordstore.h"

using namespace mars;

template<typename Value>
static QFuture<Result<Value>> answer(const std::optional<Error> &problem, Value value)
{
    return QtFuture::makeReadyFuture(problem ? Result<Value>(*problem) : Result<Value>(std::move(value)));
}

QFuture<Result<std::optional<QString>>> FakePasswordStore::read(const QString &name)
{
    ++reads;
    const auto kept = passwords.constFind(name);
    return answer(problem, kept == passwords.cend() ? std::nullopt : std::optional(*kept));
}

QFuture<Result<Done>> FakePasswordStore::write(const QString &name, const QString &password)
{
    if (!problem)
        passwords.insert(name, password);
    return answer(problem, Done());
}

QFuture<Result<Done>> FakePasswordStore::remove(const QString &name)
{
    if (!problem)
        passwords.remove(name);
    return answer(problem, Done());
}
