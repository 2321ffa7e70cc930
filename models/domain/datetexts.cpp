// SPDX-License-Identifier: Apache-2.0
#include "domain/answer.h"
#include "domain/whentext.h"

#include <QCoreApplication>
#include <QLocale>

namespace mars {
namespace {

QString firm(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

QString clockTime(const QDateTime &local)
{
    return QLocale().toString(local.time(),
                              QCoreApplication::translate("Dates", "HH:mm", "format of a clock time"));
}

bool isToday(const QDateTime &local, const AnswerContext &context)
{
    return local.date() == context.now.toTimeZone(context.readerZone).date();
}

} // namespace

QString dayText(QDate day, const QDateTime &now)
{
    if (!day.isValid())
        return {};
    const bool isThisYear = day.year() == now.date().year();
    const QString format =
        isThisYear
            ? QCoreApplication::translate("Dates", "ddd d MMM", "format of a day of this year")
            : QCoreApplication::translate("Dates", "ddd d MMM yyyy", "format of a day of another year");
    return firm(QLocale().toString(day, format));
}

QString momentText(const QDateTime &at, const AnswerContext &context)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toTimeZone(context.readerZone);
    if (isToday(local, context))
        return firm(
            QCoreApplication::translate("Dates", "today %1", "%1 is a clock time").arg(clockTime(local)));
    return firm(
        QCoreApplication::translate("Dates", "%1 %2", "a day and a clock time")
            .arg(dayText(local.date(), context.now.toTimeZone(context.readerZone)), clockTime(local)));
}

QString clockText(const QDateTime &at, const AnswerContext &context)
{
    return clockTime(at.toTimeZone(context.readerZone));
}

QString whenText(const QDateTime &at, const AnswerContext &context)
{
    const QDateTime local = at.toTimeZone(context.readerZone);
    if (isToday(local, context))
        return QCoreApplication::translate("Dates", "at %1 today", "inside a sentence; %1 is a clock time")
            .arg(clockTime(local));
    return QCoreApplication::translate("Dates", "at %1 on %2", "inside a sentence; a clock time and a day")
        .arg(clockTime(local), dayText(local.date(), context.now.toTimeZone(context.readerZone)));
}

} // namespace mars
