// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/dayfield.h"

#include <QCoreApplication>
#include <QLocale>

namespace mars::ui {

static QString fullFormat()
{
    return QCoreApplication::translate("OrderList", "d MMM yyyy");
}

static QStringList yearlessFormats()
{
    return {QCoreApplication::translate("OrderList", "d MMM"), QStringLiteral("d MMM"),
            QStringLiteral("d.M."), QStringLiteral("d.M"), QStringLiteral("d/M")};
}

DayField::DayField(QWidget *parent)
    : TextField(parent)
{
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const QDate written = day(); written.isValid())
            setText(example(written));
    });
}

void DayField::setDay(QDate day)
{
    setText(day.isValid() ? example(day) : QString());
}

QString DayField::example(QDate day)
{
    return QLocale().toString(day, fullFormat());
}

/** Invalid: this language knows no such day. */
static QDate dayIn(const QLocale &language, const QString &typed, int year)
{
    QDate day;
    for (const QString &format : {fullFormat(), QStringLiteral("d MMM yyyy"), QStringLiteral("d.M.yyyy"),
                                  QStringLiteral("d/M/yyyy")}) {
        if (!day.isValid())
            day = language.toDate(typed, format);
    }
    const QStringList yearless = yearlessFormats();
    for (const QString &format : yearless) {
        if (!day.isValid())
            day = language.toDate(typed + QStringLiteral(" %1").arg(year), format + QStringLiteral(" yyyy"));
    }
    return day;
}

QDate DayField::day() const
{
    const QString typed = text().simplified(); // makes plain spaces of those that do not break
    QDate day = QDate::fromString(typed, Qt::ISODate);
    for (const QLocale &language : {QLocale(), QLocale(QLocale::English)}) {
        if (!day.isValid())
            day = dayIn(language, typed, m_today.year());
    }
    return day;
}

} // namespace mars::ui
