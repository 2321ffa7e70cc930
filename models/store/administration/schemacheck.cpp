// SPDX-License-Identifier: Apache-2.0
#include "store/administration/schemacheck.h"

#include "store/administration/checkfindings.h"
#include "store/engine/connection.h"
#include "store/engine/storefailure.h"
#include "store/schema/schemaoutline.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString restore()
    {
        return tr("Restore a backup made before the damage with “mars-console database restore FILE”.");
    }
};

/** What the catalogue says there is. */
struct Catalogue
{
    QHash<QString, QHash<QString, QString>> tables; ///< table → column → type
    QHash<QString, QString> indexes;                ///< index → "table shape"
};

Catalogue readCatalogue(Connection &connection)
{
    Catalogue found;
    Query row = connection.query("check_schema"_L1);
    while (row.next()) {
        const QString table = row.text();
        const QVariant index = row.raw();
        const QString what = row.text();
        if (index.isNull())
            found.tables[table].insert(what, row.text());
        else
            found.indexes.insert(index.toString(), table + u' ' + what);
    }
    return found;
}

void make(Connection &connection, const QStringList &statements)
{
    WriteTransaction transaction(connection);
    for (const QString &statement : statements)
        connection.runText(statement);
    transaction.commit();
}

/** Made anew from the migration's own statement; false if the rows are not what the index demands. */
bool makeIndex(Connection &connection, const QString &name, const SchemaIndex &index)
{
    try {
        make(connection, {u"DROP INDEX IF EXISTS "_s + name, index.statement});
        return true;
    } catch (const StoreFailure &failure) {
        if (failure.error.kind != Error::Kind::Invalid)
            throw;
        return false;
    }
}

void checkIndex(Connection &connection, const QString &name, const SchemaIndex &index,
                const std::optional<QString> &found, CheckFindings &findings)
{
    if (found && *found == index.table + u' ' + index.shape)
        return;
    const QString sentence =
        found ? Texts::tr("The index “%1” is not the one this program makes; look-ups may be slow or wrong.")
              : Texts::tr("The index “%1” is missing; look-ups will be slow.");
    if (!findings.repairs())
        findings.mendable(sentence.arg(name));
    else if (makeIndex(connection, name, index))
        findings.repaired(Texts::tr("Made the index “%1” again.").arg(name));
    else
        findings.lasting(sentence.arg(name),
                         Texts::tr("It cannot be made again, since rows that must differ are the same.") +
                             u' ' + Texts::restore());
}

bool checkTable(Connection &connection, const QString &name, const SchemaTable &table,
                const QHash<QString, QString> &found, CheckFindings &findings)
{
    static const QSet<QString> derived{u"word"_s, u"word_form"_s, u"search_word"_s, u"order_count"_s};
    if (found.isEmpty()) {
        if (derived.contains(name) && findings.repairs()) {
            make(connection, {table.statement});
            findings.repaired(Texts::tr("Made the table “%1” again.").arg(name));
            return true;
        }
        if (derived.contains(name))
            findings.mendable(Texts::tr("The table “%1” is missing.").arg(name));
        else
            findings.lasting(Texts::tr("The table “%1” is missing.").arg(name), Texts::restore());
        return false;
    }
    bool complete = true;
    for (const SchemaColumn &column : table.columns) {
        if (!found.contains(column.name)) {
            complete = false;
            findings.lasting(Texts::tr("The table “%1” has no column “%2”.").arg(name, column.name),
                             Texts::restore());
        } else if (found.value(column.name).compare(column.type, Qt::CaseInsensitive) != 0) {
            findings.lasting(
                Texts::tr("The column “%1” of the table “%2” is of another kind than this program "
                          "makes it.")
                    .arg(column.name, name),
                Texts::restore());
        }
    }
    return complete;
}

bool checkPrograms(Connection &connection, const QMap<QString, QString> &programs, CheckFindings &findings)
{
    QSet<QString> found;
    {
        Query row = connection.query("check_programs"_L1);
        while (row.next())
            found.insert(row.text());
    }
    bool complete = true;
    for (auto program = programs.cbegin(); program != programs.cend(); ++program) {
        if (found.contains(program.key()))
            continue;
        if (findings.repairs()) {
            make(connection, {*program});
            findings.repaired(Texts::tr("Made the view or function “%1” again.").arg(program.key()));
        } else {
            findings.mendable(Texts::tr("The view or function “%1” is missing.").arg(program.key()));
            complete = false;
        }
    }
    return complete;
}

} // namespace

void checkEngine(Connection &connection, CheckFindings &findings)
{
    QStringList doubts;
    {
        Query row = connection.query("check_integrity"_L1);
        while (row.next()) {
            if (const QString finding = row.text(); finding != u"ok")
                doubts.append(finding);
        }
    }
    static const QRegularExpression inIndex(u"\\bindex (\\w+)"_s);
    const bool isFile = connection.location().engine() == DatabaseLocation::Engine::Sqlite;
    const auto &indexes = SchemaOutline::of(connection.location().engine()).indexes();
    QSet<QString> mended;
    for (const QString &doubt : doubts) {
        const QString sentence = Texts::tr("The database itself is damaged: %1.").arg(doubt);
        const QString index = inIndex.match(doubt).captured(1);
        if (!indexes.contains(index)) {
            findings.lasting(sentence, Texts::restore());
        } else if (!findings.repairs()) {
            findings.mendable(sentence);
        } else if (!mended.contains(index)) {
            make(connection, {(isFile ? u"REINDEX "_s : u"REINDEX INDEX "_s) + index});
            mended.insert(index);
            findings.repaired(Texts::tr("Made the index “%1” again.").arg(index));
        }
    }
}

bool checkSchema(Connection &connection, CheckFindings &findings)
{
    const SchemaOutline &outline = SchemaOutline::of(connection.location().engine());
    const Catalogue found = readCatalogue(connection);
    QSet<QString> incomplete;
    for (auto table = outline.tables().cbegin(); table != outline.tables().cend(); ++table) {
        if (!checkTable(connection, table.key(), *table, found.tables.value(table.key()), findings))
            incomplete.insert(table.key());
    }
    for (auto index = outline.indexes().cbegin(); index != outline.indexes().cend(); ++index) {
        if (incomplete.contains(index->table))
            continue;
        const auto it = found.indexes.constFind(index.key());
        checkIndex(connection, index.key(), *index,
                   it == found.indexes.cend() ? std::nullopt : std::optional(*it), findings);
    }
    return incomplete.isEmpty() && checkPrograms(connection, outline.programs(), findings);
}

} // namespace mars
