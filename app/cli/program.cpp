// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/exportfilter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

/** Describes the commands; a class, so that their texts have one translation context. */
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static Command program();
    static QList<Option> commonOptions();
    static Option jsonOption();

private:
    static Command track();
    static Command recognise();
    static Command import();
    static Command exportOrders();
    static Command database();
    static Command check();
    static Command backup();
    static Command restore();
    static Command copy();
    static Command snapshot();
    static Command sample();
    static Command step(const QString &name, const QString &summary, int (*run)(const Invocation &));
};

Command Commands::track()
{
    return {.name = u"track"_s,
            .arguments = tr("WORDS…"),
            .summary = tr("Finds an order and says when it arrives, and why."),
            .details =
                tr("The words are one question: an order number, tracking number, phone, e-mail or name.\n"
                   "With “-” a text is read from standard input, for example a customer's e-mail."),
            .options = {jsonOption()},
            .leastArguments = 1,
            .mostArguments = Command::anyNumber,
            .run = runTrack};
}

Command Commands::recognise()
{
    return {.name = u"recognise"_s,
            .arguments = tr("NUMBER…"),
            .summary = tr("Says which carriers a tracking number can belong to, best first."),
            .options = {jsonOption()},
            .leastArguments = 1,
            .mostArguments = Command::anyNumber,
            .run = runRecognise};
}

Command Commands::import()
{
    return {
        .name = u"import"_s,
        .arguments = tr("PATH…"),
        .summary = tr("Reads orders, parcels and tracking events from CSV or JSON Lines files."),
        .details =
            tr("Rows that cannot be read are listed and written to a rejects file, the rest is imported.\n"
               "Importing the same files again changes nothing.\n"
               "While a dry run goes on, nobody else can write to the database."),
        .options =
            {{u"mapping"_s, tr("FILE"),
              tr("How the files are to be read: “mars” (default), “olist”, “sample” or a file of your own.")},
             {u"dry-run"_s, {}, tr("Says what would be new, changed or rejected, stores nothing.")},
             jsonOption()},
        .leastArguments = 1,
        .mostArguments = Command::anyNumber,
        .run = runImport};
}

Command Commands::exportOrders()
{
    return {.name = u"export"_s,
            .arguments = tr("FILE"),
            .summary = tr("Writes the orders of a view into a CSV or XLSX file, as its name ends."),
            .details =
                tr("The file holds the orders of one moment, customers as far as the login sees them.\n"
                   "Where several conditions are given, all of them are met. Values of one condition are\n"
                   "separated by commas, and one of them is enough.\n"
                   "Who exported what is recorded in the database."),
            .options =
                QList<Option>{
                    {u"view"_s, tr("VIEW"),
                     tr("open, late, out-for-delivery, exceptions, delivered-today or all (default).")}} +
                filterOptions() +
                QList<Option>{{u"replace"_s, {}, tr("Overwrites the file if there is one.")}, jsonOption()},
            .leastArguments = 1,
            .mostArguments = 1,
            .run = runExport};
}

Command Commands::step(const QString &name, const QString &summary, int (*run)(const Invocation &))
{
    return {.name = name, .summary = summary, .options = {jsonOption()}, .run = run};
}

Command Commands::check()
{
    return {.name = u"check"_s,
            .summary = tr("Looks for damage, lists what it finds and mends it if asked to."),
            .details =
                tr("It compares tables, indexes, look-up keys, counters and what was worked out of orders\n"
                   "with what the orders themselves say."),
            .options = {{u"repair"_s, {}, tr("Works out again what can be, and says what it did.")},
                        jsonOption()},
            .run = runDatabaseCheck};
}

Command Commands::backup()
{
    return {.name = u"backup"_s,
            .arguments = tr("FILE"),
            .summary = tr("Writes everything into one file while others go on working."),
            .details = tr("On a server this takes PostgreSQL's own pg_dump (package postgresql-client)."),
            .options = {{u"replace"_s, {}, tr("Overwrites the file if there is one.")}, jsonOption()},
            .leastArguments = 1,
            .mostArguments = 1,
            .run = runDatabaseBackup};
}

