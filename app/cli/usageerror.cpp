// SPDX-License-Identifier: Apache-2.0
#include "cli/usageerror.h"

#include "cli/nearest.h"

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

QString shortened(const QString &text)
{
    constexpr int enough = 60;
    return text.size() <= enough ? text : text.left(enough) + u'…';
}

} // namespace

Error UsageError::unknownOption(const QString &name, const QStringList &known, const QStringList &path)
{
    const QString near = nearest(name, known);
    return make(tr("%1 has no option “--%2”.").arg(path.join(u' '), shortened(name)),
                suggestion(near.isEmpty() ? near : u"--"_s + near, path));
}

Error UsageError::unknownCommand(const QString &word, const QStringList &known, const QStringList &path)
{
    const QString near = nearest(word, known);
    return make(tr("%1 has no command “%2”.").arg(path.join(u' '), shortened(word)),
                suggestion(near.isEmpty() ? near : path.join(u' ') + u' ' + near, path));
}

Error UsageError::commandMissing(const QStringList &known, const QStringList &path)
{
    return make(tr("“%1” needs to know what to do: %2.").arg(path.join(u' '), known.join(u", "_s)),
                helpHint(path));
}

Error UsageError::valueMissing(const QString &option, const QStringList &path)
{
    return make(tr("The option “--%1” needs a value.").arg(option), helpHint(path));
}

Error UsageError::valueTooMuch(const QString &option, const QStringList &path)
{
    return make(tr("The option “--%1” takes no value.").arg(option), helpHint(path));
}

Error UsageError::tooFewArguments(const Command &command, const QStringList &path)
{
    return make(tr("“%1” needs something to work on.").arg(path.join(u' ')),
                tr("Write “%1 %2”.").arg(path.join(u' '), command.arguments));
}

Error UsageError::tooManyArguments(const QStringList &path)
{
    return make(tr("“%1” takes no further words.").arg(path.join(u' ')), helpHint(path));
}

Error UsageError::make(const QString &sentence, const QString &nextStep)
{
    return {Error::Kind::Invalid, sentence, nextStep, {}};
}

QString UsageError::helpHint(const QStringList &path)
{
    return tr("See “%1 --help”.").arg(path.join(u' '));
}

QString UsageError::suggestion(const QString &near, const QStringList &path)
{
    return near.isEmpty() ? helpHint(path) : tr("Did you mean “%1”?").arg(near);
}

} // namespace mars::cli
