// SPDX-License-Identifier: Apache-2.0
#include "surroundings.h"

#include "ui/settings/preferences.h"

#include <clocale>
#include <langinfo.h>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mars {

void useUtf8()
{
    if (std::setlocale(LC_ALL, "") == nullptr && qEnvironmentVariableIsEmpty("LANGUAGE")) {
        // The locale is not installed here, but its language is still what the person asked for.
        for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            if (const QByteArray wanted = qgetenv(name); !wanted.isEmpty() && wanted != "C.UTF-8") {
                qputenv("LANGUAGE", wanted);
                break;
            }
        }
    }
    // Qt would switch by itself, but not without a warning among the answers.
    if (QByteArray(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"mars-order-tracking"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MARS_VERSION));
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

QString carriersFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/carriers"_s;
}

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/orders.sqlite"_s;
}

/** Of its own for each server and login. */
static QString fileFor(const DatabaseLocation &location, const QString &folder, const QString &ending)
{
    const QByteArray digest =
        QCryptographicHash::hash(location.text().toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + folder + u'/' +
           QLatin1StringView(digest) + ending;
}

QString outboxFor(const DatabaseLocation &location)
{
    return fileFor(location, u"outbox"_s, u".jsonl"_s);
}

QString noteDraftsFor(const DatabaseLocation &location)
{
    return fileFor(location, u"drafts"_s, {});
}

QString snapshotFor(const DatabaseLocation &location)
{
    return fileFor(location, u"snapshots"_s, u".sqlite"_s);
}

bool isDatabaseNamed(const std::optional<QString> &named)
{
    return named || !qEnvironmentVariableIsEmpty("MARS_DATABASE");
}

Result<DatabaseLocation> chooseDatabase(const std::optional<QString> &named)
{
    if (named)
        return DatabaseLocation::parse(*named);
    if (isDatabaseNamed(named))
        return DatabaseLocation::parse(qEnvironmentVariable("MARS_DATABASE"));
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const QString kept = ui::Preferences(&settings).database();
    return DatabaseLocation::parse(kept.isEmpty() ? defaultDatabase() : kept);
}

CarrierCatalogue loadCarriers()
{
    Result<CarrierCatalogue> catalogue = CarrierCatalogue::load(carriersFolder());
    Q_ASSERT_X(catalogue.ok(), "loadCarriers", "the shipped files are broken");
    return catalogue ? std::move(catalogue).value() : CarrierCatalogue();
}

} // namespace mars