Command Commands::restore()
{
    return {.name = u"restore"_s,
            .arguments = tr("FILE"),
            .summary = tr("Brings a backup back, completely or not at all."),
            .options = {{u"replace"_s, {}, tr("Puts it in the place of the orders that are stored.")},
                        jsonOption()},
            .leastArguments = 1,
            .mostArguments = 1,
            .run = runDatabaseRestore};
}

Command Commands::copy()
{
    return {.name = u"copy"_s,
            .arguments = tr("FROM TO"),
            .summary = tr("Copies everything from one order database into another, empty one."),
            .details =
                tr("Each is a file or postgresql://…; so orders move from a file to a server, or back."),
            .options = {jsonOption()},
            .leastArguments = 2,
            .mostArguments = 2,
            .run = runDatabaseCopy};
}

Command Commands::snapshot()
{
    return {
        .name = u"snapshot"_s,
        .summary = tr("Says, or sets, what desks keep of a shared database for when it does not answer."),
        .details = tr("Each desk keeps what its login sees, in a file that only its user can read.\n"
                      "Only an administrator sets it; desks follow within half a minute."),
        .options = {{u"days"_s, tr("N"), tr("The open orders and those that changed in the last N days.")},
                    {u"off"_s, {}, tr("Nothing; copies that desks have are removed.")},
                    jsonOption()},
        .run = runDatabaseSnapshot};
}

Command Commands::database()
{
    return {
        .name = u"database"_s,
        .summary = tr("Creates, updates, checks, saves, moves or describes the order database."),
        .commands = {step(u"init"_s, tr("Creates an empty order database."), runDatabaseInit),
                     step(u"migrate"_s, tr("Brings an older order database up to date."), runDatabaseMigrate),
                     check(),
                     step(u"info"_s, tr("Says where the database is and what it holds."), runDatabaseInfo),
                     step(u"test"_s, tr("Tries the connection step by step and says what stands in the way."),
                          runDatabaseTest),
                     backup(), restore(), copy(), snapshot()}};
}

Command Commands::sample()
{
    return {
        .name = u"sample"_s,
        .summary = tr("Loads or removes made-up orders to try everything with."),
        .commands = {
            {.name = u"load"_s,
             .summary = tr("Loads the made-up orders."),
             .details = tr("With --orders N it makes up N more, as three years of a busy shop bring them."),
             .options = {{u"orders"_s, tr("N"), tr("How many more.")},
                         {u"seed"_s, tr("S"), tr("Another number makes up other orders.")},
                         jsonOption()},
             .run = runSampleLoad},
            step(u"remove"_s, tr("Removes the made-up orders and nothing else."), runSampleRemove)}};
}

Command Commands::program()
{
    return {.name = u"mars-console"_s,
            .summary = tr("Tracks orders. Without a command it opens the window."),
            .details = tr("It ends with 0 when something was found or done, 1 when nothing was found or a "
                          "part was rejected,\n"
                          "2 when it was not understood, 3 when the order database cannot be used."),
            .options = {{u"version"_s, {}, tr("Says which version this is.")}},
            .commands = {track(), recognise(), import(), exportOrders(), database(), sample()}};
}

QList<Option> Commands::commonOptions()
{
    return {{u"database"_s, tr("PATH|URI"),
             tr("The order database: a file, or postgresql://… (else MARS_DATABASE, else the one chosen in "
                "Settings, else your own).")},
            {u"help"_s, {}, tr("Says how this command is written."), u"h"_s}};
}

Option Commands::jsonOption()
{
    return {u"json"_s, {}, tr("Answers with one JSON document.")};
}

} // namespace

Command program()
{
    return Commands::program();
}

QList<Option> commonOptions()
{
    return Commands::commonOptions();
}

} // namespace mars::cli
