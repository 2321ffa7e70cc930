// SPDX-License-Identifier: Apache-2.0
#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/output.h"
#include "store/administration/administration.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

/** Texts of the commands below "database"; a class, so that they have one translation context. */
class DatabaseCommands
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseCommands)
public:
    explicit DatabaseCommands(const Invocation &invocation)
        : m_json(invocation.json())
        , m_output(*invocation.output)
        , m_location(locationFor(invocation))
    {
    }

    [[nodiscard]] bool hasLocation() const { return m_location.has_value(); }
    int init();
    int migrate();
    int info();

private:
    int bringUpToDate(int versionBefore, bool withRoles);
    [[nodiscard]] static QString roleSentence(RoleSetup roles);
    void printInfo(const DatabaseInfo &info);
    void answer(const QString &sentence, const QJsonObject &json);

    bool m_json;
    Output &m_output;
    std::optional<DatabaseLocation> m_location;
};

void DatabaseCommands::answer(const QString &sentence, const QJsonObject &json)
{
    if (m_json)
        m_output.json(QJsonDocument(json));
    else
        m_output.line(sentence);
}

int DatabaseCommands::init()
{
    const Result<DatabaseInfo> info = databaseInfo(*m_location);
    if (!info && info.error().kind != Error::Kind::NotFound &&
        info.error().kind != Error::Kind::SchemaMissing)
        return refuse(m_output, info.error(), *m_location);
    const int version = info ? info->schemaVersion : 0;
    if (info && version > 0 && version < info->newestSchemaVersion)
        return refuse(m_output,
                      {Error::Kind::SchemaMissing,
                       tr("There is an older order database already: %1.").arg(m_location->display()),
                       {},
                       {}},
                      *m_location);
    return bringUpToDate(version, m_location->engine() == DatabaseLocation::Engine::PostgreSql);
}

int DatabaseCommands::migrate()
{
    const Result<DatabaseInfo> info = databaseInfo(*m_location);
    if (!info && info.error().kind != Error::Kind::SchemaMissing)
        return refuse(m_output, info.error(), *m_location);
    return bringUpToDate(info ? info->schemaVersion : 0, false);
}

int DatabaseCommands::bringUpToDate(int versionBefore, bool withRoles)
{
    const Result<int> version = migrateDatabase(*m_location);
    if (!version)
        return refuse(m_output, version.error(), *m_location);
    const QString name = m_location->display();
    const QString sentence = versionBefore == 0 ? tr("Created the order database %1.").arg(name)
                             : versionBefore == *version
                                 ? tr("The order database %1 is up to date.").arg(name)
                                 : tr("Brought the order database %1 up to date.").arg(name);
    QJsonObject json{
        {u"location"_s, name}, {u"schemaVersionBefore"_s, versionBefore}, {u"schemaVersion"_s, *version}};
    if (!withRoles) {
        answer(sentence, json);
        return Success;
    }
    const Result<RoleSetup> roles = setUpRoles(*m_location);
    if (!roles)
        return refuse(m_output, roles.error(), *m_location);
    json.insert(u"hasRoles"_s, *roles != RoleSetup::NotAllowed);
    answer(sentence + u'\n' + roleSentence(*roles), json);
    return Success;
}

QString DatabaseCommands::roleSentence(RoleSetup roles)
{
    switch (roles) {
    case RoleSetup::Done:
        return tr("Its roles are ready. Make each person a login of their own and a member of mars_agent, "
                  "mars_lead or "
                  "mars_reader; feeds of mars_feed, administrators of mars_admin.");
    case RoleSetup::Standing:
        return tr("Its roles stand already; only a login that may make roles changes them.");
    case RoleSetup::NotAllowed:
        break;
    }
    return tr("It has no roles: whoever logs in as you may do everything. To give people rights of their "
              "own, run this "
              "command once more as a login that may make roles.");
}

int DatabaseCommands::info()
{
    const Result<DatabaseInfo> info = databaseInfo(*m_location);
    if (!info)
        return refuse(m_output, info.error(), *m_location);
    if (m_json) {
        const auto counted = [&info](qint64 count) {
            return info->isCounted ? QJsonValue(count) : QJsonValue();
        };
        m_output.json(QJsonDocument(QJsonObject{{u"engine"_s, info->engine},
                                                {u"location"_s, info->location},
                                                {u"schemaVersion"_s, info->schemaVersion},
                                                {u"newestSchemaVersion"_s, info->newestSchemaVersion},
                                                {u"orders"_s, counted(info->orders)},
                                                {u"shipments"_s, counted(info->shipments)},
                                                {u"events"_s, counted(info->events)},
                                                {u"sampleOrders"_s, counted(info->sampleOrders)}}));
        return Success;
    }
    printInfo(*info);
    return Success;
}

void DatabaseCommands::printInfo(const DatabaseInfo &info)
{
    const QLocale locale;
    const auto row = [this](const QString &name, const QString &value) {
        m_output.line({{padded(name, 18), Output::Ink::Faint}, {value}});
    };
    row(tr("Database"), info.location);
    row(tr("Engine"), info.engine);
    if (info.schemaVersion > info.newestSchemaVersion)
        row(tr("Schema"), tr("%1, made by a newer version of this program").arg(info.schemaVersion));
    else if (info.schemaVersion < info.newestSchemaVersion)
        row(tr("Schema"), tr("%1 of %2").arg(info.schemaVersion).arg(info.newestSchemaVersion));
    else
        row(tr("Schema"), tr("%1, up to date").arg(info.schemaVersion));
    if (!info.isCounted)
        return;
    row(tr("Orders"), locale.toString(info.orders));
    row(tr("Parcels"), locale.toString(info.shipments));
    row(tr("Tracking events"), locale.toString(info.events));
    row(tr("Made-up orders"), locale.toString(info.sampleOrders));
}

int run(const Invocation &invocation, int (DatabaseCommands::*command)())
{
    DatabaseCommands commands(invocation);
    return commands.hasLocation() ? (commands.*command)() : WrongUsage;
}

} // namespace

int runDatabaseInit(const Invocation &invocation)
{
    return run(invocation, &DatabaseCommands::init);
}

int runDatabaseMigrate(const Invocation &invocation)
{
    return run(invocation, &DatabaseCommands::migrate);
}

int runDatabaseInfo(const Invocation &invocation)
{
    return run(invocation, &DatabaseCommands::info);
}

} // namespace mars::cli
